import type { Idea, Known } from '../suggest.ts';
import { fewestThatCover, frequencies } from './common.ts';

/** A tool is seen of few that use it, so that less than half may do. */
const SEEN = 0.3;
const MOST_TOOLS = 5;

const toolsOf = ({ company: { technology = [] } }: Known): string[] => [...new Set(technology.map(({ value }) => value.name))];

/** The tools that a good part of the customers shows; of one that shows none of all tools nothing is known. */
export function toolsIdea(customers: readonly Known[]): Idea | null {
  const showing = customers.map(toolsOf).filter((tools) => tools.length > 0);
  const often = frequencies(showing.flat()).filter(([, times]) => times >= 2 && times >= SEEN * showing.length);
  const anyOf = often.slice(0, MOST_TOOLS).map(([tool]) => tool);
  if (anyOf.length === 0) return null;
  return {
    id: 'tools',
    subject: 'company',
    test: { kind: 'technology', anyOf },
    holds: (one) => {
      const tools = toolsOf(one);
      return tools.length === 0 ? null : tools.some((tool) => anyOf.includes(tool));
    },
  };
}

/** The few languages that most customers write their pages in. */
export function languageIdea(customers: readonly Known[]): Idea | null {
  const anyOf = fewestThatCover(customers.flatMap(({ company: { language = [] } }) => language.map(({ value }) => value)));
  if (anyOf === null) return null;
  return {
    id: 'language',
    subject: 'company',
    test: { kind: 'language', anyOf },
    holds: ({ company: { language = [] } }) => (language.length === 0 ? null : language.some(({ value }) => anyOf.includes(value))),
  };
}
