/** Registers of companies: one company's entry. The register and who republishes it are nobody. */
import type { PageKind } from '#lib/evidence/model.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { type Found, found, foundIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { factSheet, eachLine, firstLines, joinedLines } from '../readers/fact-sheet.ts';
import { isPersonName } from '../readers/person-name.ts';
import { dateIn } from '../readers/sentence-date.ts';
import { isJobTitle } from '../readers/titles.ts';
import { REGISTER_LABELS } from './register-labels.ts';
import { isRegister, registerOf } from './register-hosts.ts';

const sheet = factSheet('register', REGISTER_LABELS);
type RegisterFact = keyof typeof REGISTER_LABELS;

const NAME_MAX = 160;
/** What stands behind the name in a window title. */
const TITLE_TAIL = /\s(?:overview\s-\s|::|[|–—-]\s).*$|\s\([\w ]+\)\s::.*$|,\s[^,]+,\s[^,]+$/u;

/** The name as the sheet, the headline or the window title gives it. */
function registeredName(page: Page): Found | null {
  const [labelled] = firstLines(sheet(page).get('name'), (text) => text.length < NAME_MAX);
  if (labelled !== undefined) return labelled;
  const head = page.blocks.find(({ level, landmark, text }) => level === 1 && landmark !== 'nav' && text.length < NAME_MAX);
  if (head !== undefined) return foundIn(head, head.text, { place: 'h1', method: 'field' });
  return found(page.title.replace(TITLE_TAIL, ''), { place: 'window title', method: 'field' });
}

/** "Company number 09911882" in one line, where no sheet holds it. */
const NUMBER_LINE = /^(?:company number|siren|org\.?\s?(?:nr|nummer)\.?|cvr(?:-nummer)?|krs)\s?:?\s?(?=[\dA-Z]{2}[\d ]{5,}$)/i;
const NUMBER = /(?:[A-Z]{2,3}-?)?\d[\d .-]{4,}\d/;
const HANDELSREGISTER = /^(?<court>.*?),?\s?(?<number>HR[AB]\s?\d+(?:\s?[A-Z]{1,2})?)$/;

/** The number in the register, with the court that keeps it where the entry says so. */
function registerNumber(page: Page): Found | null {
  const [labelled] = firstLines(sheet(page).get('number'), (text) => NUMBER.test(text) || HANDELSREGISTER.test(text));
  const line = labelled === undefined ? page.blocks.find(({ text }) => text.length < 80 && NUMBER_LINE.test(text)) : undefined;
  const said = labelled ?? (line === undefined ? null : foundIn(line, line.text.replace(NUMBER_LINE, ''), { place: 'line under the name', method: 'labelled' }));
  if (said === null) return null;
  const { court = '', number } = HANDELSREGISTER.exec(said.raw)?.groups ?? {};
  if (number !== undefined) return { ...said, raw: number, hints: { label: 'handelsregister', ...(court !== '' && { place: court }) } };
  const label = registerOf(page.url)?.numbers;
  return { ...said, raw: NUMBER.exec(said.raw)?.[0] ?? said.raw, hints: label === undefined ? {} : { label } };
}

/** An entry has a number, and an address or a legal form. */
const isEntry = (page: Page): boolean => registerNumber(page) !== null && (sheet(page).has('address') || sheet(page).has('form'));

function address(page: Page): Found[] {
  const country = registerOf(page.url)?.country ?? null;
  return joinedLines(sheet(page).get('address')).map((one) => (country === null ? one : { ...one, hints: { ...one.hints, country } }));
}

/** The country of a national register is that of its companies. */
function country(page: Page): Found | null {
  const code = registerOf(page.url)?.country ?? null;
  return code === null ? null : found(code, { place: 'page address of a national register', method: 'field' });
}

const fact = (name: RegisterFact, accept?: (text: string) => boolean) => (page: Page): Found[] => firstLines(sheet(page).get(name), accept);

/** "62012 - Business and domestic software development": the words, without the code. */
const activity = (page: Page): Found[] =>
  firstLines(sheet(page).get('industry')).flatMap((one) => {
    const raw = one.raw.replace(/^[\d.]+[A-Z]?\s?[-–—:)]?\s*|\s?\(\d[\d.]*[A-Z]?\)$/gu, '');
    return raw === '' ? [] : [{ ...one, raw, method: 'text' as const }];
  });

/** "Ada Winter, director, 3 May 2019-": an officer with title and time. */
const OFFICER = /^(?<name>[^,]{4,60}),\s(?<title>[^,\d]{3,40})(?:,\s(?<time>.+))?$/u;
const ENDED = /[-–]\s?\d|inactive|resigned|ended/i;
/** A label over several names: "Directors" says of each that they are a director. */
const ONE_OF = /^(?<title>(?:managing )?director)s\b.*$/i;

/** Who heads the company: with the title in the line, else with the label as title. Those of the past are none. */
function heads(page: Page): Found[] {
  return (sheet(page).get('heads') ?? []).flatMap((fact) => {
    const officers = fact.lines.flatMap(({ text, block }) => {
      const { name = '', title = '', time = '' } = OFFICER.exec(text)?.groups ?? {};
      if (!isPersonName(name) || !isJobTitle(title)) return [];
      return ENDED.test(time) ? [null] : [foundIn(block, name, { place: `label "${fact.label}"`, method: 'labelled', hints: { title } })];
    });
    if (officers.length > 0) return officers.filter((one) => one !== null);
    const title = fact.label.replace(/[:：]$/u, '').trim().replace(ONE_OF, '$<title>');
    return eachLine([fact], isPersonName).map((one) => ({ ...one, hints: { title } }));
  });
}

const CLOSED = /dissolved|struck off|removed|gelöscht|erloschen|aufgelöst|radiée?|cess(?:é|ation)|fermée?|opgeheven|ophørt|opløst|slettet|avregistrera|wykreślon|liquidat|insolven|konkurs|bankrupt/iu;
const OPEN = /^(?:active|aktiv|actif|active|en activité|normal|registreret|czynn|aktywn)/iu;

/** Row 55: the register says that the company is no more. */
function closed(page: Page): Found[] {
  const dates = firstLines(sheet(page).get('closed'), (text) => dateIn(text) !== undefined);
  const stated = firstLines(sheet(page).get('status'), (text) => CLOSED.test(text) && !OPEN.test(text));
  const [said] = [...dates, ...stated];
  if (said === undefined) return [];
  const publishedAt = dateIn(dates[0]?.raw ?? said.raw);
  return [{ ...said, hints: { row: 55, event: 'closed', detail: said.raw.slice(0, 80) }, ...(publishedAt !== undefined && { publishedAt }) }];
}

const YEAR = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/;

const FIELDS: FieldTable = {
  companyName: first(rule('company-register/name', registeredName)),
  legalName: first(rule('company-register/legal-name', registeredName)),
  legalForm: first(rule('company-register/form', (page) => fact('form')(page).map((one) => ({ ...one, raw: one.raw.replace(/,.*$/u, '') })))),
  registerNumber: first(rule('company-register/number', registerNumber)),
  vatNumber: all(rule('company-register/vat', fact('vat', (text) => /\d{7}/.test(text)))),
  companyDomain: first(rule('company-register/website', fact('website', (text) => /\.\p{L}{2,}/u.test(text)))),
  description: first(rule('company-register/purpose', fact('purpose', (text) => text.length > 15))),
  industry: all(rule('company-register/activity', activity)),
  headCount: first(rule('company-register/staff', fact('staff', (text) => /\d/.test(text) && text.length < 60))),
  founded: first(rule('company-register/founded', fact('founded', (text) => YEAR.test(text) && text.length < 80))),
  address: first(rule('company-register/address', address)),
  country: first(rule('company-register/country', country)),
  phone: all(rule('company-register/phone', fact('phone', (text) => /\d{3}/.test(text)))),
  email: all(rule('company-register/email', fact('email', (text) => text.includes('@')))),
  teamMember: all(rule('company-register/heads', heads)),
  trigger: all(rule('company-register/closed', closed)),
};

export const companyRegister: Adapter = {
  id: 'company-register',
  matches: isRegister,
  pageKind: (page): PageKind => (registerOf(page.url) !== undefined && registeredName(page) !== null && isEntry(page) ? 'profile-other' : 'none'),
  fields: () => FIELDS,
};
