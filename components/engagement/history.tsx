import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { whyMoved } from '#lib/prospects/because.ts';
import type { HistoryEntry } from '#lib/prospects/model.ts';
import { dayText } from '../ui/format.ts';
import { quoted } from '../ui/quoted.ts';
import { STAGE_WORDS } from './words.ts';

/** What happened to a prospect, newest first: moves of stage and changes of grade, each with why and under which ICP. */
export function History({ history }: { history: readonly HistoryEntry[] }) {
  if (history.length === 0) return null;
  return (
    <details className="history">
      <summary className="small">
        {t('engagement.history.title')} <span className="muted">({history.length})</span>
      </summary>
      <ol className="small">
        {history.toReversed().map((entry) => (
          <li key={`${entry.kind}|${entry.at}|${entry.to}`}>
            <p>
              <strong>{headOf(entry)}</strong> <span className="muted">· {dayText(entry.at)}</span>
            </p>
            {(entry.kind === 'grade' ? entry.why : [whyMoved(entry, tongue())]).map((why) => (
              <p key={why}>{why}</p>
            ))}
            {entry.kind === 'stage' && entry.note && <p>{quoted(entry.note)}</p>}
            <p className="muted">
              {t(entry.kind === 'grade' ? 'engagement.history.version' : entry.by === 'rep' ? 'engagement.history.byYou' : 'engagement.history.byRule', { version: entry.icpVersion })}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function headOf(entry: HistoryEntry): string {
  if (entry.kind === 'grade') return t('engagement.history.grade', { from: entry.from ?? t('engagement.history.none'), to: entry.to ?? t('engagement.history.none') });
  if (entry.handedOver) return t('handoff.done', { as: STAGE_WORDS[entry.handedOver.as][0] });
  if (entry.from === entry.to) return t('engagement.history.anotherDay', { stage: STAGE_WORDS[entry.to][0] });
  return t('engagement.history.moved', { from: STAGE_WORDS[entry.from][0], to: STAGE_WORDS[entry.to][0] });
}
