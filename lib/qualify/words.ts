import type { AnySignal } from '#lib/evidence/model.ts';
import { numberText, VALUE_WORDS } from '#lib/evidence/value-words.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { businessModelName, departmentName, levelName, regionName } from '#lib/taxonomy/names.ts';
import { anyOf } from './any-of.ts';
import { askedWords, askWords } from './field-words.ts';
import type { Say } from './say/index.ts';

type Asked = Pick<Criterion, 'test'>;

const SCALES = [[1e9, 'billion'], [1e6, 'million'], [1, null]] as const;

function amount(value: number, currency: string, { asks, tongue }: Say): string {
  const [by, scale] = SCALES.find(([from]) => value >= from) ?? SCALES[2];
  return asks.amount(numberText(value / by, tongue), scale, currency);
}

/** "50–500 employees". */
export const employeesWords = ({ min, max }: { min: number; max: number }, { asks, tongue }: Say): string =>
  asks.wanted.employees(`${numberText(min, tongue)}–${numberText(max, tongue)}`);

/** "Germany, Austria or Switzerland; partly Europe". */
function placeWords(countries: readonly string[], regions: readonly string[], say: Say): string {
  const [listed, around] = [anyOf(countries.map((code) => countryName(code, say.tongue)), say), anyOf(regions.map((region) => regionName(region, say.tongue)), say)];
  if (countries.length === 0) return around;
  return regions.length === 0 ? listed : say.asks.wanted.partly(listed, around);
}

/** What a criterion asks, in words: "50–500 employees", "Germany, Austria or Switzerland". */
export function wantedWords({ test }: Asked, say: Say): string {
  const { asks, tongue } = say;
  const words = asks.wanted;
  switch (test.kind) {
    case 'industry':
      return anyOf(test.codes.map((code) => industryName(code, tongue)), say);
    case 'head-count':
      return employeesWords(test, say);
    case 'place':
      return placeWords(test.countries, test.regions, say);
    case 'technology':
      return test.use === undefined ? anyOf(test.anyOf, say) : words.used(anyOf(test.anyOf, say), VALUE_WORDS[tongue].uses[test.use]);
    case 'title':
      return words.role(anyOf(test.seniorities.map((level) => levelName(level, tongue)), say), anyOf(test.departments.map((name) => departmentName(name, tongue)), say));
    case 'founded':
      return words.founded(test.from, test.to);
    case 'hiring':
      return words.openRoles(numberText(test.atLeast, tongue), test.atLeast === 1);
    case 'words':
      return anyOf(test.anyOf.map(asks.quoted), say);
    case 'revenue':
      return words.revenue(amount(test.min, test.currency, say), amount(test.max, test.currency, say));
    case 'funding-stage':
      return anyOf(test.anyOf.map((stage) => asks.stages[stage]), say);
    case 'language':
      return anyOf(test.anyOf.map((code) => languageName(code, tongue)), say);
    case 'business-model':
      return anyOf(test.anyOf.map((model) => businessModelName(model, tongue)), say);
    case 'custom':
      return askedWords(test.ask, say);
  }
}

/** A label as it stands within a sentence: "Sells to businesses" -> "sells to businesses"; "ERP in use" stays. German keeps its capitals. */
export function midSentence(label: string, { tongue }: Say): string {
  return tongue === 'en' && /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Where a fact comes from, in words: 'The page says “…”', of structured data with the name it has there: 'The page’s data say: dissolution date “2026-10-23”'. */
export function sourceWords({ method, place, quote }: Pick<AnySignal, 'method' | 'place' | 'quote'>, { steps: { source } }: Say): string {
  if (method === 'rep') return source.rep(quote.exact);
  if (method === 'fingerprint') return source.code(quote.exact);
  const name = method === 'structured' ? /\.(\w+)$/.exec(place)?.[1] : undefined;
  if (name === undefined) return source.page(quote.exact);
  return source.data(name.replace(/\B\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`), quote.exact);
}

/** What a criterion asks, as the end of a sentence: "it is Germany", "they have at least 3 open roles". */
export function conditionWords(criterion: Pick<Criterion, 'label' | 'subject' | 'test'>, say: Say): string {
  const { label, subject, test } = criterion;
  const words = say.asks.condition;
  const wanted = (): string => wantedWords(criterion, say);
  switch (test.kind) {
    case 'place': {
      const places = placeWords(test.countries, test.countries.length === 0 ? test.regions : [], say);
      return subject === 'person' ? words.personIn(places) : words.companyIn(places);
    }
    case 'head-count':
    case 'hiring':
      return words.have(wanted());
    case 'technology':
      return words.use(test.use ?? 'either', anyOf(test.anyOf, say));
    case 'words':
      return words.holds(midSentence(label, say));
    case 'founded':
      return words.founded(test.from, test.to);
    case 'title':
      return words.person(wanted());
    case 'industry':
      return words.industry(wanted());
    case 'revenue':
      return words.revenue(wanted());
    case 'funding-stage':
      return words.round(wanted());
    case 'language':
      return words.language(wanted());
    case 'business-model':
      return words.model(wanted());
    case 'custom':
      return askWords(test.ask, say);
  }
}
