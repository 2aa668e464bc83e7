import type { Beliefs } from '#lib/evidence/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { industryIdea, placeIdea } from './suggest/market.ts';
import { roleIdea } from './suggest/role.ts';
import { foundedIdea, hiringIdea, sizeIdea } from './suggest/size.ts';
import { languageIdea, toolsIdea } from './suggest/tools.ts';
import { suggestedLabel, suggestedWords } from './suggest/words.ts';
import type { Criterion } from './model.ts';

/** A customer, or any other prospect to compare with, by what is believed of them. */
export interface Known {
  company: Beliefs;
  /** Null where no person is known. */
  person: Beliefs | null;
}

/** Something that many customers share, found without regard to others. */
export interface Idea {
  id: string;
  subject: Criterion['subject'];
  test: Criterion['test'];
  /** Whether it holds of somebody; null where that is unknown. */
  holds: (one: Known) => boolean | null;
}

/** How many of some companies have a thing, of those of which it is known. */
export interface Count {
  have: number;
  known: number;
}

export interface Suggestion {
  criterion: Criterion;
  /** "are in DACH", "have 51–200 employees". */
  words: string;
  customers: Count;
  /** The same of prospects that are no customers: where as many of them have it, it tells customers from nobody. */
  others: Count;
}

/** Fewer customers than this share nothing worth a criterion. */
const FEWEST = 3;

/** Weight of what all known customers share; less, by their share. */
const MOST_WEIGHT = 20;

function countOf({ holds }: Idea, all: readonly Known[]): Count {
  const answers = all.map(holds).filter((answer) => answer !== null);
  return { have: answers.filter(Boolean).length, known: answers.length };
}

/**
 * What the best customers have in common, as criteria to be accepted one by one, each with its counts; what most of them share
 * first, in words of `tongue`. Only what three or more share is suggested. A count is of those of which the fact is known.
 */
export function suggestCriteria(customers: readonly Known[], others: readonly Known[] = [], tongue: Tongue = 'en'): Suggestion[] {
  const ideas = [industryIdea, placeIdea, sizeIdea, foundedIdea, hiringIdea, toolsIdea, languageIdea, roleIdea].map((find) => find(customers));
  return ideas
    .filter((idea) => idea !== null)
    .map((idea) => ({ idea, customers: countOf(idea, customers), others: countOf(idea, others) }))
    .filter((one) => one.customers.have >= FEWEST)
    .toSorted((a, b) => b.customers.have * a.customers.known - a.customers.have * b.customers.known || b.customers.known - a.customers.known)
    .map(({ idea: { id, subject, test }, customers: count, others: other }) => ({
      criterion: { id, label: suggestedLabel(id, tongue), subject, weight: Math.max(1, Math.round((MOST_WEIGHT * count.have) / count.known)), mustKnow: false, test },
      words: suggestedWords(test, tongue),
      customers: count,
      others: other,
    }));
}
