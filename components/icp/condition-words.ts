import type { Condition } from '#lib/icp/model.ts';
import { anyOf } from '#lib/qualify/any-of.ts';
import { askWords } from '#lib/qualify/field-words.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';

/** A condition of a penalty or disqualifier in words, to stand after "when". */
export function conditionWords(when: Condition): string {
  switch (when.kind) {
    case 'industry-in':
      return `the industry is ${wantedWords({ test: { kind: 'industry', codes: when.codes } })}`;
    case 'country-in':
      return `the company is in ${wantedWords({ test: { kind: 'place', countries: when.countries, regions: when.regions } })}`;
    case 'head-count-below':
      return `there are fewer than ${when.count} employees`;
    case 'head-count-above':
      return `there are more than ${when.count} employees`;
    case 'seniority-in':
      return `the person is ${wantedWords({ test: { kind: 'title', seniorities: when.seniorities, departments: [] } })}`;
    case 'trigger-row':
      return `a page shows “${SIGNAL_ROWS.get(when.row)?.label ?? `signal ${when.row}`}”`;
    case 'technology-any':
      return when.use === 'asked-for' ? `a job post asks for ${anyOf(when.anyOf)}` : `it uses ${anyOf(when.anyOf)}`;
    case 'only-free-mail':
      return 'only free-mail addresses are given';
    case 'field':
      return askWords(when.ask);
  }
}
