import type { Outcome } from './protocol.ts';

/** What came of undoing: `left` counts what stays as it is because it was changed since. */
export interface Undone {
  what: string;
  left: number;
}

/** What the list of prospects asks of the worker. */
export interface ListMessages {
  'delete-prospects': { request: { ids: string[] }; response: Outcome<{ deleted: number; undo: number }> };
  /** By the number a command answered with. */
  undo: { request: { seq: number }; response: Outcome<Undone> };
}
