import { believe } from '#lib/evidence/profile.ts';
import { t } from '#lib/i18n/t.ts';
import type { SheetData } from '#lib/messaging/detail-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Needs } from './needs.ts';
import { everyValue } from './values-shown.ts';

/** What was known of a prospect when it was handed over, as it was then. */
export async function readHandoff({ db }: Pick<Needs, 'db'>, { id }: { id: string }): Promise<Outcome<SheetData>> {
  const handoff = await db.handoffs.get(id);
  if (!handoff) return { ok: false, error: { code: 'not-found', message: t('handoff.gone') } };
  const { prospect, company, person, assessment, icp, notes, at } = handoff;
  const values = everyValue({ criteria: [] }, {
    companyBeliefs: company ? believe(company, at) : {},
    personBeliefs: person ? believe(person, at) : {},
    personKey: person && prospect.personKey,
  });
  return { ok: true, value: { prospect, assessment, icp, notes, values } };
}
