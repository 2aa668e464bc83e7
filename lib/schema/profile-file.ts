import './zod-setup.ts';
import * as z from 'zod';
import { type AnySignal, type FieldName, type Method, PAGE_KINDS, PERSON_FIELDS, type Profile, RELIABILITY } from '#lib/evidence/model.ts';
import { asciiHost } from '#lib/evidence/normalise/ascii-host.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { showValue } from '#lib/evidence/show.ts';
import { t } from '#lib/i18n/t.ts';
import { TAGS } from '#lib/icp/model.ts';
import { PROFILE_FORMAT, PROFILE_SCHEMA_VERSION } from '#lib/interop/profile-file.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { TOUCH_KINDS } from '#lib/qualify/model.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { FIELD_NAMES, pageUrl, quote, sourceUrl } from './evidence.ts';
import { FIELD_VALUES } from './field-values.ts';
import { issueWords, pathWords } from './issue-words.ts';
import { isLargerThan, jsonOf, member, notJson, refused } from './json-file.ts';

/** UTF-8 bytes. */
const PROFILE_FILE_MAX_BYTES = 5 * 1024 * 1024;
const ERRORS_SHOWN = 200;

const METHODS = Object.keys(RELIABILITY) as [Method, ...Method[]];
const PERSONAL: ReadonlySet<FieldName> = new Set<FieldName>([...PERSON_FIELDS, 'email', 'phone', 'socialLink']);
const OF_PERSONS: ReadonlySet<FieldName> = new Set(PERSON_FIELDS);

const NO_MOMENT = { error: () => t('files.moment') };
/** A moment: milliseconds since the epoch, or ISO date-time. */
const moment = z
  .union([z.int(NO_MOMENT).min(0).max(8_640_000_000_000_000), z.iso.datetime({ offset: true, ...NO_MOMENT })], NO_MOMENT)
  .transform((at) => (typeof at === 'number' ? at : Date.parse(at)))
  .meta({ id: 'moment', description: 'Milliseconds since the epoch, or an ISO date-time.' });
const isoDate = z.iso.date({ error: () => t('files.date', { example: '2026-11-22' }) });
const key = z.string().min(1).max(4200);
const words = (most: number) => z.string().max(most);

const trace = {
  method: z.enum(METHODS),
  url: sourceUrl,
  observedAt: moment,
  raw: words(500).exactOptional(),
  quote: quote.exactOptional(),
  place: words(120).exactOptional(),
  rule: words(200).exactOptional(),
  firstSeenAt: moment.exactOptional(),
  publishedAt: isoDate.exactOptional(),
  position: words(200).exactOptional(),
  confidence: z.number().min(0).max(1).exactOptional(),
  extractorVersion: words(80).exactOptional(),
};

type Written = { field: FieldName; value: unknown } & z.output<z.ZodObject<typeof trace>>;

/** A signal as a page would have left it; what the file leaves out says that it is from a file. */
function signalOf({ raw, quote: stated, ...written }: Written): AnySignal {
  const text = raw ?? showValue(written.field, written.value as never).slice(0, 500);
  return {
    place: 'profile file',
    rule: 'file/stated',
    extractorVersion: 'file',
    confidence: RELIABILITY[written.method],
    ...written,
    raw: text,
    quote: stated ?? { exact: text.slice(0, 200), prefix: '', suffix: '' },
  } as AnySignal;
}

function signalOfAny(fields: readonly FieldName[]) {
  const [first, ...others] = fields.map((field) => z.strictObject({ field: z.literal(field), value: FIELD_VALUES[field], ...trace }));
  if (first === undefined) throw new Error('no fields');
  return z.discriminatedUnion('field', [first, ...others]).transform((written) => signalOf(written as Written));
}

const ofCompany = signalOfAny(FIELD_NAMES.filter((field) => !OF_PERSONS.has(field))).meta({ id: 'companySignal' });
const ofPerson = signalOfAny(FIELD_NAMES.filter((field) => PERSONAL.has(field))).meta({ id: 'personSignal' });
const headCounts = z.array(signalOfAny(['headCount'])).max(500);

const page = z.strictObject({ url: pageUrl, pageKind: z.enum(PAGE_KINDS), readAt: moment, cut: z.boolean() }).meta({ id: 'page' });

const common = {
  key,
  pages: z.array(page).max(200),
  firstSeen: z.record(z.string().max(4200), moment).exactOptional(),
};

const company = z
  .strictObject({
    kind: z.literal('company'),
    ...common,
    signals: z.array(ofCompany).max(2000),
    decisions: z.record(key, z.strictObject({ verdict: z.enum(['same', 'apart']), at: moment })).exactOptional(),
    headCounts: headCounts.exactOptional(),
  })
  .meta({ id: 'company' });

const person = z
  .strictObject({
    kind: z.literal('person'),
    ...common,
    companyKey: key.exactOptional(),
    signals: z.array(ofPerson).max(2000),
    picked: z.strictObject({ employer: words(200), at: moment }).exactOptional(),
  })
  .meta({ id: 'person' });

const answer = z.strictObject({ tag: z.enum(TAGS), state: z.enum(['confirmed', 'denied']), note: words(1000).exactOptional(), by: words(200).exactOptional(), at: moment });
const touch = z.strictObject({
  kind: z.enum(TOUCH_KINDS),
  at: moment,
  source: z.enum(['rep', 'file']),
  event: z.string().min(1).max(200),
  until: isoDate.exactOptional(),
  note: words(1000).exactOptional(),
});

/** The domain a company's key should be where it is another form of it: of "www.brightforge.com" no list of excluded domains would know. */
function registeredOf(companyKey: string | undefined): string | null {
  const domain = companyKey === undefined || companyKey.startsWith('name:') ? null : companyDomain(companyKey);
  return domain === null || domain === asciiHost(companyKey ?? '') ? null : domain;
}

/** A profile file, member by member. */
export const profileShape = z
  .strictObject({
    $schema: words(300).exactOptional(),
    format: z.literal(PROFILE_FORMAT),
    schemaVersion: z.literal(PROFILE_SCHEMA_VERSION),
    company: company.nullable(),
    person: person.nullable(),
    answers: z.array(answer).max(500).default([]),
    touches: z.array(touch).max(5000).default([]),
    colleagues: z.array(person).max(500).default([]),
    kept: z.strictObject({ savedAt: moment, touchedAt: moment, informedAt: moment.nullable(), keepDays: z.int().min(1).max(3650).exactOptional() }).nullable().default(null),
  })
  .refine((file) => file.company !== null || file.person !== null, { error: () => t('files.nobody') })
  .superRefine((file, context) => {
    const keys = [{ path: ['company', 'key'], of: file.company?.key }, { path: ['person', 'companyKey'], of: file.person?.companyKey }];
    for (const { path, of } of keys) {
      const domain = registeredOf(of);
      if (domain !== null) context.addIssue({ code: 'custom', path, message: t('files.registered', { domain }) });
    }
  });

/**
 * Reads a profile file: what is known of one company and at most one person, as JSON of at most 5 MB; else every error, by path.
 * `lib/schema/README.md` describes the format.
 */
export function decodeProfileFile(text: string): Outcome<Subject> {
  if (isLargerThan(text, PROFILE_FILE_MAX_BYTES)) return refused('too-large', t('files.profile.tooLarge'));
  const json = jsonOf(text);
  if (json === undefined) return notJson(text, t('files.profile.notJson'));
  if (member(json, 'format') !== PROFILE_FORMAT) return refused('invalid', t('files.profile.other'), [{ path: 'format', message: t('files.mustBe', { what: `"${PROFILE_FORMAT}"` }) }]);
  const version = member(json, 'schemaVersion');
  if (typeof version === 'number' && version > PROFILE_SCHEMA_VERSION) {
    return refused('newer-version', t('files.newer', { version, known: PROFILE_SCHEMA_VERSION }));
  }
  const file = profileShape.safeParse(json, { error: issueWords });
  if (!file.success) {
    const errors = file.error.issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path: pathWords(path, json), message }));
    return refused('invalid', t('files.profile.wrong', errors.length), errors);
  }
  const { company: found, person: met, answers, touches, colleagues, kept } = file.data;
  return { ok: true, value: { company: found as Profile | null, person: met as Profile | null, answers, touches, colleagues: colleagues as Profile[], kept } };
}

/** The newest moment a subject speaks of, in milliseconds since the epoch: what an assessment is "as of" when nobody says when. */
export function newestMoment({ company: found, person: met, answers, touches = [], colleagues = [] }: Subject): number {
  const profiles = [found, met, ...colleagues].filter((profile) => profile !== null);
  return Math.max(
    0,
    ...profiles.flatMap(({ pages, signals }) => [...pages.map(({ readAt }) => readAt), ...signals.map(({ observedAt }) => observedAt)]),
    ...[...answers, ...touches].map(({ at }) => at),
  );
}
