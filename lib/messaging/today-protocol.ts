import type { TodayKind } from '#lib/prospects/model.ts';
import type { Outcome } from './protocol.ts';

/** What a rep puts aside; `undo` is the number by which it can be taken back. */
export interface TodayMessages {
  /**
   * A thing that waits today is to wait until a day (ISO), or is done (null) until something newer comes up. A follow-up put off
   * has that day from now on; one that is done is gone.
   */
  'put-aside': { request: { id: string; kind: TodayKind; until: string | null }; response: Outcome<{ undo: number }> };
}
