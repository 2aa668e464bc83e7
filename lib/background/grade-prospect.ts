import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { listedFacts } from '#lib/prospects/listed-facts.ts';
import { newsSince } from '#lib/prospects/news.ts';
import type { ListedFacts, Prospect, StoredIcp } from '#lib/prospects/model.ts';
import { staged } from '#lib/prospects/stage.ts';
import { assess } from '#lib/qualify/assess.ts';
import { type ChosenIcp, chooseIcp } from '#lib/qualify/choose-icp.ts';
import { digestOf, type Part } from '#lib/qualify/digest.ts';
import { type Facts, factsOf } from '#lib/qualify/facts.ts';
import { weighDigest } from '#lib/qualify/grade-digest.ts';
import { asksOf } from '#lib/qualify/rescore.ts';
import { type Grading, gradingOf } from '#lib/qualify/grading.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { putDigests, withoutDigest } from '#lib/storage/digests.ts';
import { changeAnswers } from '#lib/storage/held-answers.ts';
import { gradingsOf, putGradings } from '#lib/storage/grades.ts';
import { noteGradeChange } from './grade-change.ts';
import { storedInput, type StoredInput } from './stored-input.ts';

/** The ICP in use that grades these two now; null where none is in use. */
export function chosenIcp({ company, person }: Pick<StoredInput, 'company' | 'person'>, picked: string | null, inUse: readonly StoredIcp[], now: number): ChosenIcp<StoredIcp> | null {
  return chooseIcp(inUse, { facts: factsOf(company, person, now), company, person, picked, tongue: tongue() });
}

/**
 * Stores these prospects and grades them anew from what is stored about them; names, stage and history follow. One that cannot
 * be graded keeps its grading, whose stamp says what it was graded by, and holds up no other. Call inside one transaction.
 */
export async function gradeStored(db: LeadlightDb, rows: readonly ProspectRow[], inUse: readonly StoredIcp[], now: number): Promise<void> {
  const after = await gradeRows(db, rows, inUse, now);
  await putDigests(db, after);
  for (const { row } of after) await db.prospects.put(row);
}

/** The same for prospects that stand as they are stored: of those that nothing follows for, no row is written, and what is digested already stays. Call inside one transaction. */
export async function followGrade(db: LeadlightDb, rows: readonly ProspectRow[], inUse: readonly StoredIcp[], now: number): Promise<void> {
  const after = await gradeRows(db, rows, inUse, now);
  const undigested = await withoutDigest(db, rows);
  await putDigests(db, after.filter(({ id }) => undigested.has(id)));
  await db.prospects.bulkPut(after.filter(({ isChanged }) => isChanged).map(({ row }) => row));
}

interface Graded extends Pick<ProspectRow, 'id' | 'chunk'> {
  grading: Grading;
  digest: Map<Part, string> | null;
  /** As it is to be stored. */
  row: ProspectRow;
  isChanged: boolean;
}

/** Grades rows and stores their gradings and what is held of them; the rest is the caller's. */
async function gradeRows(db: LeadlightDb, rows: readonly ProspectRow[], inUse: readonly StoredIcp[], now: number): Promise<Graded[]> {
  const graded: Graded[] = [];
  const formerly = await gradingsOf(db, rows);
  for (const row of rows) {
    const input = await inputOrNull(db, row);
    const result = input && resultOrNull(row, input, inUse, now);
    const before = formerly(row);
    const next = result ? await changed(db, row, before, result) : row;
    graded.push({
      id: row.id,
      chunk: row.chunk,
      grading: result ? gradingOf(result.assessment) : before,
      digest: input && result && digested(row, input, result, now),
      row: next,
      isChanged: Object.entries(next).some(([key, value]) => row[key as keyof ProspectRow] !== value),
    });
  }
  await putGradings(db, graded);
  const [only] = inUse.length === 1 ? inUse : [];
  await changeAnswers(db, only ? asksOf(only.icp) : null, graded.map(({ id, chunk, digest }) => ({ id, chunk, held: only && digest ? (weighDigest(digest, inUse, now)?.held ?? null) : null })));
  return graded;
}

/** A prospect as it stands once graded anew; a new letter goes into its history with the reasons. */
async function changed(db: LeadlightDb, row: ProspectRow, before: Grading, { assessment, changes }: Result): Promise<ProspectRow> {
  const entry = await noteGradeChange(db, row.id, before, assessment);
  return { ...row, ...changes, ...(await newsOf(db, row, assessment)), history: entry ? [...changes.history, entry] : changes.history };
}

/** The signals that came up since it was saved; nothing where neither now nor before there were any. */
async function newsOf(db: LeadlightDb, { id, news = [] }: ProspectRow, { readiness, stamp }: Assessment): Promise<Pick<ProspectRow, 'news'>> {
  const held = readiness.lines.length === 0 ? undefined : await db.snapshots.get(id);
  const now = held === undefined ? [] : newsSince(held.saved.readiness.lines, readiness.lines, news, stamp.now);
  return now.length === 0 && news.length === 0 ? {} : { news: now };
}

/** The digest of a stored prospect; null where it cannot be graded. */
export async function digestOrNull(db: LeadlightDb, row: ProspectRow, inUse: readonly StoredIcp[], now: number): Promise<Map<Part, string> | null> {
  const input = await inputOrNull(db, row);
  const result = input && resultOrNull(row, input, inUse, now);
  return input && result && digested(row, input, result, now);
}

function digested({ icpId }: ProspectRow, input: StoredInput, { assessment }: Result, now: number): Map<Part, string> {
  const { company, person, answers } = input;
  return digestOf({ company, person, answers, picked: icpId, evidenceHash: assessment.stamp.evidenceHash }, factsOf(company, person, now, input));
}

interface Result {
  assessment: Assessment;
  icp: StoredIcp;
  changes: Changes;
}

type Changes = Names & Pick<Prospect, 'stage' | 'history' | 'facts'>;
type Names = Pick<Prospect, 'companyName' | 'companyDomain' | 'personName' | 'personTitle'>;

/** Null, and a word in the log, where a prospect cannot be graded. */
export function resultOrNull(row: ProspectRow, input: StoredInput, inUse: readonly StoredIcp[], now: number): Result | null {
  try {
    const choice = chosenIcp(input, row.icpId, inUse, now);
    if (choice === null) throw new Error('no ICP is in use');
    const { icp, contentHash: icpHash, cuts = null } = choice.chosen;
    const assessment = assess({ ...input, icp, icpHash, quantileCuts: cuts, now, tongue: tongue() });
    const facts = factsOf(input.company, input.person, now);
    return { assessment, icp: choice.chosen, changes: { ...namesIn(facts), facts: sameOrNew(row.facts, listedFacts(facts, input)), ...staged(row, assessment, { icp, icpHash, now }) } };
  } catch (error) {
    console.error('[Leadlight] A prospect could not be graded:', row.id, error);
    return null;
  }
}

/** Null, and a word in the log, where what is stored of a prospect cannot be read. */
async function inputOrNull(db: LeadlightDb, row: ProspectRow): Promise<StoredInput | null> {
  try {
    return await storedInput(db, row);
  } catch (error) {
    console.error('[Leadlight] A prospect could not be graded:', row.id, error);
    return null;
  }
}

/** What a prospect goes by, as its profiles have it. */
function namesIn({ company, person }: Facts): Names {
  return {
    companyName: company.companyName?.value ?? null,
    companyDomain: company.companyDomain?.value ?? null,
    personName: person?.personName?.value ?? null,
    personTitle: person?.personTitle?.value ?? null,
  };
}

/** The stored one where nothing changed, so that such a row is not written again. */
function sameOrNew(stored: ListedFacts | undefined, now: ListedFacts): ListedFacts {
  return stored !== undefined && canonicalJson(stored) === canonicalJson(now) ? stored : now;
}

/** Grades everyone stored at a company anew, in one transaction with whatever `change` stores first. */
export function changeAndGrade(
  db: LeadlightDb,
  inUse: readonly StoredIcp[],
  now: number,
  change: () => Promise<ProspectRow[]>,
): Promise<void> {
  return inOneTransaction(db, async () => gradeStored(db, await change(), inUse, now));
}
