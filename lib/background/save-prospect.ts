import { pageAddress } from '#lib/evidence/normalise/url.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { remember } from '#lib/qualify/remember.ts';
import { evidenceWithout, profileWithout } from '#lib/prospects/mentions.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { chunkForNew } from '#lib/storage/grades.ts';
import { keepSaved } from '#lib/storage/snapshots.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { keepProfile } from '#lib/storage/profiles.ts';
import { dropUnusedCompany, prospectByIdentity } from '#lib/storage/prospects.ts';
import type { Capture } from '#lib/storage/session.ts';
import { gatherTied } from './company-identity.ts';
import { gradeStored, resultOrNull } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { notToBeKept, suppressedAt } from './not-to-be-kept.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { storedInput } from './stored-input.ts';
import type { Subject } from './subject.ts';
import { gradingIcps } from './view.ts';

type Uses = Pick<Needs, 'db' | 'session' | 'now' | 'newId'>;
type Saved = { prospectId: string; updated: boolean };

/**
 * Saves what the rep sees of a tab: prospect, profiles and evidence in one transaction, which also looks whether the
 * prospect is stored already, so that two clicks or two tabs make one. Answers after the commit.
 */
export async function saveProspect(
  needs: Uses,
  request: { tabId: number; generation: number },
): Promise<Outcome<Saved>> {
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const subject = await loadSubject(needs, shown.capture);
  const { identity } = subject;
  if (identity === null) {
    return { ok: false, error: { code: 'not-read', message: 'This page names no company or person to save.' } };
  }
  const refusal = await notToBeKept(needs, subject);
  if (refusal) return { ok: false, error: refusal };
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return { ok: false, error: { code: 'no-icp', message: 'Choose an ICP first; there is nothing to grade by.' } };
  try {
    return { ok: true, value: await store(needs, { capture: shown.capture, subject, identity, inUse }) };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

interface Save {
  capture: Capture;
  subject: Subject;
  identity: string;
  inUse: StoredIcp[];
}

async function store(needs: Uses, { capture, subject, identity, inUse }: Save): Promise<Saved> {
  const { db } = needs;
  const { companyKey, personKey } = subject;
  const now = needs.now();
  return inOneTransaction(db, async () => {
    const others = await suppressedAt(needs, subject.toKeep);
    for (const profile of subject.toKeep) {
      await keepProfile(db, others && profile.kind === 'company' ? profileWithout(profile, others) : profile, profile.kind === 'company' ? (companyKey ?? profile.key) : profile.key);
    }
    const evidence = others ? evidenceWithout(capture.evidence, others) : capture.evidence;
    if (evidence) await db.evidence.put({ id: `${identity}|${pageAddress(capture.url)}`, companyKey, personKey, url: capture.url, readAt: evidence.readAt, evidence });

    const stored = await prospectByIdentity(db, identity);
    const answers = stored?.answers ?? subject.answers;
    const touches = stored?.touches ?? subject.touches;
    const icpId = stored ? stored.icpId : subject.pickedIcp;
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
      icpId,
      answers,
      touches,
      stage: stored?.stage ?? 'unqualified',
      history: stored?.history ?? [],
      chunk: stored?.chunk ?? (await chunkForNew(db)),
    };
    await gradeStored(db, [row], inUse, now);
    if (stored?.companyKey && stored.companyKey !== row.companyKey) await dropUnusedCompany(db, stored.companyKey);
    if (companyKey !== null) {
      await gatherTied(db, companyKey, now);
      await gradeStored(db, await db.prospects.where('companyKey').equals(companyKey).toArray(), inUse, now);
    }
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
