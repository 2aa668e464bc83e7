import { showValue } from '#lib/evidence/show.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Dimension } from '#lib/icp/model.ts';
import { NONE, type FacetId } from '#lib/prospects/list/facets.ts';
import type { SortWords } from '#lib/prospects/list/sort.ts';
import type { ListedProspect, Stage } from '#lib/prospects/model.ts';
import type { Segment } from '#lib/qualify/model.ts';
import { DIMENSION_WORDS, SEGMENT_WORDS } from '../../assessment/words.ts';
import { STAGE_WORDS } from '../../engagement/words.ts';
import { bandLabelText } from '../../ui/band-text.ts';
import { countryText } from '../../ui/format.ts';

/** An offer or persona of an ICP in use. */
export interface Named {
  id: string;
  name: string;
}

/** What the ICPs in use name; a segment by id alone would say nothing. */
export interface Names {
  offers: readonly Named[];
  personas: readonly Named[];
}

export const nameIn = (named: readonly Named[], id: string | null): string | null => (id === null ? null : (named.find((one) => one.id === id)?.name ?? null));

const OF_NONE: Readonly<Partial<Record<FacetId, () => string>>> = {
  segment: () => t('prospects.grid.tooLittle'),
  grade: () => t('prospects.facets.noGrade'),
  industry: () => t('prospects.facets.unknown'),
  size: () => t('prospects.facets.unknown'),
  country: () => t('prospects.facets.unknown'),
  missing: () => t('prospects.facets.allKnown'),
};

/** A value of a facet in words. */
export function facetText(facet: FacetId, value: string, { offers, personas }: Names): string {
  if (value === NONE) return (OF_NONE[facet] ?? (() => t('prospects.facets.none')))();
  switch (facet) {
    case 'segment':
      return SEGMENT_WORDS[value as Segment];
    case 'stage':
      return STAGE_WORDS[value as Stage][0];
    case 'industry':
      return showValue('industry', value, tongue());
    case 'size':
      return bandLabelText(value);
    case 'country':
      return countryText(value);
    case 'offer':
      return nameIn(offers, value) ?? value;
    case 'persona':
      return nameIn(personas, value) ?? value;
    case 'missing':
      return DIMENSION_WORDS[value as Dimension];
    case 'freshness':
    case 'followUp':
    case 'kind':
    case 'origin':
      return t(`prospects.facets.${value as 'fresh' | 'ageing' | 'stale' | 'unread' | 'due' | 'later' | 'person' | 'company' | 'page' | 'file' | 'paste'}`);
    default:
      return value;
  }
}

/** What the rows are sorted by in words, as their columns show it; places by country first, so that a territory stands together. */
export function sortWords({ offers, personas }: Names): SortWords {
  return {
    locale: t('common.locale'),
    of: {
      persona: ({ grading }) => nameIn(personas, grading.personaId),
      offer: ({ grading }) => nameIn(offers, grading.offerId),
      industry: ({ facts }) => (facts?.industry ? showValue('industry', facts.industry, tongue()) : null),
      place: ({ facts }) => [facts?.country && countryText(facts.country), facts?.city].filter(Boolean).join('\n') || null,
    },
  };
}

/** What can be searched of a prospect beside what stands in it. */
export function searchWords({ stage, grading, facts }: ListedProspect): readonly (string | null)[] {
  return [
    STAGE_WORDS[stage][0],
    grading.segment && SEGMENT_WORDS[grading.segment],
    facts?.industry ? showValue('industry', facts.industry, tongue()) : null,
    facts?.country ? countryText(facts.country) : null,
  ];
}
