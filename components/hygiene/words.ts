import { keyOf } from '#lib/i18n/key.ts';
import { t } from '#lib/i18n/t.ts';
import type { Holdings } from '#lib/messaging/hygiene-protocol.ts';
import type { DuplicateReason } from '#lib/prospects/duplicates.ts';
import type { Issue } from '#lib/prospects/review.ts';
import { FIELD_WORDS } from '../assessment/words.ts';
import { ageText, percent } from '../ui/format.ts';

export const reasonWords = (reasons: readonly DuplicateReason[]): string => reasons.map((reason) => t(`hygiene.reason.${keyOf(reason)}`)).join(' · ');

/** What is wrong, in one sentence. */
export function issueWords(issue: Issue, now: number): string {
  switch (issue.kind) {
    case 'left':
      return t('hygiene.why.left', { employer: issue.employer });
    case 'moved':
      return t('hygiene.why.moved', { from: issue.from, to: issue.to });
    case 'conflict':
      return t('hygiene.why.conflict', { fields: issue.fields.map((field) => FIELD_WORDS[field]).join(', ') });
    case 'stale':
      return t('hygiene.why.stale', { when: ageText(issue.at, now) });
    case 'incomplete':
      return t('hygiene.why.incomplete', { share: percent(issue.share * 10_000), missing: issue.missing.map((fact) => t(`hygiene.missing.${fact}`)).join(', ') });
  }
}

/** What is kept of one prospect: "2 pages read · 1 note". */
export function holdingWords({ pages, notes, handoffs, outcomes, answers }: Holdings): string {
  const parts = [
    pages > 0 && t('hygiene.holds.pages', pages),
    notes > 0 && t('hygiene.holds.notes', notes),
    handoffs > 0 && t('hygiene.holds.handoffs', handoffs),
    outcomes > 0 && t('hygiene.holds.outcomes', outcomes),
    answers > 0 && t('hygiene.holds.answers', answers),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('hygiene.holds.nothing') : parts.join(' · ');
}
