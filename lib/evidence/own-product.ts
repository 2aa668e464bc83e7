import type { AnySignal } from './model.ts';
import { companyNameKey } from './normalise/company-name.ts';

/** Without technologies that bear the company's own name: what a vendor sells stands on every page of it. */
export function withoutOwnProduct(signals: AnySignal[], names: readonly (string | undefined)[]): AnySignal[] {
  const own = new Set(names.flatMap((name) => (name === undefined ? [] : [companyNameKey(name)])));
  return signals.filter((signal) => signal.field !== 'technology' || !own.has(companyNameKey(signal.value.name)));
}
