import { isDomainKey } from '#lib/evidence/same-company.ts';
import type { IdentityDecision, Profile } from '#lib/evidence/model.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, PageMessages, TabView } from '#lib/messaging/protocol.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { partCompany } from '#lib/storage/part-company.ts';
import { keepProfile, profileRow } from '#lib/storage/profiles.ts';
import { moveCompany } from '#lib/storage/prospects.ts';
import { editProfile } from './edit-profile.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import type { Subject } from './subject.ts';
import { viewOf } from './view.ts';

type Uses = Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>;
type Request = PageMessages['decide-identity']['request'];

/**
 * Keeps the rep's word on whether the company of a page and another one are the same. It stands above what pages say and
 * outlives every re-reading; what is stored of either is joined or parted accordingly, and graded anew.
 */
export async function decideIdentity(needs: Uses, request: Request): Promise<Outcome<TabView>> {
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const subject = await loadSubject(needs, shown.capture);
  const ends = endsOf(subject, request.key);
  if (ends === null) return { ok: false, error: { code: 'bad-value', message: t('problems.notThatCompany') } };
  try {
    await decide(needs, ends, request.verdict);
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return { ok: true, value: await viewOf(needs, request.tabId) };
}

/** The company that counts as another, and that other one. */
interface Ends {
  from: string;
  to: string;
}

/** A company known by its name comes to one that has a domain, never the other way; else the one of this page comes to the other. */
function endsOf({ companyPageKey, companyKey, counted }: Subject, other: string): Ends | null {
  if (counted === null || companyKey === null) return null;
  const known = [companyKey, ...counted.suggestions.map(({ key }) => key), ...counted.refused];
  if (other === companyPageKey || !known.includes(other)) return null;
  return isDomainKey(other) || !isDomainKey(companyPageKey) ? { from: companyPageKey, to: other } : { from: other, to: companyKey };
}

async function decide(needs: Uses, { from, to }: Ends, verdict: Request['verdict']): Promise<void> {
  const { db } = needs;
  const read = await needs.session.profile('company', to);
  const decision = verdict === 'open' ? null : { verdict, at: needs.now() };
  await editProfile(needs, { kind: 'company', key: from }, (profile) => decided(profile, to, decision), async (owner): Promise<ProspectRow[]> => {
    const row = await profileRow(db, 'company', from);
    if (!row) return [];
    const home = verdict === 'same' ? ((await profileRow(db, 'company', to))?.owner ?? to) : from;
    if (verdict === 'same') {
      if (read) await keepProfile(db, read, home);
      await moveCompany(db, row, home);
    } else if (owner === to) {
      await partCompany(db, row);
    }
    return db.prospects.where('companyKey').anyOf([owner, home, from, to]).toArray();
  });
}

/** Only one company at a time is the same. */
export function decided(profile: Profile, other: string, decision: IdentityDecision | null): Profile {
  const { decisions = {}, ...rest } = profile;
  const kept = Object.entries(decisions).filter(([key, { verdict }]) => key !== other && !(decision?.verdict === 'same' && verdict === 'same'));
  const all = Object.fromEntries(decision === null ? kept : [...kept, [other, decision]]);
  return Object.keys(all).length > 0 ? { ...rest, decisions: all } : rest;
}
