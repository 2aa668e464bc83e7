import type { Prospect } from '#lib/prospects/model.ts';
import type { TouchKind } from '#lib/qualify/model.ts';

/** Where the work on a lead stands, finer than its stage: whether anybody was reached. `parked` is nurture without any contact. */
export type LeadState = 'new' | 'open' | 'attempted' | 'connected' | 'in-progress' | 'bad-timing' | 'parked' | 'unqualified' | 'won';

const REACHED: ReadonlySet<TouchKind> = new Set(['replied', 'meeting', 'asked-price', 'not-now', 'no-budget', 'demo-request']);

export function leadState({ stage, touches, answers }: Pick<Prospect, 'stage' | 'touches' | 'answers'>): LeadState {
  const reached = answers.length > 0 || touches.some(({ kind }) => REACHED.has(kind));
  const tried = reached || touches.some(({ kind }) => kind === 'no-reply');
  switch (stage) {
    case 'won':
      return 'won';
    case 'lost':
    case 'disqualified':
      return 'unqualified';
    case 'sql':
      return 'in-progress';
    case 'nurture':
      return tried ? 'bad-timing' : 'parked';
    case 'unqualified':
    case 'mql':
    case 'recycle':
      return reached ? 'connected' : tried ? 'attempted' : stage === 'unqualified' ? 'new' : 'open';
  }
}
