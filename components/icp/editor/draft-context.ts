import { createContext, useContext, useState } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import { formWords } from './words.ts';

/** What is wrong with one member of the draft, by its path: "criteria.2.test.min". */
export interface MemberProblem {
  path: string;
  message: string;
}

export interface Draft {
  icp: Icp;
  /** Grows with every undo, redo and discard: what was typed and could not be read is dropped then. */
  turn: number;
  change: (change: Partial<Icp>) => void;
  problems: readonly MemberProblem[];
  /** The path to open, as asked for last; a new object each time. */
  shown: { path: string } | null;
  /** Says that what was typed at a path cannot be read, or (null) that it can. */
  onUnread: (path: string, message: string | null) => void;
}

export const DraftContext = createContext<Draft | null>(null);

export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('No ICP is being edited here.');
  return draft;
}

/** What is wrong at a path and, where `deep`, anywhere below it, as sentences. */
export function useProblems(path: string, deep = false): string[] {
  const { problems } = useDraft();
  return problems.filter((problem) => problem.path === path || (deep && problem.path.startsWith(`${path}.`))).map(({ message }) => formWords(message));
}

/** Which entry of the list at a path is open; one asked for by `shown` opens by itself. */
export function useOpenEntry(path: string, ids: readonly string[]): [open: string | null, setOpen: (id: string | null) => void] {
  const { shown } = useDraft();
  const [open, setOpen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<typeof shown>(null);
  if (shown !== followed) {
    setFollowed(shown);
    const index = shown?.path.startsWith(`${path}.`) ? Number(shown.path.slice(path.length + 1).split('.')[0]) : Number.NaN;
    setOpen(ids[index] ?? open);
  }
  return [open, setOpen];
}
