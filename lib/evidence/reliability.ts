import type { AnySignal, FieldName, Method } from './model.ts';

const DAY = 86_400_000;
const MOST = 0.95;

/** Half-lives in days (section 2.3); fields it does not name take those of what they resemble. */
const HALF_LIFE_DAYS: Readonly<Partial<Record<FieldName, number>>> = {
  headCount: 180, personTitle: 180, seniority: 180, department: 180, decisionRole: 180, employer: 180, teamMember: 180, technology: 180,
  industry: 730, country: 730, city: 730, personCountry: 730, personCity: 730, companyName: 730, legalName: 730, legalForm: 730, registerNumber: 730, vatNumber: 730, companyDomain: 730, companyAlias: 730, relatedCompany: 730, description: 365, language: 730,
  phone: 365, email: 365, socialLink: 730, revenue: 365, funding: 365, openRole: 45, openRoleCount: 45, jobCountry: 45, jobCity: 45,
};

/** Rounds half up to whole ten-thousandths (section 2.2). */
export const toTenThousandths = (share: number): number => Math.floor(share * 10_000 + 0.5) / 10_000;

/** Half-life of a field in days; null for what does not age: founding year, a name, an address of a profile, a trigger (which decays by its row). */
export function halfLifeOf(field: FieldName): number | null {
  return HALF_LIFE_DAYS[field] ?? null;
}

/** When a signal was true as far as known: the date the page gives, never later than the visit. Milliseconds since the epoch. */
export function dateOf(signal: AnySignal): number {
  const published = signal.publishedAt === undefined ? Number.NaN : Date.parse(signal.publishedAt);
  return Number.isFinite(published) ? Math.min(published, signal.observedAt) : signal.observedAt;
}

/** `2^(−age/h)` with age = max(0, now − date) (section 2.3); 1 for a rep's value and for what does not age. */
export function freshnessOf(signal: AnySignal, now: number): number {
  return signal.method === 'rep' ? 1 : freshnessAt(signal.field, dateOf(signal), now);
}

/** The same for a page's value of a field, true at a date in milliseconds. */
export function freshnessAt(field: FieldName, date: number, now: number): number {
  const halfLife = halfLifeOf(field);
  return halfLife === null ? 1 : toTenThousandths(2 ** (-Math.max(0, now - date) / DAY / halfLife));
}

/** Whether a signal has lost half of its freshness; the power is left out where age alone shows that it has not. */
export function isHalfGone(signal: AnySignal, now: number): boolean {
  const halfLife = signal.method === 'rep' ? null : halfLifeOf(signal.field);
  return halfLife !== null && 2 * (now - dateOf(signal)) > halfLife * DAY && freshnessOf(signal, now) <= 0.5;
}

/** Several traces of one value: `1 − Π(1 − q)`, at most one per method, cap 0.95; a rep's word is 1 (section 2.3). */
export function reliabilityOf(signals: readonly AnySignal[]): number {
  const best = new Map<Method, number>();
  for (const { method, confidence } of signals) {
    if (method === 'rep') return 1;
    best.set(method, Math.max(best.get(method) ?? 0, confidence));
  }
  if (best.size === 0) return 0;
  const doubt = [...best.values()].toSorted((a, b) => a - b).reduce((left, q) => left * (1 - q), 1);
  return Math.min(toTenThousandths(1 - doubt), MOST);
}
