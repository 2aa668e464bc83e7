import { type Dimension, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import type { SignalRow } from './signal-table.ts';

/**
 * What the rows of table 3.1 say beside the four dimensions, for frameworks that ask for more (section 3.3). The rows themselves,
 * with strength and half-life, stand in signal-table.ts.
 */
const MORE_TAGS: Readonly<Record<number, readonly Tag[]>> = {
  3: ['metric'], // revenue or growth stated: a number they measure themselves by
  14: ['process'], // part of a group: who decides where
  15: ['process'], // procurement or supplier page
  21: ['process', 'criteria'], // buyer: their criteria and their form
  23: ['criteria'], // technical veto: what security asks
  25: ['champion'], // new in the role: wants a first success
  30: ['metric'], // job post names the pain: what it costs per month
  31: ['rival'],
  32: ['criteria'], // what it must connect to
  35: ['rival'],
  36: ['rival'], // the present way, at its end
  37: ['criteria'],
  40: ['criteria'], // compliance duty
  41: ['criteria'],
  45: ['metric'], // case study with a result
  47: ['rival'], // moving from one product to another
  48: ['criteria', 'process'], // tender: requirements and steps in writing
  57: ['champion'], // replied with interest
};

/** One tag that a row speaks for, by its place in `TAGS`; the strength is negative where it speaks against it. */
export interface Saying {
  place: number;
  strength: number;
}

/** All that a row says. */
export function saidBy({ row, dimensions, strength }: Pick<SignalRow, 'row' | 'dimensions' | 'strength'>): readonly Saying[] {
  const signs = (Object.keys(TAG_OF) as Dimension[]).map((name) => ({ tag: TAG_OF[name], sign: dimensions[name] ?? 0 }));
  const more = (MORE_TAGS[row] ?? []).map((tag) => ({ tag, sign: 1 }));
  return [...signs, ...more].map(({ tag, sign }) => ({ place: TAGS.indexOf(tag), strength: sign * strength })).filter((said) => said.strength !== 0);
}
