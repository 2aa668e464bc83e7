import * as fc from 'fast-check';
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
  ])('%s: %s', (title, level) => {
    expect(seniorityOf(title)).toBe(level);
  });

  test.each(['Account Executive', 'Full Stack Engineer', 'Product Owner', 'International Sales', 'Internal Auditor', 'Coordinator, Office of the CEO', 'Vertriebsmitarbeiter (m/w/d)', 'Sachbearbeiter Buchhaltung', 'HR Business Partner', 'Headhunter', 'Lead Generation Specialist', '', '—', '__proto__'])('none in "%s"', (title) => {
    expect(seniorityOf(title)).toBeNull();
  });
});

describe('the department a title names', () => {
  test.each([
    ['Full Stack Engineer', 'Engineering'], ['Account Executive', 'Sales'], ['VP of Customer Success', 'Customer Success and Support'], ['CFO', 'Finance'], ['CIO', 'Information Technology'], ['CTO', 'Engineering'], ['Head of People', 'Human Resources'], ['Product Manager', 'Product Management'], ['Project Manager', 'Program and Project Management'], ['General Counsel', 'Legal'],
    ['Manager of Professional Services', 'Consulting'], ['Procurement Lead', 'Purchasing'], ['QA Engineer', 'Quality Assurance'], ['Business Development Manager', 'Business Development'], ['Data Scientist', 'Research'], ['Office Manager', 'Administrative'], ['IT-Techniker (m/w/d)', 'Information Technology'], ['Leiter Einkauf', 'Purchasing'], ['Frontend-Entwickler:in', 'Engineering'], ['Kundenberater', 'Consulting'],
    ['Personalreferentin', 'Human Resources'], ['Directeur commercial', 'Sales'], ['Responsable marketing', 'Marketing'], ['Desarrollador backend', 'Engineering'], ['Systemutvecklare', 'Engineering'], ['Founder', 'Entrepreneurship'], ['Founder & CTO', 'Engineering'], ['Marketingleiter', 'Marketing'], ['Webentwickler', 'Engineering'], ['Einkaeufer', 'Purchasing'], ['Senior Revenue Operations Analyst', 'Operations'],
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
