import type { Profile } from '#lib/evidence/model.ts';
import { DIMENSIONS, type Dimension, type Icp, TAG_OF } from '#lib/icp/model.ts';
import { anyOf } from './any-of.ts';
import { fieldWords } from './field-words.ts';
import { matrixCell } from './matrix.ts';
import type { Assessment, BantCell, BaseLetter, Counterfactual, CriterionLine, NextStep } from './model.ts';
import { type Candidate, factsToBegin, factsToFind, type Standing } from './next-fact.ts';
import { ANSWERS } from './questions.ts';
import { isLive, type RatedSignal } from './seen-signals.ts';
import { whereToLook } from './where-to-look.ts';
import { conditionWords, midSentence, sourceWords, wantedWords } from './words.ts';

/** All that a next step can follow from: the assessment but for its steps, and what it was made of. */
export interface Situation {
  result: Omit<Assessment, 'nextSteps'>;
  icp: Icp;
  candidates: readonly Candidate[];
  standing: Standing;
  signals: readonly RatedSignal[];
  profiles: readonly (Profile | null)[];
}

const AT_MOST = 5;
const BEGIN_WITH = 3;
/** Section 2.7: sales-ready needs these two among three of four confirmed. */
const NEEDED_FOR_SALES: readonly Dimension[] = ['need', 'authority'];
const ASK_IN_ORDER: readonly Dimension[] = ['need', 'authority', 'timeline', 'budget'];
const MQL_COMPLETENESS = 6000;

const EXCLUDED: Readonly<Record<string, string>> = {
  customer: 'Hand over to the account owner: this is a customer already',
  competitor: 'Leave it: this is a competitor',
  'do-not-contact': 'Do not contact them',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

function findFact({ criterion }: Candidate, reason: string, line: CriterionLine | undefined, { profiles }: Situation): NextStep {
  const field = line?.field ?? 'description';
  const { words } = whereToLook(field, profiles);
  if (criterion.test.kind === 'words') return { kind: 'find-fact', text: `Find out: ${midSentence(criterion.label)}? ${capital(words)}`, reason, field };
  const what = criterion.test.kind === 'technology' ? `whether ${conditionWords(criterion)}` : fieldWords(field);
  return { kind: 'find-fact', text: `Find ${what}: ${words}`, reason, field };
}

function firstFacts(situation: Situation): NextStep[] {
  const { candidates, result, standing } = situation;
  return factsToBegin(candidates)
    .slice(0, BEGIN_WITH)
    .map((candidate) => {
      const { weight, mustKnow } = candidate.criterion;
      const share = `${percent(100 * weight, standing.sums.all)} % of the fit rests on it`;
      const reason = mustKnow ? `Too little is known to grade, and this one must be known; ${share}` : `Too little is known to grade; ${share}`;
      return findFact(candidate, reason, lineOf(result, candidate), situation);
    });
}

const lineOf = ({ lines }: Pick<Assessment, 'lines'>, { criterion }: Candidate): CriterionLine | undefined =>
  lines.find(({ criterionId }) => criterionId === criterion.id);

function turn(now: string, { ifMatch, ifMismatch }: Counterfactual, condition: string): string {
  if (ifMatch === now) return `${now} falls to ${ifMismatch} unless ${condition}`;
  if (ifMismatch === now) return `${now} rises to ${ifMatch} if ${condition}`;
  return `${now} becomes ${ifMatch} if ${condition}, ${ifMismatch} if not`;
}

function nextFact(situation: Situation): NextStep[] {
  const { result, candidates, standing } = situation;
  const [best] = factsToFind(candidates, result.counterfactuals, standing);
  const would = result.counterfactuals.find(({ criterionId }) => criterionId === best?.criterion.id);
  if (best === undefined || would === undefined) return [];
  const reason = would.changesLetter
    ? turn(result.grade ?? '', would, conditionWords(best.criterion))
    : 'No single fact changes the letter, but of the unknown ones this weighs most';
  return [findFact(best, reason, lineOf(result, best), situation)];
}

function confirmDoubts({ result }: Situation): NextStep[] {
  return result.disqualifiers
    .filter(({ certain }) => !certain)
    .slice(0, 1)
    .map(({ reason, evidence: [first] }) => ({
      kind: 'find-fact',
      text: `Confirm before you go on: ${reason}`,
      reason: 'It would disqualify them, but the evidence is weak, old or disputed',
      ...(first === undefined ? {} : { field: first.field }),
    }));
}

function settleConflict({ result }: Situation): NextStep[] {
  const line = result.lines.toSorted((a, b) => b.weight - a.weight).find(({ conflicts, evidence: [first] }) => conflicts.length > 0 && first?.method !== 'rep');
  if (line === undefined) return [];
  const values = [line.found ?? '', ...line.conflicts.map(({ found }) => found)];
  return [{
    kind: 'find-fact',
    text: `Confirm ${fieldWords(line.field)}: ${anyOf(values)}`,
    reason: 'Pages disagree, and the grade rests on the first',
    field: line.field,
  }];
}

const open = ({ state }: BantCell): boolean => state === 'unknown' || state === 'indicated';

function askBant({ result }: Situation): NextStep[] {
  const cells = ASK_IN_ORDER.flatMap((dimension) => result.bant.filter((cell) => cell.dimension === dimension && open(cell)));
  const cell = cells.find(({ state }) => state === 'unknown') ?? cells[0];
  const question = cell?.questions[0];
  if (cell === undefined || question === undefined) return [];
  const known = cell.state === 'unknown' ? 'is unknown' : `is only indicated by a page (${cell.signals[0]?.label ?? ''})`;
  return [{
    kind: 'ask',
    text: `Ask: “${question}”`,
    reason: `${capital(cell.dimension)} ${known}; a good answer names ${ANSWERS[TAG_OF[cell.dimension]].good}`,
    dimension: cell.dimension,
    tag: TAG_OF[cell.dimension],
  }];
}

/** The live signal that says most: the best reason to write. */
function reasonToWrite(signals: readonly RatedSignal[], now: number): RatedSignal | undefined {
  return signals
    .filter((signal) => signal.rule.strength > 0 && signal.rule.family !== 'stop' && signal.rule.family !== 'size' && isLive(signal, now))
    .filter(({ rule }) => Object.values(rule.dimensions).some((sign) => sign > 0))
    .toSorted((a, b) => b.rule.strength - a.rule.strength || a.row - b.row)[0];
}

function act({ result, signals }: Situation): NextStep[] {
  if (result.score === null) return [];
  const { kind, text } = matrixCell(result.score.charAt(0) as BaseLetter, result.readiness.digit).step;
  const why = kind === 'contact' ? reasonToWrite(signals, result.stamp.now) : undefined;
  const stand = `Fit ${result.grade}, readiness ${result.readiness.digit}`;
  if (why === undefined) return [{ kind, text, reason: stand }];
  return [{ kind, text: `${text}. ${why.rule.nextStep}`, reason: `${stand}; ${why.rule.label}` }];
}

function handOver({ result }: Situation): NextStep[] {
  const confirmed = result.bant.filter(({ state }) => state === 'confirmed').map(({ dimension }) => dimension);
  const qualified = /^[AB]/.test(result.grade ?? '') && result.readiness.digit < 4 && result.fit.completeness >= MQL_COMPLETENESS;
  if (!qualified || confirmed.length < 3 || !NEEDED_FOR_SALES.every((dimension) => confirmed.includes(dimension))) return [];
  return [{
    kind: 'contact',
    text: 'Hand over to sales: book the meeting and pass on the answers',
    reason: `${confirmed.length} of ${DIMENSIONS.length} BANT answers are confirmed, need and authority among them`,
  }];
}

function findPerson({ result, icp, profiles }: Situation): NextStep[] {
  const [persona] = icp.personas;
  if (!result.companyOnly || persona === undefined || !/^[AB]/.test(result.grade ?? '')) return [];
  const who = wantedWords({ test: { kind: 'title', seniorities: persona.seniorities, departments: persona.departments } });
  return [{
    kind: 'find-fact',
    text: `Find the ${persona.name} (${who}): ${whereToLook('personTitle', profiles).words}`,
    reason: 'The company fits, but no person is known yet',
    field: 'personTitle',
  }];
}

/** Rows that stop the usual course: own customer, contact gone, company closed, not a business. */
function stops({ signals, result }: Situation): NextStep[] {
  return signals
    .filter((signal) => signal.rule.family === 'stop' && isLive(signal, result.stamp.now))
    .filter(({ evidence }) => !result.disqualifiers.some((hit) => hit.evidence[0] === evidence[0]))
    .slice(0, 1)
    .map(({ row, rule }) => ({ kind: row === 55 || row === 56 ? 'disqualify' : 'clean-up', text: rule.nextStep, reason: rule.label }));
}

/**
 * What to do next, best first, at most five, each with its reason (sections 2.4, 2.7, 2.8, 3.2): settle what would stop it, then the
 * action of the matrix where it is hot, the fact or question that matters most, and the action where it is not.
 */
export function nextStepsOf(situation: Situation): NextStep[] {
  const { result } = situation;
  switch (result.status) {
    case 'excluded': {
      const list = result.exclusion?.list ?? '';
      const text = EXCLUDED[list] ?? 'Leave it';
      return [{ kind: 'clean-up', text, reason: `${result.exclusion?.domain ?? ''} is on the list “${list}”` }];
    }
    case 'disqualified': {
      const [hit] = result.disqualifiers;
      return [{ kind: 'disqualify', text: `Disqualify: ${hit?.reason ?? ''}`, reason: hit?.evidence[0] ? sourceWords(hit.evidence[0]) : 'Your rule' }];
    }
    case 'insufficient_data':
      return [...stops(situation), ...confirmDoubts(situation), ...firstFacts(situation)].slice(0, AT_MOST);
    case 'scored': {
      const action = act(situation);
      const hot = result.segment === 'hot';
      const steps = [
        ...stops(situation),
        ...confirmDoubts(situation),
        ...handOver(situation),
        ...(hot ? action : []),
        ...nextFact(situation),
        ...findPerson(situation),
        ...(result.segment === 'cold' ? [] : askBant(situation)),
        ...(hot ? [] : action),
        ...settleConflict(situation),
      ];
      return steps.slice(0, AT_MOST);
    }
  }
}
