import { industryPath } from '#lib/taxonomy/industries.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import type { Idea, Known } from '../suggest.ts';
import { fewestThatCover, frequencies, SHARED } from './common.ts';

/** One country says more than its region where this part of the customers is there. */
const ONE_COUNTRY = 0.8;

/** The narrowest industry that most customers are in, else the few that they are in together. */
export function industryIdea(customers: readonly Known[]): Idea | null {
  const codes = customers.flatMap(({ company }) => (company.industry === undefined ? [] : [company.industry.value]));
  const nodes = frequencies(codes.flatMap((code) => industryPath(code)));
  const shared = nodes.filter(([, times]) => times >= SHARED * codes.length).map(([node]) => node);
  const narrowest = shared.toSorted((a, b) => industryPath(b).length - industryPath(a).length)[0];
  const chosen = narrowest === undefined ? fewestThatCover(codes) : [narrowest];
  if (chosen === null) return null;
  return {
    id: 'industry',
    subject: 'company',
    test: { kind: 'industry', codes: chosen },
    holds: ({ company: { industry } }) => (industry === undefined ? null : industryPath(industry.value).some((node) => chosen.includes(node))),
  };
}

/** The smallest region set that holds most of the countries. */
function regionOf(countries: readonly string[]): string | undefined {
  const holding = Object.entries(REGIONS).filter(([, members]) => countries.filter((country) => members.includes(country)).length >= SHARED * countries.length);
  return holding.toSorted(([, a], [, b]) => a.length - b.length)[0]?.[0];
}

/** One country, else the smallest region, else the few countries where most customers are. */
export function placeIdea(customers: readonly Known[]): Idea | null {
  const found = customers.flatMap(({ company }) => (company.country === undefined ? [] : [company.country.value]));
  const [most] = frequencies(found);
  if (most === undefined) return null;
  const one = most[1] >= ONE_COUNTRY * found.length ? most[0] : undefined;
  const region = one === undefined ? regionOf(found) : undefined;
  const countries = one !== undefined ? [one] : region === undefined ? fewestThatCover(found) : [];
  if (countries === null) return null;
  const members = region === undefined ? countries : (REGIONS[region] ?? []);
  return {
    id: 'place',
    subject: 'company',
    test: region === undefined ? { kind: 'place', countries, regions: [] } : { kind: 'place', countries: [], regions: [region], region: 1 },
    holds: ({ company: { country } }) => (country === undefined ? null : members.includes(country.value)),
  };
}
