import { believe } from '#lib/evidence/profile.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import { changeSinceSaved } from './grade-change.ts';
import { chosenIcp } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { shownAssessment } from './shown-assessment.ts';
import { storedInput } from './stored-input.ts';
import { everyValue } from './values-shown.ts';
import { choiceShown, gradingIcps } from './view.ts';

/** The full assessment of a saved prospect, made now from what is stored about it. Stores nothing. */
export async function assessProspect(needs: Pick<Needs, 'db' | 'now'>, { id }: { id: string }): Promise<Outcome<ProspectView>> {
  const row = await needs.db.prospects.get(id);
  if (!row) return { ok: false, error: { code: 'not-found', message: t('problems.prospectGone') } };
  const input = await storedInput(needs.db, row);
  const choice = chosenIcp(input, row.icpId, await gradingIcps(needs), needs.now());
  if (!choice) return { ok: false, error: { code: 'no-icp', message: t('problems.noIcp') } };
  const { icp, contentHash, cuts = null } = choice.chosen;
  const assessment = assess({ ...input, icp, icpHash: contentHash, quantileCuts: cuts, now: needs.now(), tongue: tongue() });
  const values = everyValue(icp, {
    companyBeliefs: input.company ? believe(input.company, needs.now()) : {},
    personBeliefs: input.person ? believe(input.person, needs.now()) : {},
    personKey: input.person && row.personKey,
  }).map((value) => (value.field === 'companyDomain' ? { ...value, readOnly: true as const } : value));
  return { ok: true, value: { prospect: row, assessment: shownAssessment(assessment, input), changed: await changeSinceSaved(needs.db, id, assessment), icp: { id: icp.id, name: icp.name, version: icp.version, gradeLines: icp.thresholds.grade }, icpChoice: choiceShown(choice), reasons: icp.reasons, values } };
}
