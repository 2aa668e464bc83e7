/** What the regrade test brings into a page of the extension: prospects saved with their profiles, and what each of them is to be graded. */
import { storedInput } from '#lib/background/stored-input.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { assess } from '#lib/qualify/assess.ts';
import { type Grading, gradingOf, NOT_GRADED } from '#lib/qualify/grading.ts';
import { openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { putGradings } from '#lib/storage/grades.ts';
import { activeIcp } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { NOW, sampleOf } from '#test/bench/grading-sample.ts';

/** Fewer than chunks hold else, so that some hundred prospects are in many. */
const IN_CHUNK = 40;

const db = openDatabase();

/** Stores that many, none of them graded yet. */
export async function save(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const key = `brightforge${number}.example`;
    const { company } = sampleOf(number);
    const row: ProspectRow = {
      id: `prospect-${String(number).padStart(6, '0')}`, identity: `company:${key}`, companyKey: key, personKey: null, url: `https://${key}/`,
      companyName: null, companyDomain: key, personName: null, personTitle: null, savedAt: NOW, updatedAt: NOW + number,
      answers: [], touches: [], stage: 'unqualified', history: [], icpId: null, chunk: 1 + Math.floor(number / IN_CHUNK),
    };
    await db.prospects.add(row);
    await db.profiles.add({ id: `company:${key}`, owner: key, ties: [], profile: { ...(company as Profile), key } });
    await putGradings(db, [{ ...row, grading: NOT_GRADED }]);
  }
}

/**
 * How many have a grading of the ICP in use that is the one of a full assessment at its time, and how many have another. Before the next
 * steps followed, those count for nothing.
 */
export async function compare({ withSteps }: { withSteps: boolean }): Promise<{ right: number; wrong: string[] }> {
  const main = await activeIcp(db);
  if (main === undefined) throw new Error('no ICP is in use');
  let right = 0;
  const wrong: string[] = [];
  for (const row of await listProspects(db)) {
    const { chunk } = (await db.prospects.get(row.id)) as ProspectRow;
    const full = assess({ ...(await storedInput(db, { ...row, identity: '', chunk })), icp: main.icp, icpHash: main.contentHash, now: row.grading.stamp.now });
    const told = (grading: Grading): string => JSON.stringify(sorted(withSteps ? grading : { ...grading, nextStep: null }));
    if (told(gradingOf(full)) === told(row.grading)) right += 1;
    else wrong.push(row.id);
  }
  return { right, wrong };
}

const sorted = (value: object): unknown => Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, one !== null && typeof one === 'object' ? sorted(one) : one]);
