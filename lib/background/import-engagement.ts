import { believe } from '#lib/evidence/profile.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { readEngagement, type ToldTouch } from '#lib/interop/engagement-file.ts';
import { type Addressee, type Matched, matchEngagement } from '#lib/interop/match-engagement.ts';
import type { EngagementPreview, Outcome, PageMessages } from '#lib/messaging/protocol.ts';
import { joinTouches } from '#lib/qualify/touches.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { dropDigests } from '#lib/storage/digests.ts';
import { activeIcp } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { storedProfile } from '#lib/storage/profiles.ts';
import { queueRegrade } from '#lib/storage/regrade-job.ts';
import { gradeStored } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

type Uses = Pick<Needs, 'db' | 'now'>;
/** Cells of the file: it is taken apart in the page, as what reads CSV could reach the network, which the worker must not. */
type Sent = PageMessages['import-engagement']['request'];

/** Up to so many are graded at once; of more, the touches are stored and the job that grades anew does the rest. */
const GRADED_AT_ONCE = 100;
const SAMPLE = 8;

interface Read {
  preview: EngagementPreview;
  matched: Matched;
  saved: ReadonlyMap<string, ProspectRow>;
}

/** What reading an engagement file would add, line by line; stores nothing. */
export async function previewEngagement(needs: Uses, { rows }: Sent): Promise<Outcome<EngagementPreview>> {
  const read = await readFile(needs, rows);
  return 'preview' in read ? { ok: true, value: read.preview } : read;
}

/** Adds what a file tells to the saved prospects, all of it or nothing, and grades them anew. A second time it adds nothing. */
export async function importEngagement(needs: Uses, { rows }: Sent): Promise<Outcome<EngagementPreview>> {
  const { db } = needs;
  const inUse = await gradingIcps(needs);
  try {
    return await inOneTransaction(db, async () => {
      const read = await readFile(needs, rows);
      if (!('preview' in read)) return read;
      const changed = [...read.matched.added].flatMap(([id, touches]) => {
        const row = read.saved.get(id);
        return row ? [{ ...row, touches: joinTouches(row.touches, touches), updatedAt: needs.now() }] : [];
      });
      const active = await activeIcp(db);
      if (changed.length <= GRADED_AT_ONCE && active) {
        await gradeStored(db, changed, inUse, needs.now());
      } else {
        await db.prospects.bulkPut(changed);
        await dropDigests(db, changed);
        if (active) await queueRegrade(db, active.contentHash);
      }
      return { ok: true, value: read.preview };
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

async function readFile({ db, now }: Uses, rows: Sent['rows']): Promise<Read | Extract<Outcome<never>, { ok: false }>> {
  const file = readEngagement(rows, now(), tongue());
  if ('error' in file) return { ok: false, error: { code: 'invalid', message: file.error } };
  const found = await addresseesOf(db, file.told, now());
  const matched = matchEngagement(file.told, found.map(({ addressee }) => addressee), tongue());
  const saved = new Map(found.map(({ row }) => [row.id, row]));
  const sample = [...matched.added].flatMap(([id, touches]) => touches.map(({ kind, at }) => ({ name: nameOf(saved.get(id)), kind, at }))).slice(0, SAMPLE);
  const added = [...matched.added.values()].reduce((sum, touches) => sum + touches.length, 0);
  const preview = { columns: file.columns, lines: file.lines, added, prospects: matched.added.size, known: matched.known, rejected: file.rejected, unmatched: matched.unmatched, sample };
  return { preview, matched, saved };
}

const nameOf = (row: ProspectRow | undefined): string => row?.personName ?? row?.companyName ?? row?.companyDomain ?? '';

/** The saved prospects that a file may mean, by the domains and addresses it names. */
async function addresseesOf(db: LeadlightDb, told: readonly ToldTouch[], now: number): Promise<{ row: ProspectRow; addressee: Addressee }[]> {
  const domains = [...new Set(told.flatMap(({ domain }) => domain ?? []))];
  const emails = [...new Set(told.flatMap(({ email }) => email ?? []))];
  const profiles = await db.profiles.bulkGet(domains.map((domain) => `company:${domain}`));
  const keyOf = new Map(domains.map((domain, index) => [domain, profiles[index]?.owner ?? domain]));
  const atCompanies = await db.prospects.where('companyKey').anyOf([...new Set(keyOf.values())]).toArray();
  const byAddress = await db.prospects.where('personKey').anyOf(emails).toArray();
  const rows = new Map([...atCompanies, ...byAddress].map((row) => [row.id, row]));
  const domainsOf = new Map<string, string[]>();
  for (const [domain, key] of keyOf) domainsOf.set(key, [...(domainsOf.get(key) ?? []), domain]);
  return await Promise.all(
    [...rows.values()].map(async (row) => {
      const person = row.personKey === null || emails.length === 0 ? null : await storedProfile(db, 'person', row.personKey);
      const known = person ? (believe(person, now).email ?? []).map(({ value }) => value) : [];
      const addressee = { prospect: row, emails: row.personKey === null ? [] : [row.personKey, ...known], domains: (row.companyKey && domainsOf.get(row.companyKey)) || [] };
      return { row, addressee };
    }),
  );
}
