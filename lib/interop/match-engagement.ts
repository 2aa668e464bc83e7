import type { Prospect } from '#lib/prospects/model.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { touchEvent } from '#lib/qualify/touches.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { ToldTouch } from './engagement-file.ts';
import type { RejectedLine } from './engagement-lines.ts';
import { ENGAGEMENT_WORDS } from './engagement-words.ts';

/** A saved prospect, with the addresses and domains it is known by. */
export interface Addressee {
  prospect: Pick<Prospect, 'id' | 'personKey' | 'touches'>;
  /** Lower case; of the person. */
  emails: readonly string[];
  /** Registrable; of the company. */
  domains: readonly string[];
}

export interface Matched {
  /** New touches by prospect. */
  added: Map<string, Touch[]>;
  /** Lines whose event is known already. */
  known: number;
  unmatched: RejectedLine[];
}

/** Whom a line is of: the person of that e-mail; else the company where it is saved itself; else everybody saved there. */
function addresseesOf({ email, domain }: ToldTouch, byEmail: Index, byDomain: Index): Addressee[] {
  const persons = (email !== null && byEmail.get(email)) || [];
  if (persons.length > 0) return persons;
  const there = (domain !== null && byDomain.get(domain)) || [];
  const company = there.filter(({ prospect }) => prospect.personKey === null);
  return company.length > 0 ? company : there;
}

type Index = ReadonlyMap<string, Addressee[]>;

function indexBy(addressees: readonly Addressee[], keys: (one: Addressee) => readonly string[]): Index {
  const index = new Map<string, Addressee[]>();
  for (const one of addressees) for (const key of new Set(keys(one))) index.set(key, [...(index.get(key) ?? []), one]);
  return index;
}

/**
 * Which saved prospects the lines of an engagement file are of. An event a prospect has already (the same kind on the same day, from
 * whatever source) is not added again, so that reading a file twice changes nothing.
 */
export function matchEngagement(told: readonly ToldTouch[], addressees: readonly Addressee[], tongue: Tongue = 'en'): Matched {
  const byEmail = indexBy(addressees, ({ emails }) => emails);
  const byDomain = indexBy(addressees, ({ domains }) => domains);
  const held = new Map(addressees.map(({ prospect }) => [prospect.id, new Set(prospect.touches.map(({ event }) => event))]));
  const added = new Map<string, Touch[]>();
  const unmatched: RejectedLine[] = [];
  let known = 0;
  for (const row of told) {
    const whom = addresseesOf(row, byEmail, byDomain);
    if (whom.length === 0) unmatched.push({ line: row.line, reason: ENGAGEMENT_WORDS[tongue].unknown(row.email ?? row.domain ?? '') });
    const event = touchEvent(row.kind, row.at);
    const fresh = whom.filter(({ prospect }) => !held.get(prospect.id)?.has(event));
    if (whom.length > 0 && fresh.length === 0) known++;
    for (const { prospect } of fresh) {
      held.get(prospect.id)?.add(event);
      const touch: Touch = { kind: row.kind, at: row.at, source: 'file', event, ...(row.until && { until: row.until }), ...(row.note && { note: row.note }) };
      added.set(prospect.id, [...(added.get(prospect.id) ?? []), touch]);
    }
  }
  return { added, known, unmatched };
}
