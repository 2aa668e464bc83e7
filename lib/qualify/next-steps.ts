import { DAY, dayOf } from './dates.ts';
import type { NextStep } from './model.ts';
import { act, handOver, stops } from './steps/act.ts';
import { productFit, questions } from './steps/ask.ts';
import { endOfKeeping, informPerson, staleFact } from './steps/duties.ts';
import { confirmDoubts, factsThatDecide, firstFacts, settleConflict } from './steps/facts.ts';
import { findPerson, missingRoles } from './steps/people.ts';
import type { Situation } from './steps/situation.ts';
import { sourceWords } from './words.ts';

/** A duty due within so many days goes first. */
const PRESSING_DAYS = 3;

const pressing = ({ due }: NextStep, now: number): boolean => due !== undefined && (dayOf(due) ?? now) - now <= PRESSING_DAYS * DAY;

/** What the law asks, before all else where it presses and behind all else where there is time. */
function withDuties(steps: NextStep[], situation: Situation): NextStep[] {
  const duties = [...informPerson(situation), ...endOfKeeping(situation)];
  if (duties.length === 0) return steps;
  const { now } = situation.result.stamp;
  return [...duties.filter((duty) => pressing(duty, now)), ...steps, ...duties.filter((duty) => !pressing(duty, now))];
}

/** One of each list in turn comes first, what is left of them behind. */
function oneOfEach(...lists: readonly NextStep[][]): { first: NextStep[]; more: NextStep[] } {
  return { first: lists.flatMap((list) => list.slice(0, 1)), more: lists.flatMap((list) => list.slice(1)) };
}

function whileScored(situation: Situation): NextStep[] {
  const { segment } = situation.result;
  const action = act(situation);
  const hot = segment === 'hot';
  const asked = segment === 'cold' ? [] : questions(situation);
  const roles = missingRoles(situation);
  const { first, more } = oneOfEach(factsThatDecide(situation), findPerson(situation), asked);
  return stops(situation).concat(
    confirmDoubts(situation),
    handOver(situation),
    hot ? action : [],
    first,
    hot ? [] : action,
    roles.slice(0, 1),
    settleConflict(situation),
    more,
    segment === 'cold' ? [] : productFit(situation),
    roles.slice(1),
    staleFact(situation),
  );
}

/**
 * What to do next, best first, each with its reason and where there is one its deadline; screens show three and keep the rest behind
 * a click (sections 2.4, 2.7, 2.8, 3.2, 5.3): settle what would stop it, then the action of the matrix where it is hot, the fact or
 * question that matters most, and the action where it is not; then missing people, more questions and what has gone stale.
 */
export function nextStepsOf(situation: Situation): NextStep[] {
  const { result, say } = situation;
  const words = say.steps;
  switch (result.status) {
    case 'excluded': {
      const list = result.exclusion?.list ?? '';
      const text = Object.entries(words.excluded).find(([name]) => name === list)?.[1] ?? words.excluded.other;
      return [{ kind: 'clean-up', text, reason: words.onList(result.exclusion?.domain ?? '', list) }];
    }
    case 'disqualified': {
      const [hit] = result.disqualifiers;
      const step: NextStep = { kind: 'disqualify', text: words.disqualify(hit?.reason ?? ''), reason: hit?.evidence[0] ? sourceWords(hit.evidence[0], say) : words.yourRule };
      return withDuties([step], situation);
    }
    case 'insufficient_data':
      return withDuties([...stops(situation), ...confirmDoubts(situation), ...firstFacts(situation), ...staleFact(situation)], situation);
    case 'scored':
      return withDuties(whileScored(situation), situation);
  }
}
