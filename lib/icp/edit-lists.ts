/** The list with the item at `index` replaced. */
export function replaceAt<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((old, at) => (at === index ? item : old));
}

/** The list without the item at `index`. */
export function removeAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

/** The list with the item at `index` moved by so many places, at most to an end. */
export function moveBy<T>(list: readonly T[], index: number, by: number): T[] {
  const rest = removeAt(list, index);
  return [...rest.slice(0, Math.max(0, index + by)), ...list.slice(index, index + 1), ...rest.slice(Math.max(0, index + by))];
}

/** With the item if it was missing, without it if it was there; the order of the others stays. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** An id made of a name, "Head count" -> "head-count", numbered on where it is taken; `fallback` where the name holds no letter. */
export function freshId(name: string, taken: readonly string[], fallback = 'entry'): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60);
  const stem = plain === '' ? fallback : plain;
  const used = new Set(taken);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!used.has(id)) return id;
  }
}

/** With an optional member set, or without it where the value is undefined. */
export function withMember<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
