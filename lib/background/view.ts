import { believe } from '#lib/evidence/profile.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { AssessedView, IcpChoice, TabView } from '#lib/messaging/protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import type { ChosenIcp } from '#lib/qualify/choose-icp.ts';
import { leftOutWords, whyChosen } from '#lib/qualify/choose-icp-words.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { icpsInUse, seedIcps } from '#lib/storage/icps.ts';
import type { Capture, TabState } from '#lib/storage/session.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { chosenIcp } from './grade-prospect.ts';
import { changeSinceSaved } from './grade-change.ts';
import type { Needs } from './needs.ts';
import { shownAssessment } from './shown-assessment.ts';
import { keptOf } from './stored-input.ts';
import { loadSubject } from './subject.ts';
import type { Subject } from './subject.ts';
import { valuesShown } from './values-shown.ts';
import { employersOf, relatedTo, tiesOf } from './view-identity.ts';

/** A tab's capture as a rep sees it, graded now against the ICP in use that suits it best; held against where the tab is at this moment. */
export async function viewOf(
  needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>,
  tabId: number,
): Promise<TabView> {
  const [state, tab] = await Promise.all([needs.session.tab(tabId), needs.getTab(tabId)]);
  return viewOfState(needs, tabId, state, tab?.url ?? '');
}

/** The same where the tab's state and address were read just now. */
export async function viewOfState(needs: Pick<Needs, 'db' | 'session' | 'now'>, tabId: number, { capture, generation }: TabState, url: string): Promise<TabView> {
  if (!capture) return { state: 'failed', url, message: t('problems.unread') };
  const changedSince = capture.generation !== generation || !samePage(capture.url, url);
  const [subject, inUse] = await Promise.all([loadSubject(needs, capture), gradingIcps(needs)]);
  const ties = await tiesOf(needs, subject);
  if (subject.identity === null) return changedSince ? movedOn(url) : nothing(tabId, capture);
  const choice = chosenIcp(subject, subject.pickedIcp, inUse, needs.now());
  if (!choice) return { state: 'no-icp', url };
  const view = assessedView({ tabId, capture, subject, ties, choice, changedSince, now: needs.now() });
  const changed = subject.prospect ? await changeSinceSaved(needs.db, subject.prospect.id, view.assessment) : null;
  return { ...view, changed };
}

/** The ICPs in use, the main one first; a first run gets the starters. */
export async function gradingIcps({ db, now }: Pick<Needs, 'db' | 'now'>): Promise<StoredIcp[]> {
  const inUse = await icpsInUse(db);
  if (inUse.length > 0) return inUse;
  await seedIcps(db, now());
  return icpsInUse(db);
}

function nothing(tabId: number, { url, generation, evidence }: Capture): TabView {
  return { state: 'nothing', url, tabId, generation, adapter: evidence.adapter, pageTitle: evidence.pageTitle, cut: evidence.cut };
}

function movedOn(url: string): TabView {
  return { state: 'failed', url, message: t('problems.movedOnWhile') };
}

interface Seen {
  tabId: number;
  capture: Capture;
  subject: Subject;
  ties: Pick<AssessedView['who'], 'joined' | 'suggestions' | 'refused'>;
  choice: ChosenIcp<StoredIcp>;
  changedSince: boolean;
  now: number;
}

function assessedView({ tabId, capture, subject, ties, choice, changedSince, now }: Seen): Omit<AssessedView, 'changed'> {
  const icp = choice.chosen;
  const { company, person, answers, touches, colleagues, prospect } = subject;
  const kept = prospect && keptOf(prospect, subject.keepDays);
  const assessment = assess({ company, person, icp: icp.icp, icpHash: icp.contentHash, quantileCuts: icp.cuts ?? null, answers, touches, colleagues, kept, now, tongue: tongue() });
  const companyBeliefs = company ? believe(company, now) : {};
  const personBeliefs = person ? believe(person, now) : {};
  const { evidence } = capture;
  return {
    state: 'assessed',
    url: capture.url,
    tabId,
    generation: capture.generation,
    changedSince,
    pageKind: evidence.pageKind,
    pageTitle: evidence.pageTitle,
    readAt: evidence.readAt,
    cut: evidence.cut,
    ...(subject.waitingNotes.length > 0 && { waitingNotes: subject.waitingNotes.length }),
    ...(subject.limited && { limitedVisibility: true as const }),
    who: {
      companyName: companyBeliefs.companyName?.value ?? null,
      companyDomain: companyBeliefs.companyDomain?.value ?? null,
      personName: personBeliefs.personName?.value ?? null,
      personTitle: personBeliefs.personTitle?.value ?? null,
      employers: employersOf(personBeliefs, subject),
      pagesRead: new Set([...(company?.pages ?? []), ...(person?.pages ?? [])].map((page) => page.url)).size,
      ...ties,
      related: relatedTo(companyBeliefs),
    },
    assessment: shownAssessment(assessment, { kept, touches }),
    icp: { id: icp.id, name: icp.icp.name, version: icp.icp.version, gradeLines: icp.icp.thresholds.grade },
    icpChoice: choiceShown(choice),
    saved: prospect && { prospectId: prospect.id, savedAt: prospect.savedAt, updatedAt: prospect.updatedAt, stage: prospect.stage, history: prospect.history },
    touches: [...touches],
    reasons: icp.icp.reasons,
    values: valuesShown(icp.icp, { companyBeliefs, personBeliefs, personKey: subject.person && subject.personKey }),
  };
}

/** The choice of an ICP as screens show it. */
export function choiceShown(choice: ChosenIcp<StoredIcp>): IcpChoice {
  return {
    by: choice.by,
    why: whyChosen(choice, sayIn(tongue())),
    options: choice.ranking.map(({ icp: { id, icp, active }, asks, leavesOut }) => ({
      id,
      name: icp.name,
      version: icp.version,
      main: active === 1,
      leavesOut: leavesOut ? leftOutWords(asks, sayIn(tongue())) : null,
    })),
  };
}
