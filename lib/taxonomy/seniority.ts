import { fold } from './fold.ts';
import { endingTable, firstClause, groupByEnding, phraseTable, phrasesIn, spellings } from './title-phrases.ts';
import { TITLE_LANGUAGES } from './title-words/index.ts';
import { SENIORITIES, type Seniority } from './title-words/title-words.ts';

export { SENIORITIES, type Seniority };

export const SENIORITY_NAMES: Readonly<Record<Seniority, string>> = {
  owner: 'Owner', founder: 'Founder', c_suite: 'C-level', partner: 'Partner', vp: 'Vice president', head: 'Head', director: 'Director', manager: 'Manager', senior: 'Senior', entry: 'Entry', intern: 'Intern',
};

/** Of the phrases that are no level on their own, those that still hold one. */
const STILL: Readonly<Record<string, Seniority>> = {
  'senior account executive': 'senior', 'partner manager': 'manager', 'stage manager': 'manager', 'art director': 'director', 'creative director': 'director', 'film director': 'director', 'chief engineer': 'senior',
};

/** Title phrases by level (section 3.4); the longest phrase at a place counts, so "product owner" is no owner. */
const TABLE = phraseTable<Seniority | 'none'>(TITLE_LANGUAGES.map(({ levels }) => levels));
const ENDINGS = endingTable<Seniority>(TITLE_LANGUAGES.map(({ levelEndings = {} }) => levelEndings));

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
  const byEnding = best === null && phrasesIn(own, TABLE).length === 0 ? groupByEnding(own, ENDINGS) : null;
  return corrected(best ?? byEnding, own);
}

/** Interns of every kind stay interns; "junior" and "assistant" keep a manager from counting as one. */
function corrected(level: Seniority | null, clause: string): Seniority | null {
  if (level === null) return null;
  const groups = new Set(phrasesIn(clause, TABLE).map(({ group }) => group));
  if (groups.has('intern') && !groups.has('founder') && !groups.has('owner')) return /\b(?:student|stage) \w+/u.test(clause) && groups.size > 1 ? level : 'intern';
  if (groups.has('entry') && (level === 'manager' || level === 'senior' || level === 'partner')) return 'entry';
  return level;
}
