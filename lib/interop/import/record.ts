import { fileAddress } from '#lib/evidence/file-source.ts';
import { personKey } from '#lib/evidence/identity.ts';
import { EVIDENCE_VERSION, type AnySignal, type Evidence, type Finding, type FoundField, type Hints, type PageKind, type Profile } from '#lib/evidence/model.ts';
import { isoDate } from '#lib/evidence/normalise/date.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { tagsIn } from '#lib/prospects/tags.ts';
import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { LONGEST_NOTE, NOTHING, type ColumnPlan, type FileRow, type ImportPlan, type RowProblem, type Target } from './plan.ts';

/** What a row says, as values with their traces. */
export interface RowRecord {
  row: number;
  identity: string;
  company: Profile | null;
  person: Profile | null;
  owner: string | null;
  tags: string[];
  note: string | null;
}

/** A cell that says something nobody can read as what its column is. */
export interface UnreadCell {
  row: number;
  /** Index among the planned columns. */
  column: number;
  cell: string;
}

export type RowResult = { record: RowRecord; unread: UnreadCell[] } | { problem: RowProblem; unread: UnreadCell[] };

/** Whose a target is, and which finding it makes; targets without a row are no findings by themselves. */
const FOUND: Readonly<Partial<Record<Target, { of: 'company' | 'person'; field: FoundField; hints?: Hints }>>> = {
  companyName: { of: 'company', field: 'companyName' }, legalName: { of: 'company', field: 'legalName' }, companyDomain: { of: 'company', field: 'companyDomain' }, industry: { of: 'company', field: 'industry' },
  headCount: { of: 'company', field: 'headCount' }, revenue: { of: 'company', field: 'revenue' }, funding: { of: 'company', field: 'funding', hints: { label: 'total' } }, founded: { of: 'company', field: 'founded' },
  country: { of: 'company', field: 'country' }, city: { of: 'company', field: 'city' }, address: { of: 'company', field: 'address' }, companyPhone: { of: 'company', field: 'phone' }, companyLinkedIn: { of: 'company', field: 'socialLink' },
  technology: { of: 'company', field: 'technology' }, description: { of: 'company', field: 'description' }, vatNumber: { of: 'company', field: 'vatNumber' }, registerNumber: { of: 'company', field: 'registerNumber' },
  parent: { of: 'company', field: 'relatedCompany', hints: { label: 'parent' } },
  personName: { of: 'person', field: 'personName' }, personTitle: { of: 'person', field: 'personTitle' }, seniority: { of: 'person', field: 'seniority' }, department: { of: 'person', field: 'department' },
  email: { of: 'person', field: 'email' }, phone: { of: 'person', field: 'phone' }, personUrl: { of: 'person', field: 'personUrl' }, personCountry: { of: 'person', field: 'personCountry' }, personCity: { of: 'person', field: 'personCity' },
};

const LISTS: ReadonlySet<Target> = new Set(['technology', 'email', 'phone', 'companyPhone', 'department']);
/** "2050-11-01", "Nov 50", "1. Okt": what a spreadsheet makes of "11-50" and of "1-10". */
const DATE_OF_A_BAND = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\b/iu;

/** Parts of an address, which belong to its city. */
const ADDRESS: ReadonlySet<Target> = new Set(['street', 'postalCode', 'region']);
const AMOUNTS: ReadonlySet<Target> = new Set(['revenue', 'funding']);
const TAGS_MOST = 20;

/** What spreadsheets keep before a cell that could be a formula is no part of it. */
const cleaned = (cell: string): string => {
  const text = cell.replace(/^'(?=[=+\-@])/, '').trim();
  return NOTHING.test(text) ? '' : text.slice(0, LONGEST_NOTE);
};

function parts(target: Target, text: string): string[] {
  if (target === 'tags') return tagsIn(text);
  return LISTS.has(target) ? text.split(/[;,|\n]+/).map((part) => part.trim()).filter((part) => part !== '') : [text];
}

const PLAIN_NUMBER = /^-?\d[\d.,' \u00a0]*$/;

/** A plain number of an amount column, with the currency and the thousands its header names. */
function amount(text: string, { currency, factor = 1 }: ColumnPlan): string {
  const figure = /^\d+(?:\.\d+)?$/.test(text) && factor !== 1 ? String(Number(text) * factor) : text;
  const scale = figure === text && factor !== 1 ? (factor === 1000 ? ' k' : ' mn') : '';
  return PLAIN_NUMBER.test(text) ? `${figure}${scale}${currency === undefined ? '' : ` ${currency}`}` : text;
}

/**
 * Reads a row of a file: every cell becomes values as those of a page would, traced to its row and column. A row that names nobody who
 * can be told apart is a problem. `at` is the moment of the import in milliseconds since the epoch.
 */
export function readRow(plan: ImportPlan, { row, cells }: FileRow, at: number): RowResult {
  const texts = plan.columns.map((_, index) => cleaned(cells[index] ?? ''));
  if (texts.every((text) => text === '')) return { problem: 'empty', unread: [] };
  const reader = new RowReader(plan, texts, row, at);
  const { company, person, signals } = reader.profiles();
  const unread = reader.unread(signals);
  const identity = prospectIdentity(company?.key ?? null, person?.key ?? null);
  if (identity === null) return { problem: reader.namesSomebody() ? 'name-alone' : 'nobody', unread };
  const told = (target: Target): string[] => plan.columns.flatMap((column, index) => (column.target === target && texts[index] ? parts(target, texts[index]) : []));
  const tags = [...new Set(told('tags'))].slice(0, TAGS_MOST);
  return { record: { row, identity, company, person, owner: told('owner')[0]?.slice(0, 120) ?? null, tags, note: told('note').join('\n').slice(0, LONGEST_NOTE) || null }, unread };
}

class RowReader {
  readonly #plan: ImportPlan;
  readonly #texts: readonly string[];
  readonly #row: number;
  readonly #at: number;
  readonly #asOf: string | null;

  constructor(plan: ImportPlan, texts: readonly string[], row: number, at: number) {
    this.#plan = plan;
    this.#texts = texts;
    this.#row = row;
    this.#at = at;
    this.#asOf = isoDate(this.#first('asOf')) ?? plan.asOf;
  }

  #first(target: Target): string {
    const index = this.#plan.columns.findIndex((column, at) => column.target === target && this.#texts[at] !== '');
    return this.#texts[index] ?? '';
  }

  #place(...indexes: readonly number[]): string {
    const headers = indexes.map((index) => `“${(this.#plan.columns[index]?.header ?? '').slice(0, 40)}”`).join(' and ');
    return `row ${this.#row}, column${indexes.length > 1 ? 's' : ''} ${headers}`;
  }

  namesSomebody(): boolean {
    return this.#personName() !== null;
  }

  #personName(): { text: string; place: string } | null {
    const index = this.#plan.columns.findIndex(({ target }) => target === 'personName');
    const whole = this.#texts[index];
    if (whole) return { text: whole, place: this.#place(index) };
    const indexes = ['firstName', 'lastName'].map((target) => this.#plan.columns.findIndex((column) => column.target === target)).filter((at) => this.#texts[at]);
    return indexes.length === 0 ? null : { text: indexes.map((at) => this.#texts[at]).join(' '), place: this.#place(...indexes) };
  }

  #findings(of: 'company' | 'person'): Finding[] {
    const country = this.#first(of === 'company' ? 'country' : 'personCountry') || this.#first('country');
    return this.#plan.columns.flatMap((column, index) => {
      const found = FOUND[column.target];
      const text = this.#texts[index];
      if (found?.of !== of || !text || column.target === 'personName' || (column.target === 'headCount' && DATE_OF_A_BAND.test(text))) return [];
      return parts(column.target, text).map((part) => {
        const raw = AMOUNTS.has(column.target) ? amount(part, column) : part;
        return this.#finding(found.field, raw, part, this.#place(index), column.target, { ...found.hints, ...(country !== '' && { country }) });
      });
    });
  }

  #finding(field: FoundField, raw: string, exact: string, place: string, rule: string, hints: Hints = {}): Finding {
    return {
      field, raw, place, method: 'field', rule: `file/${rule}`, hints,
      quote: { exact: exact.slice(0, 200), prefix: '', suffix: '' },
      ...(this.#asOf !== null && { publishedAt: this.#asOf }),
    };
  }

  #evidence(pageKind: PageKind, findings: Finding[]): Evidence {
    const url = fileAddress(this.#plan.fileName, this.#at, this.#row);
    return { version: EVIDENCE_VERSION, extractorVersion: 'file', url, pageTitle: '', pageKind, adapter: 'file', readAt: this.#at, cut: false, findings, diagnostics: [] };
  }

  /** Company and person of the row. They have no pages: nobody read one. */
  profiles(): { company: Profile | null; person: Profile | null; signals: AnySignal[] } {
    const name = this.#personName();
    const ofPerson = this.#findings('person');
    const employer = this.#first('companyName');
    const employerAt = this.#plan.columns.findIndex(({ target }) => target === 'companyName');
    const met =
      name === null && this.#first('personUrl') === ''
        ? { company: null, person: null }
        : profilesFrom(this.#evidence('profile-other', [
            ...(name === null ? [] : [this.#finding('personName', name.text, name.text, name.place, 'personName')]),
            ...ofPerson.map((finding) => positioned(finding)),
            ...(employer === '' ? [] : [positioned(this.#finding('employer', employer, employer, this.#place(employerAt), 'companyName'))]),
          ]));
    const left = met.person === null ? ofPerson.filter(({ field }) => field === 'email' || field === 'phone') : [];
    const site = this.#siteOfMailbox(employer);
    const findings = [...this.#findings('company'), ...left, ...(site === null ? [] : [site])];
    const read = profilesFrom(this.#evidence('about', findings)).company ?? met.company;
    const aliases = met.company?.signals.filter(({ field, value }) => field === 'companyAlias' && value !== read?.key) ?? [];
    const company = read && { ...read, pages: [], signals: this.#addressed('city', read === met.company ? read.signals : [...read.signals, ...aliases]) };
    const person = met.person && this.#keyed({ ...met.person, pages: [], signals: this.#addressed('personCity', met.person.signals) }, met.company?.key ?? null, company?.key ?? null);
    return { company, person, signals: [...(company?.signals ?? []), ...(person?.signals ?? [])] };
  }

  /** What other columns tell of the address stands in the text of its city; the company's city comes first. */
  #addressed(field: 'city' | 'personCity', signals: readonly AnySignal[]): AnySignal[] {
    const [street, code, region] = (['street', 'postalCode', 'region'] as const).map((target) => this.#first(target));
    const isOf = field === 'city' || this.#first('city') === '';
    if (!isOf || !(street || code || region)) return [...signals];
    const country = field === 'city' ? this.#first('country') : this.#first('personCountry');
    const address = [street, [code, this.#first(field)].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ').slice(0, 500);
    return signals.map((signal) => (signal.field === field ? { ...signal, raw: address } : signal));
  }

  /** A person without an address of their own is told apart by name and company: the company as the whole row tells it. */
  #keyed(person: Profile, employerKey: string | null, companyKey: string | null): Profile | null {
    const nameOf = person.signals.find(({ field }) => field === 'personName');
    const byName = employerKey !== null && person.key.endsWith(`@${employerKey}`) && nameOf?.field === 'personName';
    const key = byName ? personKey({ name: nameOf.value, companyKey }) : person.key;
    const { companyKey: _former, ...rest } = person;
    return key === null ? null : { ...rest, key, ...(companyKey !== null && { companyKey }) };
  }

  /** Where no column names the website: the domain of a mailbox that bears the company's name, or of a company nobody names. A guess. */
  #siteOfMailbox(companyName: string): Finding | null {
    if (companyDomain(this.#first('companyDomain')) !== null) return null;
    const index = this.#plan.columns.findIndex(({ target }, at) => target === 'email' && this.#texts[at] !== '');
    const [mailbox = ''] = parts('email', this.#texts[index] ?? '');
    const domain = !mailbox.includes('@') || isFreeMail(mailbox.toLowerCase()) ? null : companyDomain(mailbox.slice(mailbox.lastIndexOf('@') + 1));
    if (domain === null || !(companyName === '' || bears(domain, companyName))) return null;
    return { ...this.#finding('companyDomain', domain, mailbox, this.#place(index), 'domain-of-mailbox'), method: 'guess' };
  }

  /** Cells of which no value came. */
  unread(signals: readonly AnySignal[]): UnreadCell[] {
    const places = new Set(signals.map(({ place }) => place));
    return this.#plan.columns.flatMap(({ target }, column) => {
      const cell = this.#texts[column] ?? '';
      const isLost = ADDRESS.has(target) && !signals.some(({ field }) => field === 'city' || field === 'personCity');
      if (cell === '' || (FOUND[target] === undefined && !isLost) || places.has(this.#place(column))) return [];
      return target === 'personName' ? [] : [{ row: this.#row, column, cell: cell.slice(0, 120) }];
    });
  }
}

/** Title and employer of a row are of one position. */
const positioned = (finding: Finding): Finding => (finding.field === 'personTitle' || finding.field === 'employer' ? { ...finding, hints: { ...finding.hints, event: 'row' } } : finding);

function bears(domain: string, name: string): boolean {
  const label = domain.split('.')[0]?.replace(/-/g, '') ?? '';
  const key = companyNameKey(name).replace(/ /g, '');
  return label.length >= 4 && (key.startsWith(label) || label.startsWith(key));
}

