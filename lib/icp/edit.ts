import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import type { Icp } from './model.ts';

/** An ICP while it is edited, with the way back and forth. */
export interface Editing {
  /** As stored when this editing began or was saved last. */
  saved: Icp;
  /** Oldest first. */
  past: readonly Icp[];
  draft: Icp;
  /** Next first. */
  future: readonly Icp[];
  /** Where the last step was typed; typing on there belongs to the same step. */
  typing: string | null;
}

export type Edit =
  | { kind: 'change'; icp: Icp }
  /** What was typed is done: the next key begins a step of its own. */
  | { kind: 'settle' }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** Back to what is stored, as a step that can be undone. */
  | { kind: 'discard' }
  /** `sent` was stored and came back as `icp`, with its new version. */
  | { kind: 'saved'; sent: Icp; icp: Icp }
  /** Another content was stored elsewhere; taken over where nothing is unsaved here. */
  | { kind: 'stored'; icp: Icp }
  /** As `stored`, and what is unsaved here is given up. */
  | { kind: 'take'; icp: Icp };

/** Steps kept for undoing. */
const STEPS_KEPT = 300;

/** What storing sets of itself; two ICPs that differ in these alone say the same. */
const STAMPS = ['version', 'previousHash', 'changedAt'] as const satisfies readonly (keyof Icp)[];

export function startEditing(icp: Icp): Editing {
  return { saved: icp, past: [], draft: icp, future: [], typing: null };
}

/** Whether two ICPs say the same, whatever their versions. */
export function sameContent(one: Icp, other: Icp): boolean {
  return membersChanged(one, other).length === 0;
}

/** Whether the draft says something else than what is stored. */
export function isUnsaved({ draft, saved }: Editing): boolean {
  return !sameContent(draft, saved);
}

/** Members at the top of an ICP in which two differ, but for what storing sets of itself. */
export function membersChanged(before: Icp, after: Icp): (keyof Icp)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Icp)[]);
  return [...keys].filter((key) => !STAMPS.some((stamp) => stamp === key) && before[key] !== after[key] && canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null));
}

/** Path of the one text or number in which two values differ, "criteria.2.weight"; null where more than that differs. */
function typedAt(before: unknown, after: unknown, path: string): string | null {
  if ((typeof before === 'string' || typeof before === 'number') && typeof before === typeof after) return path;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return null;
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((key) => old[key] !== fresh[key]);
  const [key] = keys;
  return keys.length === 1 && key !== undefined ? typedAt(old[key], fresh[key], `${path}.${key}`) : null;
}

function change(state: Editing, icp: Icp): Editing {
  if (icp === state.draft) return state;
  const typing = typedAt(state.draft, icp, '');
  const goesOn = typing !== null && typing === state.typing;
  return { ...state, past: goesOn ? state.past : [...state.past, state.draft].slice(-STEPS_KEPT), draft: icp, future: [], typing };
}

/** Gives an ICP the stamps of another: so that saving after an undo never falls back to an older version. */
function stamped(icp: Icp, by: Icp): Icp {
  const { changedAt: _, ...rest } = icp;
  return { ...rest, version: by.version, previousHash: by.previousHash, ...(by.changedAt !== undefined && { changedAt: by.changedAt }) };
}

function saved(state: Editing, sent: Icp, icp: Icp): Editing {
  const restamp = (step: Icp): Icp => stamped(step, icp);
  return {
    saved: icp,
    past: state.past.map(restamp),
    draft: sameContent(state.draft, sent) ? icp : restamp(state.draft),
    future: state.future.map(restamp),
    typing: null,
  };
}

/** The next state of editing. Undoing a step gives the draft before it exactly; redoing gives the one after it. */
export function edit(state: Editing, step: Edit): Editing {
  switch (step.kind) {
    case 'change':
      return change(state, step.icp);
    case 'settle':
      return state.typing === null ? state : { ...state, typing: null };
    case 'undo': {
      const before = state.past.at(-1);
      if (before === undefined) return state;
      return { ...state, past: state.past.slice(0, -1), draft: before, future: [state.draft, ...state.future], typing: null };
    }
    case 'redo': {
      const [after, ...rest] = state.future;
      if (after === undefined) return state;
      return { ...state, past: [...state.past, state.draft], draft: after, future: rest, typing: null };
    }
    case 'discard':
      return isUnsaved(state) ? { ...change({ ...state, typing: null }, state.saved), typing: null } : state;
    case 'saved':
      return saved(state, step.sent, step.icp);
    case 'stored':
      if (sameContent(state.draft, step.icp)) return saved(state, state.draft, step.icp);
      return isUnsaved(state) ? state : startEditing(step.icp);
    case 'take':
      return startEditing(step.icp);
  }
}
