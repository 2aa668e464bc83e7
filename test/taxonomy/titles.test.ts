import * as fc from '#test/properties.ts';
import { describe, expect, it, test } from 'vitest';
import { decisionRoleOf } from '#lib/taxonomy/decision-role.ts';
import { DEPARTMENTS, departmentOf } from '#lib/taxonomy/departments.ts';
import { SENIORITIES, seniorityOf } from '#lib/taxonomy/seniority.ts';

describe('the level a title names', () => {
  test.each([
    ['CEO', 'c_suite'], ['Chief Revenue Officer', 'c_suite'], ['President', 'c_suite'], ['Vice President, Engineering', 'vp'], ['SVP Sales', 'vp'], ['Co-Founder & CTO', 'founder'], ['Owner', 'owner'], ['Managing Partner', 'partner'], ['Head of Sales, DACH', 'head'], ['Director of Marketing', 'director'], ['Associate Director', 'director'], ['Associate General Counsel', 'director'],
    ['Engineering Manager', 'manager'], ['Tech Education Team Lead', 'manager'], ['Senior Software Engineer - Developer Experience', 'senior'], ['Staff Engineer', 'senior'], ['Software Engineer (Senior)', 'senior'], ['Account Executive - Junior', 'entry'], ['Junior Developer', 'entry'], ['Marketing Intern', 'intern'], ['Chief of Staff', 'manager'], ['Assistant to the CEO', 'entry'], ['Associate to the Managing Director', 'entry'],
    ['Geschäftsführer', 'c_suite'], ['Geschäftsführerin', 'c_suite'], ['Geschäftsführer*in', 'c_suite'], ['Inhaber', 'owner'], ['Leiter Einkauf', 'head'], ['Vertriebsleiterin', 'head'], ['Prokurist', 'director'], ['Teamleiter Support', 'manager'], ['Werkstudent (m/w/d) Marketing', 'intern'], ['Auszubildender zum Industriekaufmann', 'intern'], ['Assistentin der Geschäftsführung', 'entry'], ['Vorstand', 'c_suite'],
    ['Directeur général', 'c_suite'], ['Directeur commercial', 'director'], ['Chef de projet', 'manager'], ['Director General', 'c_suite'], ['Jefe de ventas', 'head'], ['Amministratore delegato', 'c_suite'], ['Responsabile acquisti', 'head'], ['Diretora de Marketing', 'director'], ['Algemeen directeur', 'c_suite'], ['Verkställande direktör', 'c_suite'], ['Daglig leder', 'c_suite'], ['Prezes zarządu', 'c_suite'], ['代表取締役', 'c_suite'], ['Geschaeftsfuehrender Gesellschafter', 'c_suite'], ['Gruenderin', 'founder'],
    ['Directrice financière', 'c_suite'], ['Gérante', 'c_suite'], ['Alternant marketing', 'intern'], ['Jefa de proyecto', 'manager'], ['Socia directora', 'partner'], ['Becaria', 'intern'], ['Responsabile qualità', 'head'], ['Tirocinante', 'intern'], ['Coordenadora de vendas', 'manager'], ['Sócio administrador', 'partner'], ['Estagiária', 'intern'], ['Zaakvoerder', 'c_suite'], ['Afdelingshoofd', 'head'], ['Verkoopleider', 'manager'],
    ['Marknadschef', 'head'], ['Kundtjänstchef', 'head'], ['Projektledare', 'manager'], ['Styrelseordförande', 'c_suite'], ['Økonomisjef', 'head'], ['Kundesjef', 'head'], ['Lærling', 'intern'], ['Adm. direktør', 'c_suite'], ['Indkøbschef', 'head'], ['Studentermedhjælper', 'intern'], ['Właścicielka', 'owner'], ['Kierowniczka działu', 'head'], ['Starszy specjalista', 'senior'], ['Stażystka', 'intern'], ['Wiceprezes zarządu', 'c_suite'],
    ['代表取締役社長', 'c_suite'], ['取締役営業部長', 'c_suite'], ['営業部長', 'head'], ['開発課長', 'manager'], ['執行役員', 'vp'], ['インターン', 'intern'],
  ])('%s: %s', (title, level) => {
    expect(seniorityOf(title)).toBe(level);
  });

  test.each(['Account Executive', 'Full Stack Engineer', 'Product Owner', 'International Sales', 'Internal Auditor', 'Coordinator, Office of the CEO', 'Vertriebsmitarbeiter (m/w/d)', 'Sachbearbeiter Buchhaltung', 'HR Business Partner', 'Headhunter', 'Lead Generation Specialist', 'Zugbegleiter', 'Chef de cuisine', '社長秘書', '監査役', 'Küchenchef im Praxisalltag', 'Medewerker', '', '—', '__proto__'])('none in "%s"', (title) => {
    expect(seniorityOf(title)).toBeNull();
  });
});

describe('the department a title names', () => {
  test.each([
    ['Full Stack Engineer', 'Engineering'], ['Account Executive', 'Sales'], ['VP of Customer Success', 'Customer Success and Support'], ['CFO', 'Finance'], ['CIO', 'Information Technology'], ['CTO', 'Engineering'], ['Head of People', 'Human Resources'], ['Product Manager', 'Product Management'], ['Project Manager', 'Program and Project Management'], ['General Counsel', 'Legal'],
    ['Manager of Professional Services', 'Consulting'], ['Procurement Lead', 'Purchasing'], ['QA Engineer', 'Quality Assurance'], ['Business Development Manager', 'Business Development'], ['Data Scientist', 'Research'], ['Office Manager', 'Administrative'], ['IT-Techniker (m/w/d)', 'Information Technology'], ['Leiter Einkauf', 'Purchasing'], ['Frontend-Entwickler:in', 'Engineering'], ['Kundenberater', 'Consulting'],
    ['Personalreferentin', 'Human Resources'], ['Directeur commercial', 'Sales'], ['Responsable marketing', 'Marketing'], ['Desarrollador backend', 'Engineering'], ['Systemutvecklare', 'Engineering'], ['Founder', 'Entrepreneurship'], ['Founder & CTO', 'Engineering'], ['Marketingleiter', 'Marketing'], ['Webentwickler', 'Engineering'], ['Einkaeufer', 'Purchasing'], ['Senior Revenue Operations Analyst', 'Operations'],
    ['Comptable', 'Accounting'], ['Chargée de clientèle', 'Customer Success and Support'], ['Contrôleuse de gestion', 'Finance'], ['Atención al cliente', 'Customer Success and Support'], ['Selección de personal', 'Human Resources'], ['Ufficio acquisti', 'Purchasing'], ['Capocantiere', 'Program and Project Management'], ['Gestão de pessoas', 'Human Resources'], ['Redatora', 'Media and Communication'], ['Systeembeheerder', 'Information Technology'], ['Makelaar', 'Real Estate'],
    ['Utesäljare', 'Sales'], ['Sjuksköterska', 'Healthcare Services'], ['Regnskapsfører', 'Accounting'], ['Kommunikasjonsrådgiver', 'Media and Communication'], ['Indkøber', 'Purchasing'], ['Socialrådgiver', 'Community and Social Services'], ['Księgowa', 'Accounting'], ['Specjalista ds. obsługi klienta', 'Customer Success and Support'], ['Kierownik budowy', 'Program and Project Management'],
    ['営業部長', 'Sales'], ['人事採用担当', 'Human Resources'], ['社長秘書', 'Administrative'], ['経理課長', 'Accounting'],
  ])('%s: %s', (title, department) => {
    expect(departmentOf(title)).toBe(department);
  });

  test.each(['CEO', 'Director', 'Pilot', '', '__proto__'])('none in "%s"', (title) => {
    expect(departmentOf(title)).toBeNull();
  });

  it('is one of LinkedIn’s 26', () => {
    expect(DEPARTMENTS).toHaveLength(26);
  });
});

describe('the part in a purchase', () => {
  test.each([
    ['CEO', 'decision maker'], ['VP Sales', 'decision maker'], ['Director of Operations', 'decision maker'], ['CFO', 'economic buyer'], ['Head of Finance', 'economic buyer'], ['CISO', 'technical veto'], ['IT Manager', 'technical veto'], ['Marketing Manager', 'influencer'], ['Einkäufer', 'gatekeeper'], ['Head of Procurement', 'gatekeeper'], ['Executive Assistant', 'gatekeeper'], ['Software Engineer', 'end user'], ['Marketing Intern', null], ['Retired', null], ['Pilot', null],
  ])('%s: %s', (title, role) => {
    expect(decisionRoleOf(title)).toBe(role);
  });
});

it('any title is read without harm, and what is found is of the tables', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 })), (title) => {
      const [level, department] = [seniorityOf(title), departmentOf(title)];
      expect(level === null || SENIORITIES.includes(level)).toBe(true);
      expect(department === null || DEPARTMENTS.includes(department)).toBe(true);
    }),
  );
});
