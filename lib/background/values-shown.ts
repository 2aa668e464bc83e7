import { shownConfidence } from '#lib/evidence/calibration.ts';
import { canBeTyped } from '#lib/evidence/correction.ts';
import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { PERSON_FIELDS } from '#lib/evidence/model.ts';
import type { AnySignal, Belief, Beliefs, FieldName, Profile } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import { isVisible } from '#lib/evidence/standing.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { ShownValue } from '#lib/messaging/protocol.ts';
import { fieldOf } from '#lib/qualify/match/index.ts';

/** Of a list, so many values come with their traces. */
const VALUES_TRACED = 10;

/** What a rep can correct, in the order screens show it. */
const CORRECTABLE = [
  'companyName',
  'companyDomain',
  'industry',
  'headCount',
  'country',
  'city',
  'founded',
  'revenue',
  'registerNumber',
  'vatNumber',
  'openRoleCount',
  'technology',
  'description',
  'phone',
  'email',
  'personName',
  'personTitle',
  'seniority',
  'department',
  'employer',
  'personCountry',
] as const satisfies readonly FieldName[];

/** What a rep can correct while an ICP is asked: besides, what its criteria ask for and a rep can type. */
function correctableBy({ criteria }: Pick<Icp, 'criteria'>): FieldName[] {
  return [...new Set<FieldName>([...CORRECTABLE, ...criteria.map(fieldOf).filter(canBeTyped)])];
}

/** What a rep sees besides, where a page states it, with where it stands. */
const SEEN = ['legalName', 'socialLink', 'funding', 'openRole', 'teamMember'] as const satisfies readonly FieldName[];

/** Whom values are of; `personKey` is null where a company stands alone. */
interface Believed {
  companyBeliefs: Beliefs;
  personBeliefs: Beliefs;
  personKey: string | null;
}

/** Each value a rep can correct, known or not, and behind them those that are only seen. */
export function valuesShown(icp: Pick<Icp, 'criteria'>, of: Believed): ShownValue[] {
  return [...correctable(icp, of), ...onlySeen(SEEN, icp, of)];
}

/** The same with every value there is. */
export function everyValue(icp: Pick<Icp, 'criteria'>, of: Believed): ShownValue[] {
  return [...correctable(icp, of), ...onlySeen(ALL_FIELDS, icp, of)];
}

function correctable(icp: Pick<Icp, 'criteria'>, of: Believed): ShownValue[] {
  return correctableBy(icp).filter((field) => of.personKey !== null || !isPersonField(field)).map((field) => shown(field, beliefsAbout(field, of)));
}

function onlySeen(fields: readonly FieldName[], icp: Pick<Icp, 'criteria'>, of: Believed): ShownValue[] {
  const before = correctableBy(icp);
  return fields.filter((field) => !before.includes(field)).map((field): ShownValue => ({ ...shown(field, beliefsAbout(field, of)), readOnly: true })).filter(({ text }) => text !== null);
}

const beliefsAbout = (field: FieldName, of: Believed): Beliefs => (whoseField(field, of) === 'person' ? of.personBeliefs : of.companyBeliefs);

/** Whose value a field is: on a page about a person, phone and e-mail are theirs. */
export function whoseField(field: FieldName, { personKey }: { personKey: string | null }): Profile['kind'] {
  const theirs = isPersonField(field) || (personKey !== null && (field === 'phone' || field === 'email'));
  return theirs ? 'person' : 'company';
}

function isPersonField(field: FieldName): boolean {
  return (PERSON_FIELDS as readonly FieldName[]).includes(field);
}

const HOLDS_COMMAS: ReadonlySet<FieldName> = new Set<FieldName>(['employer', 'funding', 'openRole', 'teamMember']);

/** What stands between the values of a list when a rep reads or types it; names of companies, amounts and what stands behind a name hold commas. */
export function listSeparator(field: FieldName): ',' | ';' {
  return HOLDS_COMMAS.has(field) ? ';' : ',';
}

/** The best trace pages left of a value, and the best of those a page can show. */
function tracesOf(signals: readonly AnySignal[]): AnySignal[] {
  const read = signals.filter(({ method }) => method !== 'rep');
  const [best] = read;
  const visible = read.find(isVisible);
  return best === undefined ? [] : visible === undefined || visible === best ? [best] : [best, visible];
}

function shown<F extends FieldName>(field: F, beliefs: Beliefs): ShownValue {
  // Beliefs tie each field to its own value; the type of an indexed access forgets which.
  const held = beliefs[field] as Belief<F> | Belief<F>[] | undefined;
  const list = held === undefined ? [] : [held].flat();
  const text = list.map((belief) => showValue(field, belief.value, tongue())).join(`${listSeparator(field)} `);
  const evidence = list.slice(0, VALUES_TRACED).flatMap(({ signals }) => tracesOf(signals as unknown as AnySignal[]));
  const at = Math.max(...list.flatMap(({ signals }) => signals.map(({ observedAt }) => observedAt)));
  return {
    field,
    ...(Number.isFinite(at) && { at }),
    text: text === '' ? null : text,
    fromRep: list[0]?.fromRep ?? false,
    confidence: list.length === 0 ? null : Math.min(...list.map(({ reliability }) => shownConfidence(field, reliability))),
    evidence,
    others: list.flatMap(({ conflicts }) => conflicts).slice(0, VALUES_TRACED).map(({ value, reliability, signals }) => ({
      text: showValue(field, value, tongue()),
      confidence: shownConfidence(field, reliability),
      evidence: tracesOf(signals as unknown as AnySignal[]),
    })),
  };
}
