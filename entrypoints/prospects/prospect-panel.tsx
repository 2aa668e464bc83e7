import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { type DetailActions, ProspectDetail } from '#components/detail/prospect-detail.tsx';
import { ProspectPrivacy } from '#components/privacy/prospect-privacy.tsx';
import { Reach } from '#components/hygiene/reach.tsx';
import { ProblemText } from '#components/ui/problem-text.tsx';
import { useTask } from '#components/ui/use-task.ts';
import { t } from '#lib/i18n/t.ts';
import type { ListedProspect, Note } from '#lib/prospects/model.ts';
import { command } from '#lib/react/command.ts';
import { useRetentionRule } from '#lib/react/privacy.ts';
import { saveFile } from '#lib/react/save-file.ts';
import { useAssessed } from '#lib/react/use-assessed.ts';
import type { Live } from '#lib/react/use-live-query.ts';
import { useReach } from '#lib/react/use-reach.ts';
import { useNotes } from '#lib/react/use-notes.ts';
import { ExportButton } from './exporting.tsx';

interface ProspectPanelProps {
  prospect: ListedProspect;
  now: number;
  /** Of all prospects: what else an owner or a tag may be. */
  prospects: readonly ListedProspect[];
  /** Left out where it fills the page. */
  onClose?: () => void;
}

/** One saved prospect with all that can be done about it, beside a list or as a page; reads and writes by itself. */
export function ProspectPanel({ prospect, now, prospects, onClose }: ProspectPanelProps) {
  const { id } = prospect;
  const shown = useAssessed(prospect);
  const notes = useNotes(id);
  const known = useMemo(() => wordsOf(prospects), [prospects]);
  const actions = useMemo(() => actionsOn(id), [id]);
  // Ages are told from the newest thing that is known.
  const time = Math.max(now, shown?.ok ? shown.value.assessment.stamp.now : 0);
  return <ProspectDetail key={id} prospect={prospect} shown={shown} notes={ofOne(notes, id)} known={known} now={time} onClose={onClose} {...actions} more={<More prospect={prospect} now={time} />} />;
}

/** Below all else: how to reach them, what the law asks, and the file. */
function More({ prospect, now }: { prospect: ListedProspect; now: number }) {
  const { id } = prospect;
  const rule = useRetentionRule();
  const reach = useReach(prospect);
  return (
    <>
      <Reach prospect={prospect} reach={reach} now={now} onTakeGuess={(email) => command('take-guess', { id, email })} />
      <ProspectPrivacy prospect={prospect} rule={rule} now={now} onAccess={() => exportAccess(id)} onErase={(suppress) => command('erase-prospects', { ids: [id], suppress })} />
      <HandOn prospect={prospect} />
    </>
  );
}

async function exportAccess(id: string) {
  const outcome = await command('export-access', { id });
  if (outcome.ok) {
    saveFile(`${outcome.value.name}.json`, outcome.value.json, 'application/json');
    saveFile(`${outcome.value.name}.txt`, outcome.value.text, 'text/plain');
  }
  return outcome;
}

/** To another program, or as a file by which others can check the grade without the extension. */
function HandOn({ prospect }: { prospect: ListedProspect }) {
  const { id } = prospect;
  const task = useTask();
  return (
    <div className="row">
      <ExportButton prospect={prospect} />
      <button type="button" className="button button-small" title={t('detail.profileFileWhy')} disabled={task.pending} onClick={() => void task.run(() => exportProfile(id))}>
        <Download aria-hidden /> {t('detail.profileFile')}
      </button>
      <ProblemText problem={task.problem} />
    </div>
  );
}

async function exportProfile(id: string) {
  const outcome = await command('export-profile', { id });
  if (outcome.ok) saveFile(outcome.value.name, outcome.value.text, 'application/json');
  return outcome;
}

function actionsOn(id: string): DetailActions {
  const subject = { prospectId: id };
  const ids = [id];
  return {
    engagement: {
      onAnswer: (tags, state, said) => command('answer', { subject, tags: [...tags], state, ...said }),
      onInformed: () => command('mark-informed', { subject }),
      onLog: (kind, more) => command('log-touch', { subject, kind, ...more }),
      onTakeBack: (event) => command('take-back-touch', { subject, event }),
      onDecideStage: (decision) => command('decide-stage', { subject, decision }),
    },
    noting: {
      onAdd: (text) => command('add-note', { prospectId: id, text }),
      onEdit: (note, text) => command('edit-note', { id: note, text }),
      onDelete: (note) => command('delete-note', { id: note }),
    },
    labelling: {
      onOwner: (owner) => command('edit-prospects', { ids, edit: { kind: 'owner', owner } }),
      onAddTag: (tag) => command('edit-prospects', { ids, edit: { kind: 'add-tag', tag } }),
      onRemoveTag: (tag) => command('edit-prospects', { ids, edit: { kind: 'remove-tag', tag } }),
      onFollowUp: (followUp) => command('edit-prospects', { ids, edit: { kind: 'follow-up', followUp } }),
      onVerified: () => command('edit-prospects', { ids, edit: { kind: 'verified' } }),
    },
    onCorrect: (field, text) => command('correct-prospect', { id, corrections: [{ field, text }] }),
    onPickIcp: (icpId) => command('pick-prospect-icp', { prospectId: id, icpId }),
  };
}

/** The owners and tags in use, each once, in order. */
function wordsOf(prospects: readonly ListedProspect[]): { owners: string[]; tags: string[] } {
  const owners = new Set(prospects.flatMap(({ owner }) => owner ?? []));
  const tags = new Set(prospects.flatMap(({ tags: own }) => own ?? []));
  return { owners: [...owners].toSorted(), tags: [...tags].toSorted() };
}

/** Those of the former prospect stay a moment longer, and are not to be seen. */
const ofOne = (notes: Live<Note[]>, id: string): Live<Note[]> => (notes.state === 'ready' ? { ...notes, value: notes.value.filter((note) => note.prospectId === id) } : notes);
