import { useEffect, useState } from 'react';

/** The time of the first drawing, and every minute after, in milliseconds since the epoch. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
