import type { AnySignal, FieldName, FieldValues, Method, PageKind, Profile, TechnologyUse } from '#lib/evidence/model.ts';
import { RELIABILITY } from '#lib/evidence/model.ts';
import { DEFAULT_PROCESS, DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { type Criterion, ICP_FORMAT, ICP_SCHEMA_VERSION, type Icp } from '#lib/icp/model.ts';
import { assess, type AssessInput } from '#lib/qualify/assess.ts';
import type { Assessment } from '#lib/qualify/model.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY = 86_400_000;
export const daysAgo = (days: number): number => NOW - days * DAY;
/** ISO date some days before NOW (after it when negative). */
export const dateAgo = (days: number): string => new Date(daysAgo(days)).toISOString().slice(0, 10);

interface Seen {
  method?: Method;
  url?: string;
  observedAt?: number;
  firstSeenAt?: number;
  publishedAt?: string;
  confidence?: number;
  quote?: string;
}

/** A signal as a reader would leave it; structured and seen just now unless said otherwise. */
export function signal<F extends FieldName>(field: F, value: FieldValues[F], seen: Seen = {}): AnySignal {
  const method = seen.method ?? 'structured';
  const raw = seen.quote ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return {
    field,
    value,
    raw,
    quote: { exact: raw, prefix: '', suffix: '' },
    place: 'test',
    method,
    rule: 'test/rule',
    url: seen.url ?? 'https://brightforge.example/about',
    observedAt: seen.observedAt ?? NOW,
    confidence: seen.confidence ?? RELIABILITY[method],
    extractorVersion: 'test',
    ...(seen.firstSeenAt === undefined ? {} : { firstSeenAt: seen.firstSeenAt }),
    ...(seen.publishedAt === undefined ? {} : { publishedAt: seen.publishedAt }),
  } as AnySignal;
}

/** A product in use, or asked for in a job post. */
export const tool = (name: string, use: TechnologyUse = 'in-use', seen: Seen = {}): AnySignal => signal('technology', { name, use }, seen);

/** A trigger of table 3.1 seen on a page. */
export function trigger(row: number, more: Partial<FieldValues['trigger']> & Seen = {}): AnySignal {
  const { event = `event of row ${row}`, date, until, detail, ...seen } = more;
  const value = { row, event, ...(date === undefined ? {} : { date }), ...(until === undefined ? {} : { until }), ...(detail === undefined ? {} : { detail }) };
  return signal('trigger', value, seen);
}

const pagesOf = (kinds: Readonly<Record<string, PageKind>>): Profile['pages'] =>
  Object.entries(kinds).map(([url, pageKind]) => ({ url, pageKind, readAt: NOW, cut: false }));

export function company(signals: AnySignal[], kinds: Readonly<Record<string, PageKind>> = { 'https://brightforge.example/about': 'about' }): Profile {
  return { kind: 'company', key: 'brightforge.example', pages: pagesOf(kinds), signals };
}

export function person(signals: AnySignal[]): Profile {
  return {
    kind: 'person',
    key: 'https://www.linkedin.com/in/ada-quill',
    companyKey: 'brightforge.example',
    pages: pagesOf({ 'https://www.linkedin.com/in/ada-quill': 'linkedin-profile' }),
    signals,
  };
}

export function criterion(test: Criterion['test'], more: Partial<Criterion> = {}): Criterion {
  return { id: test.kind, label: test.kind, subject: test.kind === 'title' ? 'person' : 'company', weight: 10, mustKnow: false, test, ...more };
}

/** An ICP with nothing in it but what is given. */
export function icp(more: Partial<Icp> = {}): Icp {
  return {
    format: ICP_FORMAT,
    schemaVersion: ICP_SCHEMA_VERSION,
    id: 'test',
    name: 'Test',
    version: '1.0.0',
    createdBy: 'Test',
    createdAt: '2026-11-01T09:00:00Z',
    previousHash: null,
    framework: 'bant',
    criteria: [],
    penalties: [],
    disqualifiers: [],
    exclusions: [],
    personas: [],
    offers: [],
    signals: [],
    ...DEFAULT_PROCESS,
    thresholds: DEFAULT_THRESHOLDS,
    taxonomyVersions: {},
    notes: '',
    ...more,
  };
}

/** An assessment of what is given, at NOW, of an unnamed company unless said otherwise. */
export function grade(more: Partial<AssessInput> & { icp: Icp }): Assessment {
  return assess({ company: null, person: null, icpHash: 'hash', answers: [], now: NOW, ...more });
}
