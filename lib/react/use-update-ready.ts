import { useEffect, useState } from 'react';
import { withLock } from '#lib/platform/lock.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import { SessionStore } from '#lib/storage/session.ts';

const session = new SessionStore(sessionArea, withLock);

/** The newer version of the extension that the browser holds ready, live; null where there is none. */
export function useUpdateReady(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => void session.updateReady().then(setVersion);
    read();
    return session.watchUpdate(read);
  }, []);
  return version;
}
