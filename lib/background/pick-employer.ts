import { believe } from '#lib/evidence/profile.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, PageMessages, TabView } from '#lib/messaging/protocol.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { keepProfile } from '#lib/storage/profiles.ts';
import { dropUnusedCompany } from '#lib/storage/prospects.ts';
import { editProfile } from './edit-profile.ts';
import { dropFormerGuesses } from './former-guesses.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { viewOf } from './view.ts';

/**
 * Keeps which of a person's current employers is graded. The others stay known, and the choice outlives every re-reading
 * that still names it; a stored person goes to that company and is graded anew.
 */
export async function pickEmployer(
  needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>,
  request: PageMessages['pick-employer']['request'],
): Promise<Outcome<TabView>> {
  const { db } = needs;
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const { person } = await loadSubject(needs, shown.capture);
  const employers = (person && believe(person, needs.now()).employer) ?? [];
  const named = employers.map(({ value }) => value).find((name) => companyNameKey(name) === companyNameKey(request.employer));
  if (person === null || named === undefined) return { ok: false, error: { code: 'bad-value', message: t('problems.notThatEmployer') } };
  const picked = { employer: named, at: needs.now() };
  try {
    await needs.session.changeProfile('person', person.key, (profile) => ({ ...(profile ?? person), picked }));
    const { companyKey, toKeep } = await loadSubject(needs, shown.capture);
    await editProfile(needs, person, (profile) => ({ ...profile, picked }), async (): Promise<ProspectRow[]> => {
      const rows = await db.prospects.where('personKey').equals(person.key).toArray();
      if (rows.length === 0 || companyKey === null) return [];
      for (const profile of toKeep) if (profile.kind === 'company') await keepProfile(db, profile, companyKey);
      for (const row of rows) {
        await db.prospects.update(row.id, { companyKey });
        await dropFormerGuesses(db, { ...row, companyKey }, row.companyKey, picked.at);
      }
      for (const row of rows) if (row.companyKey !== null && row.companyKey !== companyKey) await dropUnusedCompany(db, row.companyKey);
      return db.prospects.where('companyKey').equals(companyKey).toArray();
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return { ok: true, value: await viewOf(needs, request.tabId) };
}
