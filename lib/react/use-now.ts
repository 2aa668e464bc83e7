import { useEffect, useState } from 'react';

const EVERY_MS = 10 * 60_000;

/** The time, by which a page that stays open over midnight notices the new day. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
