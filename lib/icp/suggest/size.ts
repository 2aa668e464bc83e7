import type { Range } from '#lib/evidence/model.ts';
import { bandOf, HEAD_COUNT_BANDS } from '#lib/taxonomy/head-count.ts';
import type { Idea, Known } from '../suggest.ts';
import { SHARED } from './common.ts';

/** Part of the customers that a range must hold. */
const IN_RANGE = 0.7;
/** A wider range of founding years says nothing. */
const WIDEST_YEARS = 25;

/** Place among the bands of LinkedIn of the middle of a head count, in log space. */
function bandIndex({ min, max }: Range): number {
  const band = bandOf(Math.round(Math.sqrt(Math.max(1, min) * Math.max(1, max))));
  return band === undefined ? -1 : HEAD_COUNT_BANDS.indexOf(band);
}

/** The fewest neighbouring head-count bands that hold most customers. */
export function sizeIdea(customers: readonly Known[]): Idea | null {
  const found = customers.flatMap(({ company }) => (company.headCount === undefined ? [] : [bandIndex(company.headCount.value)]));
  const windows = HEAD_COUNT_BANDS.flatMap((_, from) => HEAD_COUNT_BANDS.slice(from).map((__, more) => ({ from, to: from + more })));
  const held = ({ from, to }: { from: number; to: number }): number => found.filter((index) => index >= from && index <= to).length;
  const best = windows
    .filter((window) => found.length > 0 && held(window) >= IN_RANGE * found.length)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from) || held(b) - held(a))[0];
  const [first, last] = best === undefined ? [] : [HEAD_COUNT_BANDS[best.from], HEAD_COUNT_BANDS[best.to]];
  if (best === undefined || first === undefined || last === undefined) return null;
  const [min, max] = [first.min, last.max];
  return {
    id: 'size',
    subject: 'company',
    test: { kind: 'head-count', min, max },
    holds: ({ company: { headCount } }) => {
      const index = headCount === undefined ? -1 : bandIndex(headCount.value);
      return headCount === undefined ? null : index >= best.from && index <= best.to;
    },
  };
}

/** The shortest span of years in which most customers were founded. */
export function foundedIdea(customers: readonly Known[]): Idea | null {
  const years = customers.flatMap(({ company }) => (company.founded === undefined ? [] : [company.founded.value])).toSorted((a, b) => a - b);
  const size = Math.ceil(IN_RANGE * years.length);
  const spans = years.slice(0, years.length - size + 1).map((from, index) => ({ from, to: years[index + size - 1] ?? from }));
  const best = size === 0 ? undefined : spans.toSorted((a, b) => a.to - a.from - (b.to - b.from) || b.to - a.to)[0];
  if (best === undefined || best.to - best.from > WIDEST_YEARS) return null;
  const { from, to } = best;
  return {
    id: 'founded',
    subject: 'company',
    test: { kind: 'founded', from, to },
    holds: ({ company: { founded } }) => (founded === undefined ? null : founded.value >= from && founded.value <= to),
  };
}

const isHiring = ({ company: { openRoleCount, openRole = [] } }: Known): boolean | null => {
  if (openRole.length > 0) return true;
  return openRoleCount === undefined ? null : openRoleCount.value > 0;
};

export function hiringIdea(customers: readonly Known[]): Idea | null {
  const answers = customers.map(isHiring).filter((answer) => answer !== null);
  if (answers.length === 0 || answers.filter(Boolean).length < SHARED * answers.length) return null;
  return { id: 'hiring', subject: 'company', test: { kind: 'hiring', atLeast: 1 }, holds: isHiring };
}
