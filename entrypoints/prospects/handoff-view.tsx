import { useEffect, useState } from 'react';
import { HandoffScreen } from '#components/handoff/handoff-screen.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ProblemText } from '#components/ui/problem-text.tsx';
import { t } from '#lib/i18n/t.ts';
import type { SheetData } from '#lib/messaging/detail-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { copyToClipboard } from '#lib/platform/clipboard.ts';
import type { ListedProspect, Note, StoredIcp } from '#lib/prospects/model.ts';
import { command } from '#lib/react/command.ts';
import { saveFile } from '#lib/react/save-file.ts';
import { useAssessed } from '#lib/react/use-assessed.ts';
import { useHandoffs } from '#lib/react/use-handoffs.ts';
import type { Live } from '#lib/react/use-live-query.ts';
import { useNotes } from '#lib/react/use-notes.ts';
import type { ViewProps } from './list-view.tsx';

/** The hand-off sheet of a prospect; the address names its id, and behind that the hand-off it is of ("handoff/ID/HANDOFF"). */
export function HandoffView({ prospects, icps, argument }: ViewProps) {
  const [id, handoffId] = argument.split('/');
  const prospect = prospects.find((row) => row.id === id);
  if (!prospect) return <Notice tone="info" title={t('detail.gone')} actions={<a href="#list">{t('detail.toList')}</a>} />;
  return <OfProspect key={argument} prospect={prospect} icps={icps} handoffId={handoffId} />;
}

function OfProspect({ prospect, icps, handoffId }: { prospect: ListedProspect; icps: readonly StoredIcp[]; handoffId: string | undefined }) {
  const assessed = useAssessed(prospect);
  const notes = useNotes(prospect.id);
  const handoffs = useHandoffs(prospect.id);
  const frozen = useFrozen(handoffId);
  const past = handoffs.state === 'ready' ? handoffs.value : [];
  const now = assessed?.ok ? withNotes(notes, (kept) => ({ ...assessed.value, prospect, notes: kept })) : assessed;
  const outcome = handoffId === undefined ? now : frozen;
  if (outcome === null) return <p className="muted">{t('detail.assessing')}</p>;
  if (!outcome.ok) return <ProblemText problem={outcome.error} />;
  const data = outcome.value;
  return (
    <HandoffScreen
      data={data}
      frozen={past.find((line) => line.id === handoffId) ?? null}
      past={past}
      stages={icps.find((stored) => stored.id === data.icp.id)?.icp.stages ?? null}
      onHandOver={(as, more) => command('hand-over', { prospectId: prospect.id, as, ...more })}
      onCopy={(plain) => copyToClipboard({ plain })}
      onSave={(name, text) => saveFile(name, text, 'text/markdown')}
      onPrint={() => window.print()}
    />
  );
}

/** With the notes, once they are there; why not, where they cannot be read. */
function withNotes(notes: Live<Note[]>, make: (notes: Note[]) => SheetData): Outcome<SheetData> | null {
  if (notes.state === 'failed') return { ok: false, error: { code: 'storage-failed', message: notes.message } };
  return notes.state === 'ready' ? { ok: true, value: make(notes.value) } : null;
}

/** What was frozen at a hand-off; null until it is read, and where none is asked for. */
function useFrozen(id: string | undefined): Outcome<SheetData> | null {
  const [frozen, setFrozen] = useState<Outcome<SheetData> | null>(null);
  useEffect(() => {
    let stale = false;
    if (id !== undefined) void command('read-handoff', { id }).then((outcome) => stale || setFrozen(outcome));
    return () => {
      stale = true;
    };
  }, [id]);
  return frozen;
}
