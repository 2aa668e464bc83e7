type Path = (string | number)[];

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Paths of the members of some JSON that its decoded form has no place for; of a member within such a member nothing is said. */
export function unknownMembers(json: unknown, decoded: unknown, path: Path = []): Path[] {
  if (!isTree(json) || !isTree(decoded)) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(json) ? Number(key) : key];
    return Object.hasOwn(decoded, key) ? unknownMembers(value, (decoded as Record<string, unknown>)[key], at) : [at];
  });
}
