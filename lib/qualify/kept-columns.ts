import type { Exclusion } from '#lib/icp/model.ts';
import { Believed } from './believed.ts';
import { type BeliefPart, fromDigest, type Part, WITH_PERSON } from './digest.ts';
import { type Column, type DigestColumns, fromDigestColumns, linesOf } from './digest-columns.ts';
import { exclusionOf } from './exclusions.ts';
import { type Kept, placesAmong } from './held-columns.ts';
import type { Columns } from './match/in-columns.ts';

/** What digests say of these prospects, of each as it stood at a time of its own. Null where one has no digest to be graded by. */
export function keptIn(digests: DigestColumns, ids: readonly string[], at: readonly number[]): Kept | null {
  const places = placesAmong(digests.ids, ids);
  const who = textLines(digests.parts.get('who'));
  if (places.some((place) => !who[place])) return null;
  const times = new Float64Array(digests.ids.length);
  for (const [index, place] of places.entries()) times[place] = at[index] ?? 0;
  return { columns: new KeptColumns(digests, times), places, withPerson: Array.from(places, (place) => who[place] === WITH_PERSON), excludedBy: (exclusions) => excludedIn(digests, exclusions) };
}

/** Of a part that is no belief; none where nobody has it. */
export const textLines = (column: Column | undefined): readonly string[] => (typeof column === 'string' ? linesOf(column) : []);

/** The parts that tell which domains a company is known by. */
export const DOMAIN_PARTS = ['head', 'c companyDomain', 'c companyAlias'] as const satisfies readonly Part[];

/** Whether each of them stands on a list. Domains do not fade, so that no time matters. */
function excludedIn({ ids, parts }: DigestColumns, exclusions: readonly Exclusion[]): boolean[] {
  const named: ReadonlySet<Part> = new Set(DOMAIN_PARTS);
  const digests = fromDigestColumns({ ids, parts: new Map([...parts].filter(([part]) => named.has(part))) });
  return ids.map((id) => {
    const digest = digests.get(id);
    if (!digest) return false;
    const { facts, of } = fromDigest(digest, 0);
    return exclusionOf(exclusions, facts, of()) !== null;
  });
}

class KeptColumns implements Columns {
  readonly count: number;
  readonly #digests: DigestColumns;
  readonly #times: Float64Array;
  readonly #believed = new Map<BeliefPart, Believed | null>();

  constructor(digests: DigestColumns, times: Float64Array) {
    this.count = digests.ids.length;
    this.#digests = digests;
    this.#times = times;
  }

  believed(part: BeliefPart): Believed | null {
    const held = this.#believed.get(part);
    if (held !== undefined) return held;
    const column = this.#digests.parts.get(part);
    const made = column === undefined || typeof column === 'string' ? null : new Believed(part, column, this.#times);
    this.#believed.set(part, made);
    return made;
  }

  lines(part: 'listed' | 'spoken'): readonly string[] {
    return textLines(this.#digests.parts.get(part));
  }
}
