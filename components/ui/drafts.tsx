import { createContext, useContext, useState, type ReactNode } from 'react';

const Drafts = createContext<Map<string, string> | null>(null);

/** What is typed inside outlives the fields it was typed into: it stands there again when they come back. */
export function KeepDrafts({ children }: { children: ReactNode }) {
  const [drafts] = useState(() => new Map<string, string>());
  return <Drafts value={drafts}>{children}</Drafts>;
}

/** A text being typed, kept by this key where drafts are kept; `saved` is what it starts from and goes back to. */
export function useDraft(key: string, saved: string): { text: string; type: (text: string) => void; drop: () => void } {
  const drafts = useContext(Drafts);
  const [typed, setTyped] = useState<string | null>(() => drafts?.get(key) ?? null);
  return {
    text: typed ?? saved,
    type(text) {
      drafts?.set(key, text);
      setTyped(text);
    },
    drop() {
      drafts?.delete(key);
      setTyped(null);
    },
  };
}
