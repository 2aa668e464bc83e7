/** What follows from an object that is never changed in place, worked out once for each; never undefined. */
export function once<K extends object, V extends {} | null>(work: (of: K) => V): (of: K) => V {
  const done = new WeakMap<K, V>();
  return (of) => {
    const held = done.get(of);
    if (held !== undefined) return held;
    const made = work(of);
    done.set(of, made);
    return made;
  };
}

/** The same for an object and a second value from a small set: a table that fills as it is asked. */
export function onceEach<K extends object, P, V extends {} | null>(work: (of: K, each: P) => V): (of: K, each: P) => V {
  const tableOf = once((_of: K) => new Map<P, V>());
  return (of, each) => {
    const table = tableOf(of);
    const held = table.get(each);
    if (held !== undefined) return held;
    const made = work(of, each);
    table.set(each, made);
    return made;
  };
}
