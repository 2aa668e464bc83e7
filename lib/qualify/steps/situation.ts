import type { Profile } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Assessment } from '../model.ts';
import type { Candidate, Standing } from '../next-fact.ts';
import type { Say } from '../say/index.ts';
import type { RatedSignal } from '../seen-signals.ts';
import type { Kept, Subject } from '../subject.ts';

/** All that a next step can follow from: the assessment but for its steps, and what it was made of. */
export interface Situation {
  result: Omit<Assessment, 'nextSteps'>;
  icp: Icp;
  candidates: readonly Candidate[];
  standing: Standing;
  signals: readonly RatedSignal[];
  profiles: readonly (Profile | null)[];
  touches: NonNullable<Subject['touches']>;
  /** Null while the prospect is not saved. */
  kept: Kept | null;
  say: Say;
}
