import { useSyncExternalStore } from 'react';

const watch = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What stands behind the # of the address, without it. */
export const useHash = (): string => useSyncExternalStore(watch, () => decodeURIComponent(location.hash.slice(1)));
