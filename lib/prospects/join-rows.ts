import { joinTouches } from '#lib/qualify/touches.ts';
import type { Prospect } from './model.ts';
import { furtherStage } from './stage.ts';

/** What two prospects that turn out to be one share out between them; names and facts follow from what is known of both. */
type Joined = Pick<Prospect, 'answers' | 'touches' | 'icpId' | 'stage' | 'history' | 'savedAt'> & Partial<Pick<Prospect, 'owner' | 'tags' | 'followUp' | 'informedAt'>>;

/**
 * Of two prospects that are one, what the row that stays holds: answers of both (its own where both have one), touches
 * of both, each event once, the stage and history of the one that moved last, all tags, the sooner follow-up.
 */
export function joinedRow(kept: Prospect, gone: Prospect): Joined {
  const unanswered = gone.answers.filter((answer) => !kept.answers.some((own) => own.tag === answer.tag));
  const tags = [...new Set([...(kept.tags ?? []), ...(gone.tags ?? [])])];
  const [followUp] = [kept.followUp, gone.followUp].filter((one) => one !== undefined).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const owner = kept.owner ?? gone.owner;
  const told = [kept.informedAt, gone.informedAt].filter((time) => time !== undefined);
  return {
    answers: [...kept.answers, ...unanswered],
    touches: joinTouches(kept.touches, gone.touches),
    icpId: kept.icpId ?? gone.icpId,
    ...furtherStage(kept, gone),
    savedAt: Math.min(kept.savedAt, gone.savedAt),
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
    ...(followUp !== undefined && { followUp }),
    ...(told.length > 0 && { informedAt: Math.min(...told) }),
  };
}
