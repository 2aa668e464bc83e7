import type { Stage } from '#lib/prospects/model.ts';
import { t } from '#lib/i18n/t.ts';
import { STAGE_WORDS } from './words.ts';
import './engagement.css';

/** How far a prospect has come; its meaning on hover and for screen readers. */
export function StageChip({ stage }: { stage: Stage }) {
  const [name, meaning] = STAGE_WORDS[stage];
  return (
    <span className={`pill stage-${stage}`} title={meaning}>
      <span className="sr-only">{t('engagement.stageLabel')} </span>
      {name}
    </span>
  );
}
