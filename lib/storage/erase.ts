import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { evidenceWithout, mentionsOf, namesAnywhere, profileWithout, withoutMentions, type Mentions } from '#lib/prospects/mentions.ts';
import { type Traces, tracesOf } from '#lib/prospects/suppression.ts';
import type { LeadlightDb, ProspectRow, ProfileRow } from './db.ts';
import { deleteProspects } from './prospects.ts';
import { toRow } from './profiles.ts';
import { withSubjects } from './subjects.ts';

export interface Erased {
  prospects: ProspectRow[];
  profiles: ProfileRow[];
  /** Of each erased prospect, by what it could be told again. */
  traces: Traces[];
  /** By what texts name the erased persons. */
  mentions: Mentions;
  /** Other prospects of the same companies, whose evidence may have named an erased person; to be graded anew. */
  touched: ProspectRow[];
}

/**
 * Deletes prospects with all that rests on them, and takes what names an erased person out of what is stored of their companies and of
 * the other people there: evidence, profiles, snapshots, hand-offs, notes, history. Commands before can no longer be undone, and
 * an import that waits with a row about them is to be begun anew. Call inside one transaction.
 */
export async function eraseProspects(db: LeadlightDb, ids: readonly string[]): Promise<Erased> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const subjects = await withSubjects(db, rows);
  const traces = subjects.map(({ subject }, index) => withNames(tracesOf(subject.company, subject.person), rows[index]));
  const { prospects, profiles } = await deleteProspects(db, ids);
  await db.undo.clear();
  await db.undoImages.clear();
  const people = rows.flatMap((row, index) => (row.personKey === null ? [] : (traces[index] ?? [])));
  const mentions = mentionsOf({ urls: people.flatMap(({ urls = [] }) => urls), emails: people.flatMap(({ emails = [] }) => emails), names: people.flatMap(({ names = [] }) => names) });
  const companies = await companiesOf(db, rows, people);
  const touched = people.length === 0 ? [] : await db.prospects.where('companyKey').anyOf(companies).toArray();
  if (people.length > 0) {
    await silenceCompanies(db, companies, mentions);
    await silenceProspects(db, touched, mentions);
    if ((await db.staged.filter((row) => namesAnywhere(row, mentions)).count()) > 0) await db.staged.clear();
  }
  return { prospects, profiles, traces, mentions, touched };
}

/** A person known by a row alone is still told by what the row says. */
function withNames(traces: Traces, row: ProspectRow | undefined): Traces {
  if (!row) return traces;
  if (row.personKey === null) return { companies: [...(traces.companies ?? []), ...(row.companyKey === null ? [] : [row.companyKey])] };
  return {
    urls: [row.personKey, ...(traces.urls ?? [])],
    emails: [row.personKey, ...(traces.emails ?? [])],
    names: [...(row.personName === null ? [] : [row.personName]), ...(traces.names ?? [])],
    companies: [...(row.companyKey === null ? [] : [row.companyKey]), ...(traces.companies ?? [])],
    companyNames: [...(row.companyName === null ? [] : [row.companyName]), ...(traces.companyNames ?? [])],
  };
}

/** Where they work, and every company of that name: pages may know it by its domain or by its name alone. */
async function companiesOf(db: LeadlightDb, rows: readonly ProspectRow[], people: readonly Traces[]): Promise<string[]> {
  const ties = people.flatMap(({ companyNames = [] }) => companyNames.map((name) => `name:${companyNameKey(name)}`));
  const named = await db.profiles.where('ties').anyOf([...new Set(ties)]).toArray();
  return [...new Set([...rows.flatMap(({ companyKey }) => companyKey ?? []), ...named.map(({ owner }) => owner)])];
}

async function silenceCompanies(db: LeadlightDb, companies: readonly string[], mentions: Mentions): Promise<void> {
  const profiles = await db.profiles.where('owner').anyOf(companies).toArray();
  await db.profiles.bulkPut(profiles.map(({ profile, owner }) => toRow(profileWithout(profile, mentions), owner)));
  for (const row of await db.evidence.where('companyKey').anyOf(companies).toArray()) {
    const evidence = evidenceWithout(row.evidence, mentions);
    if (evidence === null) await db.evidence.delete(row.id);
    else await db.evidence.put({ ...row, evidence });
  }
}

/** The prospects are stored by whoever grades them anew. */
async function silenceProspects(db: LeadlightDb, touched: ProspectRow[], mentions: Mentions): Promise<void> {
  const ids = touched.map(({ id }) => id);
  touched.forEach((row, index) => (touched[index] = withoutMentions(row, mentions)));
  await db.prospects.bulkPut(touched);
  await db.snapshots.bulkPut((await db.snapshots.bulkGet(ids)).flatMap((row) => (row ? [withoutMentions(row, mentions)] : [])));
  for (const handoff of await db.handoffs.where('prospectId').anyOf(ids).toArray()) {
    const silent = withoutMentions(handoff, mentions);
    await db.handoffs.put({ ...silent, company: handoff.company && profileWithout(handoff.company, mentions) });
  }
  await db.notes.bulkPut((await db.notes.where('prospectId').anyOf(ids).toArray()).map((note) => withoutMentions(note, mentions)));
}
