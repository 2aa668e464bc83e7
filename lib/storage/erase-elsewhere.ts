import { fold } from '#lib/taxonomy/fold.ts';
import { evidenceWithout, type Mentions, mentionsOf, names, profileWithout, withoutMentions } from '#lib/prospects/mentions.ts';
import { tracesOf } from '#lib/prospects/suppression.ts';
import { type EvidenceRow, inOneTransaction, type LeadlightDb, type ProfileRow, type ProspectRow } from './db.ts';
import { toRow } from './profiles.ts';
import { withSubjects } from './subjects.ts';

/** Who is to be erased, and by what texts they are named anywhere. */
interface Erasing {
  ids: ReadonlySet<string>;
  personKeys: ReadonlySet<string>;
  mentions: Mentions;
  /** Words of their names, folded, that no other saved prospect bears: whoever searched by one searched for them. */
  words: ReadonlySet<string>;
}

const SLICE = 200;

/** What names these people beyond their own records; null where no person is among them. A name that another saved person bears too tells nobody. */
export async function erasingOf(db: LeadlightDb, ids: readonly string[]): Promise<Erasing | null> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined && row.personKey !== null) as ProspectRow[];
  if (rows.length === 0) return null;
  const traces = (await withSubjects(db, rows)).map(({ subject }) => tracesOf(null, subject.person));
  const keys = rows.flatMap(({ personKey }) => personKey ?? []);
  const called = [...rows.flatMap(({ personName }) => personName ?? []), ...traces.flatMap(({ names: own = [] }) => own)];
  const personKeys = new Set(keys);
  const [borne, shared] = [new Set<string>(), new Set<string>()];
  await db.prospects.each(({ personKey, personName, companyName }) => {
    if (companyName !== null) for (const word of wordsOf(companyName)) shared.add(word);
    if (personName === null || personKeys.has(personKey ?? '')) return;
    borne.add(fold(personName));
    for (const word of wordsOf(personName)) shared.add(word);
  });
  const mentions = mentionsOf({
    urls: [...keys, ...traces.flatMap(({ urls = [] }) => urls)],
    emails: [...keys, ...traces.flatMap(({ emails = [] }) => emails)],
    names: called.filter((name) => !borne.has(fold(name))),
  });
  return { ids: new Set(ids), personKeys, mentions, words: new Set(called.flatMap(wordsOf).filter((word) => !shared.has(word))) };
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');

/**
 * Takes what names people out of what is stored of others anywhere, before they are erased themselves: cut off midway, it can be done again.
 * Slice by slice, each in one transaction. Returns the companies that say less now; whoever is there is to be graded anew.
 */
export async function silenceElsewhere(db: LeadlightDb, erasing: Erasing): Promise<string[]> {
  const { ids, personKeys, mentions } = erasing;
  const companies = new Set<string>();
  await through<ProfileRow>(db, 'profiles', mentions, (row) => {
    if (personKeys.has(row.owner) || personKeys.has(row.profile.key)) return row;
    if (row.profile.kind === 'company') companies.add(row.owner);
    return toRow(profileWithout(row.profile, mentions), row.owner);
  });
  await through<EvidenceRow>(db, 'evidence', mentions, (row) => {
    if (personKeys.has(row.personKey ?? '')) return row;
    const evidence = evidenceWithout(row.evidence, mentions);
    return evidence && { ...row, evidence };
  });
  for (const table of ['prospects', 'snapshots', 'handoffs', 'notes'] as const) {
    await through<{ id: string; prospectId?: string }>(db, table, mentions, (row) => (ids.has(row.prospectId ?? row.id) ? row : withoutMentions(row, mentions)));
  }
  await silenceSearches(db, erasing);
  await through(db, 'choices', mentions, (row) => withoutMentions(row, mentions));
  return [...companies];
}

/** A saved view that searches for them searches for nothing any more. */
async function silenceSearches(db: LeadlightDb, { mentions, words }: Erasing): Promise<void> {
  const isOfThem = (search: unknown): boolean => typeof search === 'string' && (names(search, mentions) || wordsOf(search).some((word) => words.has(word)));
  await db.choices.toCollection().modify((row) => {
    if (typeof row.value === 'object' && row.value !== null && 'search' in row.value && isOfThem(row.value.search)) row.value.search = '';
  });
}

/** Puts what `change` makes of each row that names them in its place; null deletes it. */
async function through<T extends { id: string }>(db: LeadlightDb, name: string, mentions: Mentions, change: (row: T) => T | null): Promise<void> {
  const table = db.table<T, string>(name);
  const keys = await table.toCollection().primaryKeys();
  const isNamed = (row: T | undefined): row is T => row !== undefined && names(JSON.stringify(row), mentions);
  for (let from = 0; from < keys.length; from += SLICE) {
    const named = (await table.bulkGet(keys.slice(from, from + SLICE))).filter(isNamed).map(({ id }) => id);
    if (named.length === 0) continue;
    await inOneTransaction(db, async () => {
      for (const row of (await table.bulkGet(named)).filter(isNamed)) {
        const silent = change(row);
        if (silent === null) await table.delete(row.id);
        else if (silent !== row) await table.put(silent);
      }
    });
  }
}
