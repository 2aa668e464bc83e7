import type { Digest, Part } from './digest.ts';

/** The digests of some hundred prospects by part: of each a line, in the order of the ids. An empty line is no such part. */
export interface DigestColumns {
  ids: readonly string[];
  lines: ReadonlyMap<Part, string>;
}

const BREAK = '\n';

/** Null stands for a prospect that cannot be graded. */
export function toDigestColumns(digests: ReadonlyMap<string, ReadonlyMap<Part, string> | null>): DigestColumns {
  const all = [...digests.values()];
  const parts = new Set(all.flatMap((digest) => (digest === null ? [] : [...digest.keys()])));
  return { ids: [...digests.keys()], lines: new Map([...parts].map((part) => [part, all.map((digest) => digest?.get(part) ?? '').join(BREAK)])) };
}

/** All of them, as they were put in. */
export function fromDigestColumns({ ids, lines }: DigestColumns): Map<string, Map<Part, string> | null> {
  const digests = new Map<string, Map<Part, string> | null>(ids.map((id) => [id, null]));
  for (const [part, text] of lines) {
    for (const [at, line] of text.split(BREAK).entries()) {
      const id = ids[at];
      if (line === '' || id === undefined) continue;
      const digest = digests.get(id) ?? new Map<Part, string>();
      digests.set(id, digest.set(part, line));
    }
  }
  return digests;
}

/** Digests of which parts are read once somebody asked for them. */
export class AskedDigests {
  readonly #places: ReadonlyMap<string, number>;
  readonly #read = new Map<Part, readonly string[]>();
  #asked: Part[] = [];

  constructor(ids: readonly string[]) {
    this.#places = new Map(ids.map((id, at) => [id, at]));
  }

  /** Undefined of a prospect that has none. What is read of it is wrong as long as `asked` is not empty. */
  of(id: string): Digest | undefined {
    const at = this.#places.get(id);
    return at === undefined ? undefined : { get: (part) => this.#line(part, at) };
  }

  /** Parts that were asked for and are not there yet. */
  get asked(): readonly Part[] {
    return this.#asked;
  }

  /** Brings a part; null where none of them has it. */
  bring(part: Part, lines: string | null): void {
    this.#asked = this.#asked.filter((one) => one !== part);
    this.#read.set(part, lines === null ? [] : lines.split(BREAK));
  }

  #line(part: Part, at: number): string | undefined {
    const lines = this.#read.get(part);
    if (lines === undefined && !this.#asked.includes(part)) this.#asked.push(part);
    return lines?.[at];
  }
}
