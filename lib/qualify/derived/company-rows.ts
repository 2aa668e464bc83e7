import { type Belief, type FieldName } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import { DAY, dayOf } from '../dates.ts';
import { type Facts, groundsOf } from '../facts.ts';
import { logRangeMatch } from '../match/log-range.ts';
import { isInIndustry } from '../match/industry.ts';
import { WHOLE } from '../arithmetic.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

/** Row of a head count in the wanted band. */
export const IN_BAND = 7;
const ONE_PERSON_PLAYS_ALL_ROLES = 10;
const RECENT_ROUND = 365 * DAY;
/** Rounds that must be paid back or spent as agreed: row 2 of the table. */
const EARMARKED = ['debt', 'grant', 'subsidy'];

function seen<F extends FieldName>(row: number, belief: Belief<F>, until: number | null = null, event = `row ${row}`): SeenSignal {
  const { evidence } = groundsOf(belief);
  return { row, event, reliability: belief.reliability, date: publishedDay(evidence), until, evidence };
}

/** Row 7, as it shows of a head count in a band that the ICP wants. */
export const sizeSign = (headCount: Belief<'headCount'>): SeenSignal => seen(IN_BAND, headCount);

function sizeRows({ company: { headCount } }: Facts, { criteria }: Icp): SeenSignal[] {
  if (headCount === undefined) return [];
  const inBand = criteria.some(({ test }) => test.kind === 'head-count' && logRangeMatch(headCount.value, test) === WHOLE);
  return [
    ...(inBand ? [sizeSign(headCount)] : []),
    ...(headCount.value.max <= ONE_PERSON_PLAYS_ALL_ROLES ? [seen(27, headCount)] : []),
  ];
}

function moneyRows({ company: { funding = [], revenue }, now }: Facts): SeenSignal[] {
  const rounds = funding.flatMap((belief) => {
    const row = EARMARKED.includes(belief.value.round ?? '') ? 2 : 1;
    const round = seen(row, belief, null, `row ${row}: ${belief.value.round ?? ''} ${belief.value.max} ${belief.value.currency}`);
    return round.date !== null && now - round.date <= RECENT_ROUND ? [round] : [];
  });
  return revenue === undefined ? rounds : [...rounds, seen(3, revenue)];
}

function regulationRows({ company: { industry, country } }: Facts, { regulations = [] }: Icp): SeenSignal[] {
  if (industry === undefined) return [];
  return regulations
    .filter(({ codes, countries }) => isInIndustry(industry.value, codes) && (countries.length === 0 || countries.includes(country?.value ?? '')))
    .map(({ id, until }) => seen(41, industry, dayOf(until), `regulation ${id}`));
}

/** Rows 1, 2, 3, 7, 27 and 41: what the company's own figures and industry mean for this ICP. */
export function companyRows(facts: Facts, icp: Icp): SeenSignal[] {
  return [...sizeRows(facts, icp), ...moneyRows(facts), ...regulationRows(facts, icp)];
}
