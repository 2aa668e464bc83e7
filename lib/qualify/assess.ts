import { hashEvidence } from '#lib/evidence/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { buyingGroupOf } from './buying-group.ts';
import { decisionRole } from './decision-role.ts';
import { explain } from './explain.ts';
import { factsOf } from './facts.ts';
import type { Assessment, Stamp } from './model.ts';
import { counterfactualsOf } from './next-fact.ts';
import { nextStepsOf } from './next-steps.ts';
import { offerOf } from './offer.ts';
import { outcomeOf } from './outcome.ts';
import { personaChoice, targetDepartments } from './persona.ts';
import { type ReadyIcp, readyIcp } from './ready-icp.ts';
import { RULES_VERSION } from './rules-version.ts';
import type { QuantileCuts } from './quantile.ts';
import type { Subject } from './subject.ts';
import { bantOf, tagsOf } from './tags.ts';
import { joinTouches } from './touches.ts';
import { whereToLook } from './where-to-look.ts';

export interface AssessInput extends Subject {
  icp: Icp;
  icpHash: string;
  /** Of the prospects this ICP graded, for the quantile scheme. */
  quantileCuts?: QuantileCuts | null;
  /** Milliseconds since the epoch. */
  now: number;
  /** What it is put in words in, and nothing else; English where it is left out. */
  tongue?: Tongue;
}

/** What else than profiles a result rests on; left out where there is none, so that a visit without any hashes as ever. */
function besides({ answers, touches = [], kept = null }: Subject): Record<string, unknown> {
  return { ...(answers.length > 0 && { answers }), ...(touches.length > 0 && { touches: joinTouches([], touches) }), ...(kept && { kept }) };
}

function stampOf(subject: Subject, { icp, icpHash, cuts }: ReadyIcp, now: number): Stamp {
  const { company, person, colleagues = [] } = subject;
  const evidenceHash = hashEvidence([company, person, ...colleagues], besides(subject));
  return { icpId: icp.id, icpVersion: icp.version, icpHash, rulesVersion: RULES_VERSION, evidenceHash, ...(cuts && { quantile: cuts }), now };
}

/**
 * Grades a company with at most one person against an ICP, at one time. A pure function of its input: the same profiles, ICP,
 * answers and `now` give the same assessment on every machine. Of equally good signals the first counts. Section 2.
 */
export function assess(input: AssessInput): Assessment {
  const { icp, icpHash, quantileCuts = null, now, company, person, answers, tongue = 'en' } = input;
  const ready = readyIcp(icp, icpHash, quantileCuts, tongue);
  const { lettering, say } = ready;
  const facts = factsOf(company, person, now, input);
  const { signals, answered, sums, penalised, exclusion, disqualifiers, readiness, persona, status, grade, score, segment, action } = outcomeOf(facts, input, ready);
  const tags = tagsOf(signals, answers, { persona, questions: icp.questions }, now, say);
  const profiles = [company, person];
  const candidates = answered.filter(({ match }) => match === null).map((one) => ({ ...one, cost: whereToLook(one.field, profiles, say).cost }));
  const standing = { sums, due: penalised.due, lettering };
  const result: Assessment = {
    companyKey: company?.key ?? person?.companyKey ?? null,
    personKey: person?.key ?? null,
    companyOnly: person === null,
    status,
    fit: penalised.fit,
    scheme: lettering.scheme,
    schemeWhy: lettering.why,
    grade,
    score,
    segment,
    action,
    readiness,
    lines: explain(answered, sums, lettering.scheme, say),
    penalties: penalised.lines,
    disqualifiers,
    exclusion,
    tags,
    bant: bantOf(tags),
    framework: icp.framework,
    decisionRole: decisionRole(facts, targetDepartments(icp.personas)),
    persona: persona && personaChoice(persona, facts, say),
    offer: offerOf(icp.offers, persona, facts, say),
    buyingGroup: buyingGroupOf(facts, icp, tags),
    counterfactuals: status === 'scored' ? counterfactualsOf(candidates, standing) : [],
    stamp: stampOf(input, ready, now),
    nextSteps: [],
    ...(tongue !== 'en' && { tongue }),
  };
  result.nextSteps = nextStepsOf({ result, icp, candidates, standing, signals, profiles, touches: facts.touches, kept: input.kept ?? null, say });
  return result;
}
