import { fold } from '#lib/taxonomy/fold.ts';
import { withoutGenderMarks } from '#lib/taxonomy/title-phrases.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AnySignal, Range } from './model.ts';
import { companyNameKey } from './normalise/company-name.ts';

/** Two signals of a field say the same when their keys are equal: spellings of one name, forms of one address. */
export function valueKey(signal: AnySignal): string {
  switch (signal.field) {
    case 'companyName':
    case 'legalName':
    case 'employer':
      return companyNameKey(signal.value);
    case 'city':
    case 'personCity':
    case 'jobCity':
    case 'personName':
    case 'personTitle':
      return fold(signal.value) || signal.value;
    case 'headCount':
      return `${signal.value.min}|${signal.value.max}`;
    case 'registerNumber':
      return signal.value.replace(/\s\(.*$/, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    case 'technology':
      return `${signal.value.name.toLowerCase()}|${signal.value.use}`;
    case 'description':
      return '';
    case 'socialLink':
    case 'personUrl':
      return signal.value.toLowerCase().replace(/^https:\/\/(www\.)?/, '').replace(/^x\.com\//, 'twitter.com/');
    case 'openRole':
      return fold(withoutGenderMarks(signal.value.title)) || signal.value.title;
    case 'teamMember':
      return fold(signal.value.name).replace(/^(?:(?:dr|prof|dipl|ing|mag|mr|mrs|ms|herr|frau) )+/, '') || signal.value.name;
    case 'relatedCompany':
      return `${signal.value.relation}|${companyNameKey(signal.value.name)}`;
    case 'trigger':
      return `${signal.value.row}|${signal.value.event}`;
    case 'funding':
    case 'revenue': {
      const { min, max, currency, round = '', year = '' } = signal.value;
      return `${min}|${max}|${currency}|${signal.field === 'funding' ? round : year}`;
    }
    default:
      return canonicalJson(signal.value);
  }
}

/** A count inside a band, or a band inside a wider one, does not contradict it. */
export function rangesAgree(a: Range, b: Range): boolean {
  return (a.min >= b.min && a.max <= b.max) || (b.min >= a.min && b.max <= a.max);
}
