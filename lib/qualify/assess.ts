import { hashEvidence } from '#lib/evidence/hash.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import { toShare } from './arithmetic.ts';
import { bantOf } from './bant.ts';
import { decisionRole } from './decision-role.ts';
import { signalsSeen } from './derived/index.ts';
import { disqualifiersHit } from './disqualify.ts';
import { exclusionOf } from './exclusions.ts';
import { type Answered, explain, weighedOf } from './explain.ts';
import { type Facts, factsOf } from './facts.ts';
import { fitOf } from './fit.ts';
import { baseLetter, letterGrade } from './grade.ts';
import { fieldOf, matchCriterion } from './match/index.ts';
import { matrixCell } from './matrix.ts';
import type { Assessment, BantAnswer, DisqualifierHit, Fit, Readiness, Status } from './model.ts';
import { counterfactualsOf } from './next-fact.ts';
import { nextStepsOf } from './next-steps.ts';
import { offerOf } from './offer.ts';
import { penalise } from './penalties.ts';
import { personaOf, targetDepartments } from './persona.ts';
import { readinessOf } from './readiness.ts';
import { RULES_VERSION } from './rules-version.ts';
import { whereToLook } from './where-to-look.ts';

export interface AssessInput {
  company: Profile | null;
  person: Profile | null;
  icp: Icp;
  icpHash: string;
  answers: readonly BantAnswer[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** Person criteria are left out of all sums while there is no person (section 2.2). */
function answersTo(criteria: Icp['criteria'], facts: Facts): Answered[] {
  return criteria
    .filter(({ subject }) => subject === 'company' || facts.person !== null)
    .map((criterion) => ({ criterion, known: matchCriterion(criterion, facts) }));
}

/** Whether too little is known to grade: completeness below the line, or must-know criteria and none of them known (section 2.2). */
function tooLittle(answered: readonly Answered[], { completeness, estimate }: Fit, from: number): boolean {
  const must = answered.filter(({ criterion }) => criterion.mustKnow);
  return estimate === null || completeness < toShare(from) || (must.length > 0 && must.every(({ known }) => known === null));
}

function statusOf(exclusion: Assessment['exclusion'], hits: readonly DisqualifierHit[], littleKnown: boolean): Status {
  if (exclusion !== null) return 'excluded';
  if (hits.some(({ certain }) => certain)) return 'disqualified';
  return littleKnown ? 'insufficient_data' : 'scored';
}

type Verdict = Pick<Assessment, 'grade' | 'score' | 'segment' | 'action'>;

function verdict(status: Status, { estimate }: Fit, { digit }: Readiness, cuts: Icp['thresholds']['grade']): Verdict {
  if (status === 'disqualified') {
    const { segment, action } = matrixCell('F', digit);
    return { grade: 'F', score: 'F', segment, action };
  }
  if (status !== 'scored' || estimate === null) return { grade: null, score: null, segment: null, action: null };
  const letter = baseLetter(estimate, cuts);
  const { segment, action } = matrixCell(letter, digit);
  return { grade: letterGrade(estimate, cuts), score: `${letter}${digit}`, segment, action };
}

/**
 * Grades a company with at most one person against an ICP, at one time. A pure function of its input: the same profiles, ICP,
 * answers and `now` give the same assessment on every machine. Of equally good signals the first counts. Section 2.
 */
export function assess({ company, person, icp, icpHash, answers, now }: AssessInput): Assessment {
  const { thresholds } = icp;
  const facts = factsOf(company, person, now);
  const signals = signalsSeen(facts, icp);
  const answered = answersTo(icp.criteria, facts);
  const { fit, lines: penalties, due } = penalise(fitOf(answered.map(weighedOf)), icp.penalties, thresholds.penaltyCap, facts, signals);
  const exclusion = exclusionOf(icp.exclusions, facts, { company, person });
  const disqualifiers = disqualifiersHit(icp.disqualifiers, facts, signals);
  const readiness = readinessOf(signals, thresholds, now);
  const persona = personaOf(icp.personas, facts);
  const status = statusOf(exclusion, disqualifiers, tooLittle(answered, fit, thresholds.completeness));
  const candidates = answered.map((one) => ({
    ...weighedOf(one),
    criterion: one.criterion,
    cost: whereToLook(fieldOf(one.criterion), [company, person]).cost,
  }));
  const result = {
    companyKey: company?.key ?? person?.companyKey ?? null,
    personKey: person?.key ?? null,
    companyOnly: person === null,
    status,
    fit,
    scheme: thresholds.scheme,
    ...verdict(status, fit, readiness, thresholds.grade),
    readiness,
    lines: explain(answered),
    penalties,
    disqualifiers,
    exclusion,
    bant: bantOf(signals, answers, persona, now),
    decisionRole: decisionRole(facts, targetDepartments(icp.personas)),
    personaId: persona?.id ?? null,
    offerId: offerOf(icp.offers, persona, facts)?.id ?? null,
    counterfactuals: status === 'scored' ? counterfactualsOf(candidates, due, thresholds.grade) : [],
    stamp: { icpId: icp.id, icpVersion: icp.version, icpHash, rulesVersion: RULES_VERSION, evidenceHash: hashEvidence([company, person]), now },
  };
  return { ...result, nextSteps: nextStepsOf({ result, icp, candidates, signals, profiles: [company, person] }) };
}
