import { t } from '#lib/i18n/t.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import { mentionsOf, type Mentions } from '#lib/prospects/mentions.ts';
import { tracesOf } from '#lib/prospects/suppression.ts';
import { isSuppressed, readSuppression } from '#lib/storage/suppressed.ts';
import type { Needs } from './needs.ts';
import type { Subject } from './subject.ts';

/** Why whoever a page shows must not be stored; null where they may be. */
export async function notToBeKept({ db }: Pick<Needs, 'db'>, { company, person, limited }: Pick<Subject, 'company' | 'person' | 'limited'>): Promise<Problem | null> {
  if (limited) return { code: 'limited-visibility', message: t('privacy.limitedRefusal') };
  return (await isSuppressed(db, tracesOf(company, person))) ? { code: 'suppressed', message: t('privacy.suppressedRefusal') } : null;
}

/** What names people of the suppression list on the pages of a company that is stored, to be left out of it; null where nobody is. */
export async function suppressedAt({ db }: Pick<Needs, 'db'>, profiles: readonly Profile[]): Promise<Mentions | null> {
  const list = await readSuppression(db);
  if (list.size === 0) return null;
  const names: string[] = [];
  const emails: string[] = [];
  for (const profile of profiles) {
    if (profile.kind !== 'company') continue;
    const { companies = [], companyNames = [] } = tracesOf(profile, null);
    for (const signal of profile.signals) {
      if (signal.field === 'teamMember' && list.holds({ names: [signal.value.name], companies, companyNames })) names.push(signal.value.name);
      if (signal.field === 'email' && list.holds({ emails: [signal.value] })) emails.push(signal.value);
    }
  }
  return names.length + emails.length === 0 ? null : mentionsOf({ names, emails });
}
