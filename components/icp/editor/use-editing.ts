import { useEffect, useMemo, useReducer, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { edit, isUnsaved, membersChanged, startEditing, type Edit, type Editing } from '#lib/icp/edit.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { useTask, type Task } from '../../ui/use-task.ts';

/** Stores an ICP that was edited from the one with the hash `base`, and gives it back as stored. */
export type SaveIcp = (icp: Icp, base: string) => Promise<Outcome<Icp>>;

export interface EditingHands {
  state: Editing;
  turn: number;
  unsaved: boolean;
  /** Another content was stored elsewhere while there are changes here. */
  conflict: boolean;
  task: Task;
  /** What the last undo, redo or discard did, for screen readers; empty after any other step. */
  said: string;
  send: (step: Edit) => void;
  save: () => Promise<void>;
  takeTheirs: () => void;
}

const STEPS_BACK: Readonly<Partial<Record<Edit['kind'], string>>> = { undo: t('editor.undone'), redo: t('editor.redone'), discard: t('editor.discarded'), take: t('editor.takenOver') };

/** The editing of one stored ICP: its steps, saving, and what happens when it is stored elsewhere meanwhile. `onMoved` shows where a step back or forth changed something, and names it. */
export function useEditing(stored: Icp, onSave: SaveIcp, onMoved: (member: keyof Icp) => string): EditingHands {
  const [state, dispatch] = useReducer(edit, stored, startEditing);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const [seen, setSeen] = useState(stored);
  const task = useTask();
  const unsaved = useMemo(() => isUnsaved(state), [state]);
  const elsewhere = useMemo(() => hashIcp(stored) !== hashIcp(state.saved), [stored, state.saved]);

  if (seen !== stored && !task.pending) {
    setSeen(stored);
    if (elsewhere) dispatch({ kind: 'stored', icp: stored });
  }

  function send(step: Edit) {
    dispatch(step);
    const words = STEPS_BACK[step.kind];
    if (words === undefined) {
      if (step.kind === 'change') setSaid('');
      return;
    }
    setTurn((turns) => turns + 1);
    const [member] = membersChanged(state.draft, edit(state, step).draft);
    if (member) setSaid(t('editor.stepDone', { what: words, where: onMoved(member) }));
  }

  async function save() {
    const sent = state.draft;
    await task.run(async () => {
      const outcome = await onSave(sent, hashIcp(state.saved));
      if (outcome.ok) dispatch({ kind: 'saved', sent, icp: outcome.value });
      return outcome;
    });
  }

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return {
    state,
    turn,
    unsaved,
    conflict: !task.pending && elsewhere,
    task,
    said,
    send,
    save,
    takeTheirs: () => send({ kind: 'take', icp: stored }),
  };
}
