import { pageAddress, webAddress } from '#lib/evidence/normalise/url.ts';
import { evidenceWithout, profileWithout } from '#lib/prospects/mentions.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { remember } from '#lib/qualify/remember.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { chunkForNew } from '#lib/storage/grades.ts';
import { keepProfile } from '#lib/storage/profiles.ts';
import { dropUnusedCompany, prospectByIdentity } from '#lib/storage/prospects.ts';
import type { Capture } from '#lib/storage/session.ts';
import { keepSaved } from '#lib/storage/snapshots.ts';
import { gatherTied } from './company-identity.ts';
import { dropFormerGuesses } from './former-guesses.ts';
import { gradeStored, resultOrNull } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { suppressedAt } from './not-to-be-kept.ts';
import { storedInput } from './stored-input.ts';
import type { Subject } from './subject.ts';
import { storeNotes } from './waiting-notes.ts';

export interface Save {
  capture: Pick<Capture, 'url' | 'evidence'>;
  subject: Subject;
  identity: string;
  inUse: StoredIcp[];
  /** How a new prospect came in, where no page was read. */
  origin?: ProspectRow['origin'];
}

export interface Saved {
  prospectId: string;
  updated: boolean;
}

/**
 * Stores whom something was read about: prospect, profiles and the page's evidence in one transaction, which also looks whether the
 * prospect is stored already, so that two clicks or two tabs make one. Whether they may be kept was asked before. Rejects where the
 * store fails.
 */
export async function keepSubject(needs: Pick<Needs, 'db' | 'now' | 'newId'>, { capture, subject, identity, inUse, origin }: Save): Promise<Saved> {
  const { db } = needs;
  const { companyKey, personKey } = subject;
  const now = needs.now();
  return inOneTransaction(db, async () => {
    const others = await suppressedAt(needs, subject.toKeep);
    for (const profile of subject.toKeep) {
      await keepProfile(db, others && profile.kind === 'company' ? profileWithout(profile, others) : profile, profile.kind === 'company' ? (companyKey ?? profile.key) : profile.key);
    }
    const evidence = others ? evidenceWithout(capture.evidence, others) : capture.evidence;
    const isPage = webAddress(capture.url) !== null;
    if (evidence && isPage) await db.evidence.put({ id: `${identity}|${pageAddress(capture.url)}`, companyKey, personKey, url: capture.url, readAt: evidence.readAt, evidence });

    const stored = await prospectByIdentity(db, identity);
    const row: ProspectRow = {
      ...stored,
      id: stored?.id ?? needs.newId(),
      identity,
      companyKey: companyKey ?? stored?.companyKey ?? null,
      personKey,
      companyName: null,
      companyDomain: null,
      personName: null,
      personTitle: null,
      url: stored?.url ?? capture.url,
      savedAt: stored?.savedAt ?? now,
      updatedAt: now,
      icpId: stored ? stored.icpId : subject.pickedIcp,
      answers: stored?.answers ?? subject.answers,
      touches: stored?.touches ?? subject.touches,
      stage: stored?.stage ?? 'unqualified',
      history: stored?.history ?? [],
      chunk: stored?.chunk ?? (await chunkForNew(db)),
      ...(!stored && origin && { origin }),
    };
    if (stored) await dropFormerGuesses(db, row, stored.companyKey, now);
    await gradeStored(db, [row], inUse, now);
    if (stored?.companyKey && stored.companyKey !== row.companyKey) await dropUnusedCompany(db, stored.companyKey);
    if (companyKey !== null) {
      await gatherTied(db, companyKey, now);
      await gradeStored(db, await db.prospects.where('companyKey').equals(companyKey).toArray(), inUse, now);
    }
    await storeNotes(db, row.id, subject.waitingNotes);
    await keepAsSaved(db, row.id, inUse, now);
    return { prospectId: row.id, updated: stored !== undefined };
  });
}

/** What later grades are held against: how the prospect stands with all that is stored by now. */
async function keepAsSaved(db: LeadlightDb, id: string, inUse: StoredIcp[], now: number): Promise<void> {
  const row = await db.prospects.get(id);
  const result = row && resultOrNull(row, await storedInput(db, row), inUse, now);
  if (result) await keepSaved(db, id, remember(result.assessment));
}
