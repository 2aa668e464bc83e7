import { CalendarClock, Check, Plus, Tag, User, X } from 'lucide-react';
import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { FollowUp, Prospect } from '#lib/prospects/model.ts';
import { dayAfter, dayWords } from '../ui/day.ts';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useOpener } from '../ui/use-opener.ts';
import { usePlace } from '../ui/use-place.ts';
import { useTask, type Task } from '../ui/use-task.ts';

type Sent = Promise<Outcome<unknown>>;

export interface LabelActions {
  onOwner: (owner: string | null) => Sent;
  onAddTag: (tag: string) => Sent;
  onRemoveTag: (tag: string) => Sent;
  onFollowUp: (followUp: FollowUp | null) => Sent;
  onVerified: () => Sent;
}

interface LabelsProps extends LabelActions {
  prospect: Prospect;
  /** The reader's day (ISO). */
  today: string;
  /** Owners and tags in use, to choose from. */
  known: { owners: readonly string[]; tags: readonly string[] };
}

/** Who works it, the team's own words for it, when to get back to it, and whether what is known still holds. */
export function Labels({ prospect, today, known, onOwner, onAddTag, onRemoveTag, onFollowUp, onVerified }: LabelsProps) {
  const task = useTask();
  const list = useRef<HTMLUListElement>(null);
  const keepPlace = usePlace(list, { rows: '.tags > li', target: 'button' });
  const { owner, tags = [], followUp, verifiedAt } = prospect;
  return (
    <div className="labels">
      <div className="labels-row">
        <Editable icon={<User aria-hidden />} label={t('detail.labels.owner')} text={owner ?? null} maxLength={120} options={known.owners} task={task} onKeep={(text) => onOwner(text === '' ? null : text)} />
        <FollowUpLine followUp={followUp} today={today} task={task} onFollowUp={onFollowUp} />
        <span className="row">
          <button type="button" className="button button-small" disabled={task.pending} title={t('detail.labels.verifyWhy')} onClick={() => void task.run(onVerified)}>
            <Check aria-hidden /> {t('detail.labels.verify')}
          </button>
          {verifiedAt !== undefined && <span className="small muted">{t('detail.labels.verified', { day: dayText(verifiedAt) })}</span>}
        </span>
      </div>
      <ul ref={list} className="tags" onFocus={keepPlace} aria-label={t('detail.labels.tags')}>
        {tags.map((tag) => (
          <li key={tag} className="tag">
            <Tag aria-hidden /> {tag}
            <button type="button" className="tag-remove" aria-label={t('detail.labels.removeTag', { tag })} disabled={task.pending} onClick={() => void task.run(() => onRemoveTag(tag))}>
              <X aria-hidden />
            </button>
          </li>
        ))}
        <li>
          <Editable icon={<Plus aria-hidden />} label={t('detail.labels.addTag')} text={null} maxLength={60} options={known.tags} task={task} onKeep={(tag) => (tag === '' ? Promise.resolve({ ok: true, value: null }) : onAddTag(tag))} />
        </li>
      </ul>
      <ProblemText problem={task.problem} />
    </div>
  );
}

interface EditableProps {
  icon: ReactNode;
  label: string;
  text: string | null;
  maxLength: number;
  options: readonly string[];
  task: Task;
  onKeep: (text: string) => Sent;
}

/** A word that opens into a field; Enter keeps it, Escape does not. The focus stays with it. */
function Editable({ icon, label, text, maxLength, options, task, onKeep }: EditableProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useOpener(draft !== null);

  async function keep(event: SyntheticEvent) {
    event.preventDefault();
    if (await task.run(() => onKeep((draft ?? '').trim()))) setDraft(null);
  }

  if (draft === null) {
    return (
      <button ref={opener} type="button" className="label-button" aria-label={text === null ? undefined : `${label}: ${text}`} title={label} onClick={() => setDraft(text ?? '')}>
        {icon} {text ?? label}
      </button>
    );
  }
  return (
    <form className="label-form" onSubmit={(event) => void keep(event)} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), setDraft(null))}>
      <input className="input" autoFocus aria-label={label} list={id} maxLength={maxLength} value={draft} onChange={(event) => setDraft(event.target.value)} />
      <datalist id={id}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      <button type="submit" className="button button-small" disabled={task.pending}>
        {t('common.save')}
      </button>
    </form>
  );
}

function FollowUpLine({ followUp, today, task, onFollowUp }: { followUp: Prospect['followUp']; today: string; task: Task; onFollowUp: LabelActions['onFollowUp'] }) {
  const [open, setOpen] = useState(false);
  const opener = useOpener(open);
  const [on, setOn] = useState('');
  const [what, setWhat] = useState('');

  async function keep(event: SyntheticEvent) {
    event.preventDefault();
    if (await task.run(() => onFollowUp({ on, what: what.trim() }))) setOpen(false);
  }

  if (!open) {
    return (
      <span className="row">
        <button
          ref={opener}
          type="button"
          className="label-button"
          title={t('detail.labels.followUp')}
          onClick={() => {
            setOn(followUp && followUp.on >= today ? followUp.on : dayAfter(today, 1));
            setWhat(followUp?.what ?? '');
            setOpen(true);
          }}
        >
          <CalendarClock aria-hidden /> {followUp ? followUpText(followUp, today) : t('detail.labels.followUp')}
        </button>
        {followUp && (
          <button type="button" className="button-link small" disabled={task.pending} onClick={() => void task.run(() => onFollowUp(null))}>
            {t('detail.labels.followUpDone')}
          </button>
        )}
      </span>
    );
  }
  return (
    <form className="label-form label-follow-up" onSubmit={(event) => void keep(event)} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), setOpen(false))}>
      <input className="input" type="date" autoFocus required min={today} aria-label={t('detail.labels.followUpWhen')} value={on} onChange={(event) => setOn(event.target.value)} />
      <input className="input" aria-label={t('detail.labels.followUpWhat')} placeholder={t('detail.labels.followUpWhat')} maxLength={300} value={what} onChange={(event) => setWhat(event.target.value)} />
      <button type="submit" className="button button-small" disabled={task.pending}>
        {t('common.save')}
      </button>
      <button type="button" className="button button-small" onClick={() => setOpen(false)}>
        {t('common.cancel')}
      </button>
    </form>
  );
}

function followUpText({ on, what }: FollowUp, today: string): string {
  const day = dayWords(on, today);
  return what === '' ? t('detail.labels.followUpDay', { day }) : t('detail.labels.followUpOn', { day, what });
}
