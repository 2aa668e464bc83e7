import { correctionSignal } from '#lib/evidence/correction.ts';
import type { AnySignal, Beliefs } from '#lib/evidence/model.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { believe } from '#lib/evidence/profile.ts';
import { COLUMNS, type ListedCustomer } from '#lib/interop/customer-columns.ts';
import type { KnownCustomer } from '#lib/messaging/protocol.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Needs } from './needs.ts';

const FACTS = COLUMNS.filter((column) => column !== 'companyDomain' && column !== 'companyName');

function factsOf(listed: ListedCustomer, now: number): Beliefs {
  const signals = FACTS.flatMap((field) => {
    const text = listed[field] ?? '';
    const parts = field === 'technology' ? text.split(/[,;|]/) : [text];
    return parts.filter((part) => part.trim() !== '').map((part) => correctionSignal(field, part, { url: '', now }));
  });
  return believe({ kind: 'company', key: '', pages: [], signals: signals.filter((signal): signal is AnySignal => !('error' in signal)) }, now);
}

const domainIn = (text: string): string | null => companyDomain(text.split('@').at(-1) ?? '');

/** What a list of customers says, as values: each customer once, by registrable domain or name; what cannot be read is left out. */
export async function knowCustomers({ now }: Pick<Needs, 'now'>, { listed }: { listed: ListedCustomer[] }): Promise<KnownCustomer[]> {
  const at = now();
  const known = new Map<string, KnownCustomer>();
  for (const one of listed) {
    const domain = one.companyDomain === undefined ? null : domainIn(one.companyDomain);
    const name = one.companyName ?? null;
    const key = domain ?? fold(name ?? '');
    if (key !== '' && !known.has(key)) known.set(key, { text: name ?? domain ?? '', domain, name, facts: factsOf(one, at) });
  }
  return [...known.values()];
}
