import { anyOf } from '../any-of.ts';
import { fieldWords } from '../field-words.ts';
import type { Assessment, Counterfactual, CriterionLine, NextStep } from '../model.ts';
import { type Candidate, factsToBegin, factsToFind } from '../next-fact.ts';
import { whereToLook } from '../where-to-look.ts';
import { conditionWords, midSentence } from '../words.ts';
import type { Situation } from './situation.ts';

const BEGIN_WITH = 3;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

function findFact({ criterion }: Candidate, reason: string, line: CriterionLine | undefined, { profiles }: Situation): NextStep {
  const field = line?.field ?? 'description';
  const { words } = whereToLook(field, profiles);
  if (criterion.test.kind === 'words') return { kind: 'find-fact', text: `Find out: ${midSentence(criterion.label)}? ${capital(words)}`, reason, field };
  const what = criterion.test.kind === 'technology' ? `whether ${conditionWords(criterion)}` : fieldWords(field);
  return { kind: 'find-fact', text: `Find ${what}: ${words}`, reason, field };
}

/** What to find before there can be a grade (section 2.8). */
export function firstFacts(situation: Situation): NextStep[] {
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

/** The unknown facts that alone decide the letter, best first; if none does, the one that weighs most (section 2.8). */
export function factsThatDecide(situation: Situation): NextStep[] {
  const { result, candidates, standing } = situation;
  return factsToFind(candidates, result.counterfactuals, standing).flatMap((candidate) => {
    const would = result.counterfactuals.find(({ criterionId }) => criterionId === candidate.criterion.id);
    if (would === undefined) return [];
    const reason = would.changesLetter
      ? turn(result.grade ?? '', would, conditionWords(candidate.criterion))
      : 'No single fact changes the letter, but of the unknown ones this weighs most';
    return [findFact(candidate, reason, lineOf(result, candidate), situation)];
  });
}

/** A disqualifier that is not sure (section 2.4). */
export function confirmDoubts({ result }: Situation): NextStep[] {
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

/** The weightiest fact that pages disagree on. */
export function settleConflict({ result }: Situation): NextStep[] {
  let line: CriterionLine | undefined;
  for (const one of result.lines) {
    if (one.conflicts.length > 0 && one.weight > (line?.weight ?? 0) && one.evidence[0]?.method !== 'rep') line = one;
  }
  if (line === undefined) return [];
  const values = [line.found ?? '', ...line.conflicts.map(({ found }) => found)];
  return [{
    kind: 'find-fact',
    text: `Confirm ${fieldWords(line.field)}: ${anyOf(values)}`,
    reason: 'Pages disagree, and the grade rests on the first',
    field: line.field,
  }];
}
