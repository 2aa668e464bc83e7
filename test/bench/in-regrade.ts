/** What the regrade bench brings into a page of the extension: saved prospects by the thousand, and what rewriting them one by one takes. */
import { hashIcp } from '#lib/icp/hash.ts';
import type { CriterionTest, Exclusion, Icp } from '#lib/icp/model.ts';
import { listedFacts } from '#lib/prospects/listed-facts.ts';
import type { ListedFacts } from '#lib/prospects/model.ts';
import type { PageMessages } from '#lib/messaging/protocol.ts';
import { envelope, isAnswer } from '#lib/messaging/wire.ts';
import { assess } from '#lib/qualify/assess.ts';
import { digestOf } from '#lib/qualify/digest.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { weighDigest } from '#lib/qualify/grade-digest.ts';
import { toHeldColumns } from '#lib/qualify/held-columns.ts';
import { asksOf, type Held } from '#lib/qualify/rescore.ts';
import { gradingOf, type Grading } from '#lib/qualify/grading.ts';
import { openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { CHUNK_SIZE, putGradings } from '#lib/storage/grades.ts';
import { toRow } from '#lib/storage/profiles.ts';
import { putDigests } from '#lib/storage/digests.ts';
import { putAnswers } from '#lib/storage/held-answers.ts';
import { ICP as SAMPLE, NOW, type Sample } from './grading-sample.ts';
import { variedSample } from './varied-sample.ts';

/** Prospects that differ; of more, each stands for several, under a key and a name of its own. */
const DIFFERENT = 2000;
/** Companies on the list of customers. */
const CUSTOMERS = 2000;

/** As one that passes as a file. */
const ICP: Icp = { ...SAMPLE, exclusions: [{ domain: 'tallowandpike.com', list: 'competitor' }] };

const db = openDatabase();

export type Edit = 'weights' | 'sizeAndPlace' | 'place' | 'everything' | 'customers';

/** As other criteria ask it, none of which was asked before. */
function otherwise(test: CriterionTest): CriterionTest {
  switch (test.kind) {
    case 'industry':
      return { ...test, codes: ['4', '43'] };
    case 'head-count':
      return { ...test, min: 100, max: 600 };
    case 'place':
      return { ...test, countries: ['US', 'FR'] };
    case 'technology':
    case 'words':
    case 'business-model':
      return { ...test, anyOf: test.anyOf.slice(1) } as CriterionTest;
    case 'founded':
      return { ...test, from: test.from + 1 };
    case 'hiring':
      return { ...test, atLeast: test.atLeast + 1 };
    case 'revenue':
      return { ...test, max: 2 * test.max };
    case 'funding-stage':
      return { ...test, anyOf: ['seed'] };
    case 'title':
      return { ...test, departments: ['Finance'] };
    case 'custom':
      return { ...test, ask: { field: 'city', operator: 'is', value: 'Lyon' } };
    default:
      return test;
  }
}

const asking = (icp: Icp, testOf: (test: CriterionTest) => CriterionTest): Icp => ({ ...icp, criteria: icp.criteria.map((criterion) => ({ ...criterion, test: testOf(criterion.test) })) });

/** What a manager does to an ICP, one after the other: other weights and lines, another range and other countries, countries alone, all that is asked, then whom nobody is to win as a customer. */
const EDITS: Readonly<Record<Edit, (icp: Icp) => Icp>> = {
  weights: (icp) => ({
    ...icp,
    criteria: icp.criteria.map((criterion, at) => ({ ...criterion, weight: criterion.weight + (at % 3) })),
    thresholds: { ...icp.thresholds, grade: { a: 78, b: 58, c: 38 } },
  }),
  sizeAndPlace: (icp) => asking(icp, (test) => (test.kind === 'head-count' ? { ...test, max: 800 } : test.kind === 'place' ? { ...test, countries: ['DE', 'FR'] } : test)),
  place: (icp) => asking(icp, (test) => (test.kind === 'place' ? { ...test, countries: ['DE', 'AT'] } : test)),
  everything: (icp) => asking(icp, otherwise),
  customers: (icp) => ({ ...icp, exclusions: Array.from({ length: CUSTOMERS }, (_, at): Exclusion => ({ domain: `brightforge${25 * at}.com`, list: 'customer' })) }),
};

type Seeded = { profiles: Sample; grading: Grading; digest: ReturnType<typeof digestOf>; held: Held; facts: ListedFacts };

/** Stores prospects with gradings and digests as saving them would have. */
export async function seed(count: number): Promise<void> {
  await db.open();
  const icpHash = hashIcp(ICP);
  await db.icps.clear();
  await db.icps.put({ id: ICP.id, icp: ICP, contentHash: icpHash, active: 1, inUse: 1, updatedAt: NOW });
  const samples: Seeded[] = Array.from({ length: Math.min(count, DIFFERENT) }, (_, number) => {
    const profiles = variedSample(number);
    const subject = { ...profiles, answers: [], touches: [] };
    const assessment = assess({ ...subject, icp: ICP, icpHash, now: NOW });
    const believed = factsOf(subject.company, subject.person, NOW, subject);
    const digest = digestOf({ ...subject, picked: null, evidenceHash: assessment.stamp.evidenceHash }, believed);
    const held = weighDigest(digest, [{ id: ICP.id, icp: ICP, contentHash: icpHash, active: 1 }], NOW)?.held;
    if (held === undefined) throw new Error('not graded');
    return { profiles, grading: gradingOf(assessment), digest, held, facts: listedFacts(believed, subject) };
  });
  for (let at = 0; at < count; at += CHUNK_SIZE) {
    const placed = Array.from({ length: Math.min(CHUNK_SIZE, count - at) }, (_, index) => rowOf(at + index));
    const seeded = placed.map((row, index) => ({ row, ...(samples[(at + index) % samples.length] as Seeded) }));
    await db.prospects.bulkAdd(seeded.map(({ row, facts }) => ({ ...row, facts })));
    const rows = seeded.map(({ row, ...of }) => ({ ...row, ...of }));
    // What follows a regrade begins with these, before it is stopped.
    if (at === 0) await db.profiles.bulkAdd(seeded.flatMap(({ profiles: { company, person } }) => [company, person].map((profile) => toRow(profile, profile.key))));
    await putGradings(db, rows);
    await putDigests(db, rows);
    await putAnswers(db, 1 + at / CHUNK_SIZE, asksOf(ICP), toHeldColumns(new Map(rows.map(({ id, held }) => [id, held]))));
  }
}

function rowOf(number: number): ProspectRow {
  const id = `prospect-${String(number).padStart(6, '0')}`;
  const key = `brightforge${number}.com`;
  return {
    id,
    identity: `person:https://people.example/ada-${number}`,
    companyKey: key,
    personKey: `https://people.example/ada-${number}`,
    companyName: `Brightforge ${number}`,
    companyDomain: key,
    personName: 'Ada Quill',
    personTitle: 'Head of Sales',
    url: `https://people.example/ada-${number}`,
    savedAt: NOW,
    updatedAt: NOW + number,
    answers: [],
    touches: [],
    stage: 'unqualified',
    history: [],
    icpId: null,
    chunk: 1 + Math.floor(number / CHUNK_SIZE),
  };
}

/** Milliseconds it takes to read every record of a prospect and write it back, in the largest portions that keep a page alive. */
export async function rewriteAll(): Promise<number> {
  const begun = performance.now();
  for (let after = ''; ; ) {
    const rows = await db.prospects.where('id').above(after).limit(CHUNK_SIZE).toArray();
    const last = rows.at(-1);
    if (last === undefined) return performance.now() - begun;
    await db.prospects.bulkPut(rows.map((row) => ({ ...row, companyName: row.companyName })));
    after = last.id;
  }
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Milliseconds from saving an edited ICP until every prospect is graded by it; what follows of that is stopped there. */
export async function regrade(edit: Edit): Promise<{ ms: number; graded: number }> {
  const stored = await db.icps.get(ICP.id);
  if (stored === undefined) throw new Error('seed first');
  const begun = performance.now();
  const answer = await chrome.runtime.sendMessage(envelope('save-icp', { icp: EDITS[edit](stored.icp), base: stored.contentHash }));
  const saved = isAnswer(answer) && answer.ok && (answer.value as PageMessages['save-icp']['response']);
  if (!saved || !saved.ok) throw new Error(`not saved: ${JSON.stringify(answer)}`);
  for (;;) {
    const job = await db.jobs.get('regrade');
    if (job === undefined || job.phase === 'follow') break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const ms = performance.now() - begun;
  await db.jobs.delete('regrade');
  return { ms, graded: await gradedBy((await db.icps.get(ICP.id))?.contentHash ?? '') };
}

async function gradedBy(icpHash: string): Promise<number> {
  const chunks = await db.gradeChunks.toArray();
  return chunks.reduce((sum, { ids, source, sources }) => sum + ids.filter((_, at) => sources[source[at] ?? -1]?.icpHash === icpHash).length, 0);
}
