import type { Signal } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Facts } from '../facts.ts';
import { technologiesNamed } from '../match/technology.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

type Named = Signal<'technology'>[];

/** Rows for a product named in job texts and named elsewhere. */
interface Rows {
  inJobs: number | null;
  elsewhere: number;
}

function rowsFor(names: readonly string[], { inJobs, elsewhere }: Rows, facts: Facts): SeenSignal[] {
  const isJob = ({ url }: { url: string }): boolean => ['job-post', 'careers'].includes(facts.pageKinds.get(url) ?? '');
  return technologiesNamed(names, facts).flatMap(({ value, reliability, signals }) => {
    const seen = (row: number, evidence: Named): SeenSignal[] =>
      evidence.length === 0
        ? []
        : [{ row, event: `row ${row}: ${value}`, reliability, date: publishedDay(evidence), until: null, evidence }];
    if (inJobs === null) return seen(elsewhere, signals);
    return [...seen(inJobs, signals.filter(isJob)), ...seen(elsewhere, signals.filter((signal) => !isJob(signal)))];
  });
}

/** Rows 31, 32, 35, 37 and 38: the technologies pages name, held against the rivals, integrations and names of the offers. */
export function technologyRows(facts: Facts, { offers }: Icp): SeenSignal[] {
  return [
    ...rowsFor(offers.flatMap(({ rivals }) => rivals), { inJobs: 31, elsewhere: 35 }, facts),
    ...rowsFor(offers.flatMap(({ integrations }) => integrations), { inJobs: 32, elsewhere: 37 }, facts),
    ...rowsFor(offers.map(({ name }) => name), { inJobs: null, elsewhere: 38 }, facts),
  ];
}
