import type { Range } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import type { Scope } from '#lib/icp/model.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { regionName } from '#lib/taxonomy/names.ts';
import { regionsOf } from '#lib/taxonomy/regions.ts';
import type { Facts } from './facts.ts';
import { isInIndustry } from './match/industry.ts';
import { anyOf } from './any-of.ts';
import type { Say } from './say/index.ts';
import { employeesWords } from './words.ts';

/** One thing a scope asks of a company, in words, and whether what is known meets it. */
export interface ScopeAsk {
  about: 'industry' | 'place' | 'head-count';
  state: 'met' | 'unmet' | 'unknown';
  /** "DACH or France". */
  wanted: string;
  /** "Germany"; null while unknown. */
  found: string | null;
}

type Company = Pick<Facts['company'], 'industry' | 'country' | 'headCount'>;

const met = (holds: boolean): ScopeAsk['state'] => (holds ? 'met' : 'unmet');

/** A band counts by its middle in log space, √(min·max), so that scopes side by side never both claim it. */
function middleIn(found: Range, wanted: Range): boolean {
  const square = Math.max(1, found.min) * Math.max(1, found.max);
  return square >= wanted.min ** 2 && square <= wanted.max ** 2;
}

function industryAsk(codes: readonly string[], { industry }: Company, say: Say): ScopeAsk[] {
  if (codes.length === 0) return [];
  const wanted = anyOf(codes.map((code) => industryName(code, say.tongue)), say);
  if (industry === undefined) return [{ about: 'industry', state: 'unknown', wanted, found: null }];
  return [{ about: 'industry', state: met(isInIndustry(industry.value, codes)), wanted, found: showValue('industry', industry.value, say.tongue) }];
}

function placeAsk({ countries, regions }: Scope, { country }: Company, say: Say): ScopeAsk[] {
  if (countries.length + regions.length === 0) return [];
  const wanted = anyOf([...regions.map((region) => regionName(region, say.tongue)), ...countries.map((code) => countryName(code, say.tongue))], say);
  if (country === undefined) return [{ about: 'place', state: 'unknown', wanted, found: null }];
  const inside = countries.includes(country.value) || regionsOf(country.value).some((region) => regions.includes(region));
  return [{ about: 'place', state: met(inside), wanted, found: showValue('country', country.value, say.tongue) }];
}

function headCountAsk(wanted: Range | undefined, { headCount }: Company, say: Say): ScopeAsk[] {
  if (wanted === undefined) return [];
  const words = employeesWords(wanted, say);
  if (headCount === undefined) return [{ about: 'head-count', state: 'unknown', wanted: words, found: null }];
  return [{ about: 'head-count', state: met(middleIn(headCount.value, wanted)), wanted: words, found: showValue('headCount', headCount.value, say.tongue) }];
}

/** What a scope asks of a company, each with its answer; an empty scope asks nothing. */
export function scopeAsks(scope: Scope, company: Company, say: Say): ScopeAsk[] {
  return [...industryAsk(scope.industries, company, say), ...placeAsk(scope, company, say), ...headCountAsk(scope.headCount, company, say)];
}

/** A scope in words: "DACH; 50–500 employees"; '' for everybody. */
export function scopeWords(scope: Scope, say: Say): string {
  return scopeAsks(scope, {}, say).map(({ wanted }) => wanted).join('; ');
}
