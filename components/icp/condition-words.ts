import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import type { Condition } from '#lib/icp/model.ts';
import { anyOf } from '#lib/qualify/any-of.ts';
import { askWords } from '#lib/qualify/field-words.ts';
import { wantedWords } from '#lib/qualify/words.ts';

/** A condition of a penalty or disqualifier in words, to stand after "when". */
export function conditionWords(when: Condition): string {
  const say = said();
  switch (when.kind) {
    case 'industry-in':
      return t('icp.when.industry', { industry: wantedWords({ test: { kind: 'industry', codes: when.codes } }, say) });
    case 'country-in':
      return t('icp.when.country', { place: wantedWords({ test: { kind: 'place', countries: when.countries, regions: when.regions } }, say) });
    case 'head-count-below':
      return t('icp.when.below', { count: when.count });
    case 'head-count-above':
      return t('icp.when.above', { count: when.count });
    case 'seniority-in':
      return t('icp.when.seniority', { level: wantedWords({ test: { kind: 'title', seniorities: when.seniorities, departments: [] } }, say) });
    case 'trigger-row':
      return t('icp.when.signal', { signal: say.signals[when.row]?.label ?? t('icp.when.signalNumber', { row: when.row }) });
    case 'technology-any':
      return when.use === 'asked-for' ? t('icp.when.askedFor', { product: anyOf(when.anyOf, say) }) : t('icp.when.uses', { product: anyOf(when.anyOf, say) });
    case 'only-free-mail':
      return t('icp.when.freeMail');
    case 'field':
      return askWords(when.ask, say);
  }
}
