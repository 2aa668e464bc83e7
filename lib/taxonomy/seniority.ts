import { fold } from './fold.ts';
import { firstClause, phraseTable, phrasesIn, spellings } from './title-phrases.ts';

/** Levels, most senior first (section 4.2). */
export const SENIORITIES = ['owner', 'founder', 'c_suite', 'partner', 'vp', 'head', 'director', 'manager', 'senior', 'entry', 'intern'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const SENIORITY_NAMES: Readonly<Record<Seniority, string>> = {
  owner: 'Owner', founder: 'Founder', c_suite: 'C-level', partner: 'Partner', vp: 'Vice president', head: 'Head', director: 'Director', manager: 'Manager', senior: 'Senior', entry: 'Entry', intern: 'Intern',
};

/**
 * Title phrases by level (section 3.4), folded, whole words; the longest phrase at a place counts, so "product owner" is no owner.
 * `none` holds phrases that look like a level and are none.
 */
const PHRASES: Readonly<Record<Seniority | 'none', string>> = {
  owner:
    'owner, co owner, business owner, inhaber, inhaberin, mitinhaber, mitinhaberin, eigentumer, eigentumerin, proprietor, proprietaire, propietario, propietaria, titolare, proprietario, eigenaar, agare, ejer, eier, innehaber, wlasciciel',
  founder:
    'founder, co founder, cofounder, founding partner, founders, grunder, gruender, grunderin, gruenderin, mitgrunder, mitgruender, mitgrunderin, fondateur, fondatrice, cofondateur, co fondateur, cofondatrice, fundador, fundadora, cofundador, cofundadora, socio fundador, fondatore, cofondatore, oprichter, medeoprichter, grundare, medgrundare, grundlegger, medgrunder, stifter, medstifter, zalozyciel, wspolzalozyciel, 創業者, 共同創業者',
  c_suite:
    'ceo, cto, cfo, coo, cmo, cio, ciso, cso, cro, chro, cpo, cdo, cco, cxo, clo, cko, cbo, chief executive officer, chief executive, chief officer, chief, c level, president, co president, managing director, executive chairman, chairman, chairwoman, chairperson, chair of the board, general manager, geschaftsfuhrer, geschaeftsfuehrer, geschaftsfuhrerin, geschaeftsfuehrerin, geschaftsfuhrender gesellschafter, geschaftsfuhrende gesellschafterin, geschaftsfuhrender direktor, geschaftsfuhrung, mitglied der geschaftsfuhrung, mitglied der geschaftsleitung, mitglied des vorstands, vorstand, vorstandin, vorstandsmitglied, vorstandsvorsitzender, vorstandsvorsitzende, vorstandssprecher, finanzvorstand, vorsitzender der geschaftsfuhrung, directeur general, directrice generale, president directeur general, pdg, dg, gerant, gerante, director general, directora general, director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada, gerente general, presidente, amministratore delegato, amministratore unico, direttore generale, diretor geral, diretora geral, diretor executivo, socio gerente, algemeen directeur, verkstallande direktor, vd, administrerende direktor, daglig leder, adm dir, adm direktor, administrerende direktør, toimitusjohtaja, prezes, prezes zarzadu, czlonek zarzadu, wiceprezes zarzadu, 代表取締役, 代表取締役社長, 代表, 取締役, 社長, 最高経営責任者',
  partner: 'partner, managing partner, senior partner, equity partner, general partner, geschaftsfuhrender partner, partnerin, associe, associee, socio, socia, socio director, gesellschafter, gesellschafterin, delagare',
  vp: 'vp, v p, vice president, vicepresident, vice presidente, vicepresidente, svp, evp, avp, senior vice president, executive vice president, vizeprasident, vizeprasidentin, vice presidente, visepresident, vicedirektor',
  head:
    'head, head of, global head, co head, leiter, leiterin, leitung, leitender, abteilungsleiter, abteilungsleiterin, bereichsleiter, bereichsleiterin, hauptabteilungsleiter, vertriebsleiter, vertriebsleiterin, verkaufsleiter, verkaufsleiterin, marketingleiter, marketingleiterin, personalleiter, personalleiterin, entwicklungsleiter, entwicklungsleiterin, werksleiter, werksleiterin, betriebsleiter, betriebsleiterin, produktionsleiter, produktionsleiterin, einkaufsleiter, einkaufsleiterin, it leiter, it leiterin, finanzleiter, finanzleiterin, kaufmannischer leiter, kaufmannische leiterin, kaufmannische leitung, technischer leiter, technische leiterin, technische leitung, vertriebsleitung, niederlassungsleiter, niederlassungsleiterin, standortleiter, standortleiterin, filialleiter, filialleiterin, ressortleiter, stabsstellenleiter, responsable, jefe, jefa, responsabile, chefe, hoofd, chef for, avdelingsleder, avdelningschef, avdelingsdirektor, kierownik, kierowniczka, 部長, 本部長',
  director:
    'director, associate director, assistant director, senior director, executive director, deputy director, direktor, direktorin, directeur, directrice, directora, direttore, direttrice, diretor, diretora, direktør, dyrektor, prokurist, prokuristin, dean, associate dean, associate general counsel',
  manager:
    'manager, managerin, mgr, senior manager, lead, leader, team lead, team leader, teamlead, tech lead, technical lead, supervisor, foreman, superintendent, teamleiter, teamleiterin, gruppenleiter, gruppenleiterin, projektleiter, projektleiterin, teamleitung, projektleitung, gruppenleitung, schichtleiter, schichtleiterin, chief of staff, chef de projet, cheffe de projet, chef d equipe, gestionnaire, gerente, encargado, encargada, coordinatore, gestor, gestora, teamchef, projektledare, projektleder, prosjektleder, teamleder, gruppchef, menedzer, 課長, マネージャー',
  senior:
    'senior, sr, snr, principal, staff engineer, staff software engineer, staff scientist, staff designer, staff developer, expert, distinguished engineer, fellow, sénior, experte, expertin, erfahrener, erfahrene, confirme, シニア',
  entry: 'junior, jr, jnr, entry level, graduate, associate to, assistant to, assistant to the, assistenz der, assistent der, assistentin der, assistenz des, assistent des, assistentin des, assistent to, assistante de, assistant de, asistente de, berufseinsteiger, berufseinsteigerin, debutant, ジュニア',
  intern:
    'intern, internship, trainee, apprentice, apprenticeship, working student, student, praktikant, praktikantin, praktikum, werkstudent, werkstudentin, werkstudium, azubi, auszubildender, auszubildende, ausbildung, ausbildung zum, ausbildung zur, duales studium, dualer student, volontar, volontarin, referendar, stagiaire, stage, alternant, alternante, alternance, apprenti, apprentie, becario, becaria, practicante, en practicas, stagista, tirocinante, apprendista, estagiario, estagiaria, estagio, stagiair, praktikantin, praktik, larling, stazysta, stazystka, praktykant, インターン',
  none: 'product owner, process owner, data owner, service owner, system owner, head hunter, headhunter, lead generation, lead gen, account executive, senior account executive, executive assistant, personal assistant, partner manager, channel partner, partner success, partner marketing, partner sales, partner development, partner account, hr business partner, people partner, talent partner, finance business partner, hr partner, human resources business partner, business partner, technology partner, owner relations, board member, president s club, project owner, chef de cuisine, chef de rang, sous chef, stage manager, art director, creative director, film director, music director, funeral director, chief engineer, head chef, head nurse, head coach, head waiter',
};

/** Of the phrases that are no level on their own, those that still hold one. */
const STILL: Readonly<Record<string, Seniority>> = {
  'senior account executive': 'senior', 'partner manager': 'manager', 'stage manager': 'manager', 'art director': 'director', 'creative director': 'director', 'film director': 'director', 'chief engineer': 'senior',
};

const TABLE = phraseTable(PHRASES);
/** An assistant, associate or deputy *to* somebody does not hold that somebody's level. */
const SERVES = /^(?:.*? )?(?:assistant|associate|assistent|assistentin|assistenz|secretary|sekretarin|sekretar|assistante|asistente|aide) (?:to|der|des|de|du|del|von|fur|of) /u;
const ROLE_OF_OTHER = /\b(?:to|office of|buro des|buro der) (?:the )?/u;

/**
 * Level a job title names: the most senior phrase of its first clause, whole words only (section 3.4).
 * Null where the title names no level ("Account Executive", "Full Stack Engineer").
 */
export function seniorityOf(title: string): Seniority | null {
  const levels = spellings(firstClause(title)).map(levelIn);
  return SENIORITIES.find((level) => levels.includes(level)) ?? levelBehind(title);
}

/** "Software Engineer (Senior)", "Account Executive - Senior": a clause behind that is nothing but a level. */
function levelBehind(title: string): Seniority | null {
  const word = /(?:\s\(|,\s|\s[-–—|/]\s)([\p{L}.]{2,14})\)?$/u.exec(title.trim())?.[1];
  const group = word === undefined ? undefined : TABLE.groups.get(fold(word));
  return group === 'senior' || group === 'entry' || group === 'intern' ? group : null;
}

function levelIn(clause: string): Seniority | null {
  if (SERVES.test(`${clause} `)) return 'entry';
  const own = clause.split(ROLE_OF_OTHER)[0] ?? '';
  let best: Seniority | null = null;
  for (const { phrase, group } of phrasesIn(own, TABLE)) {
    const level = group === 'none' ? STILL[phrase] : group;
    if (level && (best === null || SENIORITIES.indexOf(level) < SENIORITIES.indexOf(best))) best = level;
  }
  return corrected(best, own);
}

/** Interns of every kind stay interns; "junior" and "assistant" keep a manager from counting as one. */
function corrected(level: Seniority | null, clause: string): Seniority | null {
  if (level === null) return null;
  const groups = new Set(phrasesIn(clause, TABLE).map(({ group }) => group));
  if (groups.has('intern') && !groups.has('founder') && !groups.has('owner')) return /\b(?:student|stage) \w+/u.test(clause) && groups.size > 1 ? level : 'intern';
  if (groups.has('entry') && (level === 'manager' || level === 'senior' || level === 'partner')) return 'entry';
  return level;
}
