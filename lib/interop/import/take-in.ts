import { believe } from '#lib/evidence/believe.ts';
import { bounded } from '#lib/evidence/merge-profiles.ts';
import { MANY_FIELDS, type AnySignal, type Belief, type FieldName, type Profile } from '#lib/evidence/model.ts';
import { valueKey } from '#lib/evidence/value-key.ts';
import { DEFAULT_RULE, FIELDS_OF, TARGETS, type ImportPlan, type Rule } from './plan.ts';

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);

/** By which rule each field of stored prospects takes values of the file. A column that is not mapped has no values to take. */
export type FieldRules = ReadonlyMap<FieldName, Rule>;

export function fieldRules({ rules }: Pick<ImportPlan, 'rules'>, kind: Profile['kind']): FieldRules {
  const ofKind = TARGETS.filter((target) => (target === 'companyPhone' ? kind === 'company' : target === 'phone' ? kind === 'person' : true));
  return new Map(ofKind.flatMap((target) => FIELDS_OF[target].map((field) => [field, rules[target] ?? DEFAULT_RULE] as const)));
}

/** What a file changes in a stored profile: signals it adds, and those of which it takes the place. */
export interface TakenIn {
  added: AnySignal[];
  /** Fields whose other values give way. */
  overwritten: ReadonlySet<FieldName>;
}

/**
 * What a stored subject takes of a row, field by field: nothing ("never"), what is not known yet ("empty"), or all ("always": of a field
 * with one value the others give way, of a list what is new joins it). Null where nothing changes. `stored` is all that is known of the
 * subject; `now` in milliseconds since the epoch.
 */
export function takeIn(stored: Profile, fresh: Profile, rules: FieldRules, now: number): TakenIn | null {
  const beliefs = believe(stored, now);
  const overwritten = new Set<FieldName>();
  const added = fresh.signals.filter((signal) => {
    const rule = rules.get(signal.field) ?? DEFAULT_RULE;
    const held = beliefs[signal.field] as Belief | Belief[] | undefined;
    const known = held === undefined ? [] : Array.isArray(held) ? held : [held];
    if (rule === 'never') return false;
    if (known.length === 0 || tellsAddress(known, signal)) return true;
    if (rule === 'empty' || says(known, signal)) return false;
    // a guess overwrites nothing
    if (signal.method === 'guess') return false;
    if (!MANY.has(signal.field)) overwritten.add(signal.field);
    return true;
  });
  return added.length === 0 ? null : { added, overwritten };
}

const says = (known: readonly Belief[], signal: AnySignal): boolean => known.some(({ signals }) => signals.some((held) => valueKey(held as AnySignal) === valueKey(signal)));

/** Whether a known city comes with its address, of which none is held. */
const tellsAddress = (known: readonly Belief[], signal: AnySignal): boolean =>
  signal.field === 'city' && /\d/.test(signal.raw) && says(known, signal) && !known.some(({ signals }) => signals.some(({ raw }) => /\d/.test(raw)));

/** A stored profile without the values that give way, and with what it takes in. */
export function withTakenIn(stored: Profile, { added, overwritten }: TakenIn): Profile {
  return { ...withoutFields(stored, overwritten), signals: bounded([...stored.signals.filter(({ field }) => !overwritten.has(field)), ...added]) };
}

/** The same profile without any value of some fields. */
export function withoutFields(stored: Profile, fields: ReadonlySet<FieldName>): Profile {
  return fields.size === 0 ? stored : { ...stored, signals: stored.signals.filter(({ field }) => !fields.has(field)) };
}

/** What two rows of one file say of the same subject, each value once, traced to the row that says it first. */
export function joinRows(first: Profile, second: Profile): Profile {
  const known = new Set(first.signals.map(said));
  return { ...first, signals: bounded([...first.signals, ...second.signals.filter((signal) => !known.has(said(signal)))]) };
}

const said = (signal: AnySignal): string => `${signal.field}|${valueKey(signal)}`;
