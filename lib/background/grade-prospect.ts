import { believe } from '#lib/evidence/profile.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { Prospect, StoredIcp } from '#lib/prospects/model.ts';
import { staged } from '#lib/prospects/stage.ts';
import { assess } from '#lib/qualify/assess.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { storedProfile } from '#lib/storage/profiles.ts';

type Said = Pick<Prospect, 'answers' | 'touches' | 'stage' | 'history'>;
type Graded = keyof Said | 'companyName' | 'companyDomain' | 'personName' | 'personTitle' | 'assessment';

/** The part of a prospect's row that follows from its profiles, what was said and done, and the ICP; with the stage it comes to. */
export function graded(
  { company, person: known, answers, touches, stage, history }: { company: Profile | null; person: Profile | null } & Said,
  icp: StoredIcp,
  now: number,
): Pick<Prospect, Graded> {
  const person = known && company ? { ...known, companyKey: company.key } : known;
  const ofCompany = company ? believe(company, now) : {};
  const ofPerson = person ? believe(person, now) : {};
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
  icp: StoredIcp,
  now: number,
): Promise<void> {
  for (const row of rows) {
    const company = row.companyKey === null ? null : await storedProfile(db, 'company', row.companyKey);
    const person = row.personKey === null ? null : await storedProfile(db, 'person', row.personKey);
    const grade = gradedOrNull({ company, person, ...row }, icp, now);
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
  icp: StoredIcp,
  now: number,
  change: () => Promise<ProspectRow[]>,
): Promise<void> {
  return inOneTransaction(db, async () => gradeStored(db, await change(), icp, now));
}
