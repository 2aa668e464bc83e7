import { useEffect, useState } from 'react';

const REST_MS = 1000;
/** So few are taken at once. */
const FEW = 1000;
const NONE: readonly never[] = [];

/** A long list once it has not changed for a moment; till then what it was. */
export function useRested<T>(items: readonly T[]): readonly T[] {
  const [rested, setRested] = useState<readonly T[]>(NONE);
  const few = items.length <= FEW;
  useEffect(() => {
    if (few) return;
    const timer = setTimeout(() => setRested(items), REST_MS);
    return () => clearTimeout(timer);
  }, [few, items]);
  return few ? items : rested;
}
