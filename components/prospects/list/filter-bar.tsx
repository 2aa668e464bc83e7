import { ChevronDown, X } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '#lib/i18n/t.ts';
import { facetValues, FACET_IDS, type FacetId, type Moment } from '#lib/prospects/list/facets.ts';
import { chosenFacets, NO_FILTER, withValue, withValues, type ListFilter } from '#lib/prospects/list/filter.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { countText } from '../../ui/format.ts';
import { Popover } from '../../ui/popover.tsx';
import { facetText, type Names } from './list-words.ts';

/** What most narrow by stands in the bar; the rest behind one button. */
const IN_BAR: readonly FacetId[] = ['segment', 'stage', 'missing', 'industry', 'size', 'country', 'owner', 'tag'];
const BEHIND = FACET_IDS.filter((id) => !IN_BAR.includes(id));

interface FilterProps {
  prospects: readonly ListedProspect[];
  filter: ListFilter;
  names: Names;
  when: Moment;
  onFilter: (filter: ListFilter) => void;
}

/** A button for each thing the list narrows by, with its values and how many prospects each has. */
export function FilterBar(props: FilterProps) {
  return (
    <div className="filter-bar">
      {IN_BAR.map((facet) => (
        <Popover key={facet} label={<FacetLabel facet={facet} filter={props.filter} />} className="button button-small">
          {() => <FacetChoice {...props} facet={facet} />}
        </Popover>
      ))}
      <Popover
        label={
          <>
            {t('prospects.facets.more')} <ChevronDown aria-hidden />
          </>
        }
        className="button button-small"
      >
        {() => BEHIND.map((facet) => <FacetChoice key={facet} {...props} facet={facet} titled />)}
      </Popover>
    </div>
  );
}

function FacetLabel({ facet, filter }: { facet: FacetId; filter: ListFilter }) {
  const count = filter[facet]?.length ?? 0;
  return (
    <>
      {t(`prospects.facets.${facet}`)}
      {count > 0 && <span className="filter-count">{count}</span>}
      <ChevronDown aria-hidden />
    </>
  );
}

function FacetChoice({ facet, prospects, filter, names, when, onFilter, titled = false }: FilterProps & { facet: FacetId; titled?: boolean }) {
  const values = useMemo(() => facetValues(facet, prospects, when), [facet, prospects, when]);
  const chosen = filter[facet] ?? [];
  const gone = chosen.filter((value) => !values.some((known) => known.value === value)).map((value) => ({ value, count: 0 }));
  return (
    <fieldset className="facet">
      <legend className={titled ? 'facet-title' : 'sr-only'}>{t(`prospects.facets.${facet}`)}</legend>
      {values.length === 0 && <p className="small muted">{t('prospects.facets.nothing')}</p>}
      {[...values, ...gone].map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={({ target }) => onFilter(withValue(filter, facet, value, target.checked))} />
          <span>{facetText(facet, value, names)}</span>
          <span className="small muted">{countText(count)}</span>
        </label>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="button-link small" onClick={() => onFilter(withValues(filter, facet, []))}>
          {t('prospects.facets.clearOne')}
        </button>
      )}
    </fieldset>
  );
}

/** What is chosen of each facet, to be seen and taken off at a click. */
export function FilterChips({ filter, names, onFilter }: Pick<FilterProps, 'filter' | 'names' | 'onFilter'>) {
  const chosen = chosenFacets(filter);
  if (chosen.length === 0) return null;
  const list = new Intl.ListFormat(t('common.locale'), { type: 'disjunction', style: 'short' });
  return (
    <ul className="filter-chips">
      {chosen.map((facet) => {
        const values = list.format((filter[facet] ?? []).map((value) => facetText(facet, value, names)));
        const text = t('prospects.facets.chosen', { facet: t(`prospects.facets.${facet}`), values });
        return (
          <li key={facet} className="filter-chip">
            <span className="filter-chip-text" title={text}>
              {text}
            </span>
            <button type="button" className="button-icon" aria-label={t('prospects.facets.takeOff', { filter: text })} onClick={() => onFilter(withValues(filter, facet, []))}>
              <X aria-hidden />
            </button>
          </li>
        );
      })}
      {chosen.length > 1 && (
        <li>
          <button type="button" className="button-link small" onClick={() => onFilter(NO_FILTER)}>
            {t('prospects.facets.clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
