import { anyOf } from '../any-of.ts';
import { fieldWords } from '../field-words.ts';
import type { Assessment, Counterfactual, CriterionLine, NextStep } from '../model.ts';
import { type Candidate, factsToBegin, factsToFind } from '../next-fact.ts';
import type { Say } from '../say/index.ts';
import { whereToLook } from '../where-to-look.ts';
import { conditionWords, midSentence } from '../words.ts';
import type { Situation } from './situation.ts';

const BEGIN_WITH = 3;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

function findFact({ criterion }: Candidate, reason: string, line: CriterionLine | undefined, { profiles, say }: Situation): NextStep {
  const { facts } = say.steps;
  const field = line?.field ?? 'description';
  const { words } = whereToLook(field, profiles, say);
  if (criterion.test.kind === 'words') return { kind: 'find-fact', text: facts.findOut(midSentence(criterion.label, say), capital(words)), reason, field };
  const what = criterion.test.kind === 'technology' ? facts.whether(conditionWords(criterion, say)) : fieldWords(field, say);
  return { kind: 'find-fact', text: facts.find(what, words), reason, field };
}

/** What to find before there can be a grade (section 2.8). */
export function firstFacts(situation: Situation): NextStep[] {
  const { candidates, result, standing, say } = situation;
  return factsToBegin(candidates)
    .slice(0, BEGIN_WITH)
    .map((candidate) => {
      const { weight, mustKnow } = candidate.criterion;
      const share = percent(100 * weight, standing.sums.all);
      const reason = mustKnow ? say.steps.facts.mustKnow(share) : say.steps.facts.tooLittle(share);
      return findFact(candidate, reason, lineOf(result, candidate), situation);
    });
}

const lineOf = ({ lines }: Pick<Assessment, 'lines'>, { criterion }: Candidate): CriterionLine | undefined =>
  lines.find(({ criterionId }) => criterionId === criterion.id);

function turn(now: string, { ifMatch, ifMismatch }: Counterfactual, condition: string, { steps: { facts } }: Say): string {
  if (ifMatch === now) return facts.falls(now, ifMismatch, condition);
  if (ifMismatch === now) return facts.rises(now, ifMatch, condition);
  return facts.turns(now, ifMatch, ifMismatch, condition);
}

/** The unknown facts that alone decide the letter, best first; if none does, the one that weighs most (section 2.8). */
export function factsThatDecide(situation: Situation): NextStep[] {
  const { result, candidates, standing, say } = situation;
  return factsToFind(candidates, result.counterfactuals, standing).flatMap((candidate) => {
    const would = result.counterfactuals.find(({ criterionId }) => criterionId === candidate.criterion.id);
    if (would === undefined) return [];
    const reason = would.changesLetter
      ? turn(result.grade ?? '', would, conditionWords(candidate.criterion, say), say)
      : say.steps.facts.weighsMost;
    return [findFact(candidate, reason, lineOf(result, candidate), situation)];
  });
}

/** A disqualifier that is not sure (section 2.4). */
export function confirmDoubts({ result, say }: Situation): NextStep[] {
  return result.disqualifiers
    .filter(({ certain }) => !certain)
    .slice(0, 1)
    .map(({ reason, evidence: [first] }) => ({
      kind: 'find-fact',
      text: say.steps.facts.confirm(reason),
      reason: say.steps.facts.wouldDisqualify,
      ...(first === undefined ? {} : { field: first.field }),
    }));
}

/** The weightiest fact that pages disagree on. */
export function settleConflict({ result, say }: Situation): NextStep[] {
  let line: CriterionLine | undefined;
  for (const one of result.lines) {
    if (one.conflicts.length > 0 && one.weight > (line?.weight ?? 0) && one.evidence[0]?.method !== 'rep') line = one;
  }
  if (line === undefined) return [];
  const values = [line.found ?? '', ...line.conflicts.map(({ found }) => found)];
  return [{
    kind: 'find-fact',
    text: say.steps.facts.settle(fieldWords(line.field, say), anyOf(values, say)),
    reason: say.steps.facts.disagree,
    field: line.field,
  }];
}
