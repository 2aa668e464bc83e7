import type { Profile } from '#lib/evidence/model.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';

/** Names a company goes by, folded and without legal form. */
export function companyNames({ signals }: Profile): string[] {
  const names = signals
    .filter((signal) => signal.field === 'companyName' || signal.field === 'legalName')
    .map(({ value }) => companyNameKey(value));
  return [...new Set(names)];
}
