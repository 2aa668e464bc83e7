import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import type { Finding } from './model.ts';
import { companyName } from './normalise/company-name.ts';
import { countryOfRegister } from './normalise/register-number.ts';
import { countryOfVatNumber, vatNumberAhead } from './normalise/vat-number.ts';

/**
 * Countries a page's company can be of by law, best told first by its VAT number, then by its register, then by its legal form; empty where none
 * tells. Enough to read an address by ("12345 Orteville" of a SARL is not German), not to name a country.
 */
export function lawfulCountries(findings: readonly Finding[]): readonly string[] {
  const of = (field: Finding['field']): Finding[] => findings.filter((finding) => finding.field === field);
  const byVat = of('vatNumber').flatMap(({ raw, hints }) => countryOfVatNumber(vatNumberAhead(raw, hints?.country?.split(' '))?.value ?? '') ?? []);
  if (byVat.length > 0) return [...new Set(byVat)];
  const byRegister = of('registerNumber').flatMap(({ hints }) => countryOfRegister(hints?.label) ?? []);
  if (byRegister.length > 0) return [...new Set(byRegister)];
  const names = [...of('legalName'), ...of('companyName')].map(({ raw }) => companyName(raw.slice(0, 200)) ?? '');
  return [...new Set(names.flatMap((name) => legalFormOf(name)?.countries ?? []))];
}
