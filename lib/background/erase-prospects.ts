import type { Outcome } from '#lib/messaging/protocol.ts';
import { namesAnywhere } from '#lib/prospects/mentions.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { dropCopyBefore } from '#lib/storage/copy-before.ts';
import { dropTakenIn } from '#lib/storage/old-stores.ts';
import { type Erased, eraseProspects as eraseRows } from '#lib/storage/erase.ts';
import { erasingOf, silenceElsewhere } from '#lib/storage/erase-elsewhere.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { clearRestoring } from '#lib/storage/restoring.ts';
import { suppress } from '#lib/storage/suppressed.ts';
import { gradeStored } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

type Uses = Pick<Needs, 'db' | 'session' | 'now' | 'newId'>;

/** Deletes prospects and every trace of them for good, here and in this session's memory; with `suppress` they are not kept again. */
export async function eraseProspects(needs: Uses, request: { ids: string[]; suppress: boolean }): Promise<Outcome<{ erased: number; suppressed: number }>> {
  try {
    await forgetCopies();
    await silence(needs, request.ids);
    const { erased, suppressed } = await erase(needs, request);
    return { ok: true, value: { erased: erased.prospects.length, suppressed } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Copies of everything that was stored hold whoever is to be erased: of an upgrade, and of a file that was being taken in. */
async function forgetCopies(): Promise<void> {
  await dropCopyBefore();
  await dropTakenIn();
}

/** So many prospects are graded in one transaction. */
const GRADED_AT_ONCE = 50;

/** Wherever else a person is named, they no longer are; a backup that waits is to be opened anew. */
async function silence(needs: Uses, ids: readonly string[]): Promise<void> {
  const { db, now } = needs;
  const erasing = await erasingOf(db, ids);
  if (!erasing) return;
  await clearRestoring(db);
  const companies = await silenceElsewhere(db, erasing);
  const touched = companies.length === 0 ? [] : await db.prospects.where('companyKey').anyOf(companies).primaryKeys();
  const inUse = await gradingIcps(needs);
  for (let from = 0; from < touched.length; from += GRADED_AT_ONCE) {
    await inOneTransaction(db, async () => {
      const rows = (await db.prospects.bulkGet(touched.slice(from, from + GRADED_AT_ONCE))).filter((row) => row !== undefined);
      await gradeStored(db, rows, inUse, now());
    });
  }
}

async function erase(needs: Uses, { ids, suppress: listed }: { ids: string[]; suppress: boolean }): Promise<{ erased: Erased; suppressed: number }> {
  const { db, session, now } = needs;
  const inUse = await gradingIcps(needs);
  const done = await inOneTransaction(db, async () => {
    const erased = await eraseRows(db, ids);
    let suppressed = 0;
    if (listed) for (const traces of erased.traces) suppressed += (await suppress(db, traces, { entry: needs.newId(), salt: needs.newId(), at: now() })) > 0 ? 1 : 0;
    await gradeStored(db, erased.touched, inUse, now());
    return { erased, suppressed };
  });
  const { prospects, profiles, mentions } = done.erased;
  const people = new Set(prospects.flatMap(({ personKey }) => personKey ?? []));
  const names = (value: unknown): boolean => namesAnywhere(value, mentions);
  // What else was read of a page that names an erased person goes too: it can be read again.
  await session.forgetTabs((tab) => people.has(tab.capture?.personKey ?? '') || names(tab));
  await session.forgetWords(names);
  await session.forget({
    profiles: [...profiles.map(({ profile }) => profile), ...(await session.companies()).filter(names)],
    identities: prospects.map(({ identity }) => identity),
  });
  return done;
}

/** So many at once, so that no worker's death undoes much. */
const SLICE = 50;

/** Erases many without putting them on the list. Returns how many there were. */
export async function eraseMany(needs: Uses, ids: readonly string[]): Promise<number> {
  let count = 0;
  if (ids.length > 0) {
    await forgetCopies();
    await clearRestoring(needs.db);
  }
  for (let from = 0; from < ids.length; from += SLICE) {
    count += (await erase(needs, { ids: ids.slice(from, from + SLICE), suppress: false })).erased.prospects.length;
  }
  return count;
}
