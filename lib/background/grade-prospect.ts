import type { Profile } from '#lib/evidence/model.ts';
import type { Prospect, StoredIcp } from '#lib/prospects/model.ts';
import { staged } from '#lib/prospects/stage.ts';
import { assess } from '#lib/qualify/assess.ts';
import { type ChosenIcp, chooseIcp } from '#lib/qualify/choose-icp.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { storedProfile } from '#lib/storage/profiles.ts';

type Said = Pick<Prospect, 'answers' | 'touches' | 'stage' | 'history'>;
type Graded = keyof Said | 'companyName' | 'companyDomain' | 'personName' | 'personTitle' | 'assessment';

interface ToGrade extends Said, Pick<Prospect, 'icpId'> {
  company: Profile | null;
  person: Profile | null;
}

/** The ICP in use that grades these two now; null where none is in use. */
export function chosenIcp({ company, person }: Pick<ToGrade, 'company' | 'person'>, picked: string | null, inUse: readonly StoredIcp[], now: number): ChosenIcp<StoredIcp> | null {
  return chooseIcp(inUse, { facts: factsOf(company, person, now), company, person, picked });
}

/**
 * The part of a prospect's row that follows from its profiles, what was said and done, and the ICPs in use, of which there is
 * at least one; with the stage it comes to.
 */
export function graded({ company, person: known, answers, touches, stage, history, icpId }: ToGrade, inUse: readonly StoredIcp[], now: number): Pick<Prospect, Graded> {
  const person = known && company ? { ...known, companyKey: company.key } : known;
  const icp = chosenIcp({ company, person }, icpId, inUse, now)?.chosen;
  if (icp === undefined) throw new Error('no ICP is in use');
  const facts = factsOf(company, person, now);
  const ofCompany = facts.company;
  const ofPerson = facts.person ?? {};
  const assessment = assess({ company, person, icp: icp.icp, icpHash: icp.contentHash, answers, touches, now });
  return {
    companyName: ofCompany.companyName?.value ?? null,
    companyDomain: ofCompany.companyDomain?.value ?? null,
    personName: ofPerson.personName?.value ?? null,
    personTitle: ofPerson.personTitle?.value ?? null,
    answers,
    touches,
    ...staged({ stage, history, touches, answers }, assessment, { icp: icp.icp, icpHash: icp.contentHash, now }),
    assessment,
  };
}

/**
 * Grades stored prospects anew from what is stored about them. One that cannot be graded keeps its grade, whose stamp
 * says what it was graded by, and holds up no other. Call inside one transaction.
 */
export async function gradeStored(
  db: LeadlightDb,
  rows: readonly ProspectRow[],
  inUse: readonly StoredIcp[],
  now: number,
): Promise<void> {
  for (const row of rows) {
    const company = row.companyKey === null ? null : await storedProfile(db, 'company', row.companyKey);
    const person = row.personKey === null ? null : await storedProfile(db, 'person', row.personKey);
    const grade = gradedOrNull({ company, person, ...row }, inUse, now);
    if (grade) await db.prospects.put({ ...row, ...grade });
    else console.error('[Leadlight] A prospect could not be graded:', row.id);
  }
}

function gradedOrNull(...of: Parameters<typeof graded>): ReturnType<typeof graded> | null {
  try {
    return graded(...of);
  } catch (error) {
    console.error('[Leadlight]', error);
    return null;
  }
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
