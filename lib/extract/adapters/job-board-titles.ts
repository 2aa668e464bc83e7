/** Window titles of job boards, as their vendors document or show them: title, employer, place. */

export interface TitleParts {
  title?: string;
  company?: string;
  place?: string;
}

/** Per host family, patterns tried in order with named groups. The empty host fits any board. */
const PATTERNS: readonly (readonly [host: string, RegExp])[] = [
  ['linkedin.com', /^(?:\(\d+\)\s)?(?<company>.{1,80}?)\s(?:hiring|is hiring|sucht(?: nach)?|stellt ein:?|recrute(?: pour des postes de)?|busca|está buscando|cerca|assume|está contratando|zoekt|söker|søker)\s(?<title>.{2,120}?)\s(?:in|en|à|a|em|i)\s(?<place>[^|]{2,80}?)\s\|\sLinkedIn/iu],
  ['linkedin.com', /^(?:\(\d+\)\s)?(?<title>[^|]{2,120}?)\s\|\s(?<company>[^|]{1,80}?)\s\|\sLinkedIn/iu],
  ['greenhouse.io', /^(?:Job Application for|Bewerbung für|Candidature pour)\s(?<title>.{2,120}?)\s(?:at|bei|chez)\s(?<company>.{1,80})$/i],
  ['greenhouse.io', /^(?:Jobs at|Stellen bei)\s(?<company>.{1,80})$/i],
  ['lever.co', /^(?<company>[^–-]{1,60}?)\s[-–]\s(?<title>.{2,120})$/],
  ['lever.co', /^(?<company>.{1,60}?)(?:\s[Jj]obs)?$/],
  ['ashbyhq.com', /^(?<title>.{2,120}?)\s@\s(?<company>.{1,80})$/],
  ['ashbyhq.com', /^(?<company>.{1,80}?)\s(?:Jobs|Careers)$/],
  ['smartrecruiters.com', /^(?<company>.{1,60}?)\s(?<title>.{2,120})\s\|\sSmartRecruiters$/i],
  ['indeed.com', /^(?<title>.{2,120}?)\s-\s(?<company>[^|]{1,60}?)\s-\s(?<place>[^|]{2,60}?)\s(?:-|\|)\s(?:\d|Indeed)/i],
  ['stepstone.de', /^(?<title>.{2,120}?)\s(?:bei|job bei|Job,)\s(?<company>.{1,60}?)\s(?:in\s(?<place>.{2,60}?)\s)?[|–-]/i],
  ['xing.com', /^(?<title>.{2,120}?)\s(?:bei|-)\s(?<company>.{1,60}?)\s(?:in\s(?<place>.{2,60}?)\s)?\|/i],
  ['seek.com', /^(?<title>.{2,120}?)\sJob in\s(?<place>.{2,60}?)\s-\sSEEK/i],
  ['seek.com.au', /^(?<title>.{2,120}?)\sJob in\s(?<place>.{2,60}?)\s-\sSEEK/i],
  ['welcometothejungle.com', /^(?<title>.{2,120}?)\s[–-]\s(?<company>.{1,60}?)\s[–-]\s/],
  ['', /^(?<title>.{2,120}?)\s(?:at|@|bei|chez|hos)\s(?<company>[^|–]{1,60}?)(?:\s[|–-]\s.{2,60})?$/],
  ['personio', /^(?<title>.{2,120}?)\s\|\s(?:Jobs (?:bei|at)\s)?(?<company>.{1,60}?)$/],
  ['', /^(?<title>.{2,120}?)\s[-–|]\s(?<company>[^|–-]{1,60}?)(?:\s(?:Careers|Jobs|Karriere))?$/],
];

/** Parts a board's window title tells; empty where no pattern of the host fits. `family` is a host or a part of it. */
export function partsOfTitle(title: string, host: string): TitleParts {
  for (const [family, pattern] of PATTERNS) {
    const fits = family === '' || host === family || host.endsWith(`.${family}`) || (!family.includes('.') && host.split('.').includes(family));
    const groups = fits ? pattern.exec(title)?.groups : undefined;
    if (groups !== undefined) return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)) as TitleParts;
  }
  return {};
}
