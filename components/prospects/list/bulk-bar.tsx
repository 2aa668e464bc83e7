import { BadgeCheck, CalendarClock, Download, Flag, Tag, Trash2, UserRound, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { TypedEdit } from '#lib/messaging/list-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayAfter } from '../../ui/day.ts';
import { countText } from '../../ui/format.ts';
import { Popover } from '../../ui/popover.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';

type EditMany = (edit: TypedEdit) => Promise<Outcome<{ changed: number; left: number }>>;

interface BulkBarProps {
  count: number;
  /** Known of all prospects, to choose from. */
  tags: () => readonly string[];
  owners: () => readonly string[];
  /** The reader's day (ISO). */
  today: string;
  onEdit: EditMany;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** What can be done with those selected, all at once; each can be undone. */
export function BulkBar({ count, tags, owners, today, onEdit, onExport, onDelete, onClear }: BulkBarProps) {
  const task = useTask();
  const [left, setLeft] = useState(0);
  async function edit(change: TypedEdit, close?: () => void): Promise<void> {
    setLeft(0);
    const done = await task.run(async () => {
      const outcome = await onEdit(change);
      if (outcome.ok) setLeft(outcome.value.left);
      return outcome;
    });
    if (done) close?.();
  }
  return (
    <section className="bulk-bar" aria-label={t('prospects.bulk.title')}>
      <p role="status" className="bulk-count">
        {t('prospects.count.selected', count, [countText(count)])}
      </p>
      <Form icon={<Tag aria-hidden />} name={t('prospects.bulk.tag')} pending={task.pending}>
        {(close) => <TextForm label={t('prospects.bulk.tag')} maxLength={60} known={tags} set={t('prospects.bulk.addTag')} unset={t('prospects.bulk.removeTag')} onSet={(tag) => void edit({ kind: 'add-tag', tag }, close)} onUnset={(tag) => void edit({ kind: 'remove-tag', tag }, close)} />}
      </Form>
      <Form icon={<UserRound aria-hidden />} name={t('prospects.bulk.owner')} pending={task.pending}>
        {(close) => <TextForm label={t('prospects.bulk.owner')} maxLength={120} known={owners} set={t('prospects.bulk.setOwner')} unset={t('prospects.bulk.noOwner')} unsetsAll onSet={(owner) => void edit({ kind: 'owner', owner }, close)} onUnset={() => void edit({ kind: 'owner', owner: null }, close)} />}
      </Form>
      <Form icon={<CalendarClock aria-hidden />} name={t('prospects.bulk.followUp')} pending={task.pending}>
        {(close) => <FollowUpForm today={today} onSet={(followUp) => void edit({ kind: 'follow-up', followUp }, close)} />}
      </Form>
      <Form icon={<Flag aria-hidden />} name={t('prospects.bulk.stage')} pending={task.pending}>
        {(close) => <StageForm tomorrow={dayAfter(today, 1)} onDecide={(decision) => void edit({ kind: 'stage', decision }, close)} />}
      </Form>
      <button type="button" className="button" title={t('prospects.bulk.verifiedWhy')} disabled={task.pending} onClick={() => void edit({ kind: 'verified' })}>
        <BadgeCheck aria-hidden /> {t('prospects.bulk.verified')}
      </button>
      <button type="button" className="button" onClick={onExport}>
        <Download aria-hidden /> {t('prospects.bulk.export')}
      </button>
      <button type="button" className="button button-danger" onClick={onDelete}>
        <Trash2 aria-hidden /> {t('prospects.bulk.delete')}
      </button>
      <button type="button" className="button button-icon" aria-label={t('prospects.bulk.clear')} onClick={onClear}>
        <X aria-hidden />
      </button>
      {left > 0 && (
        <p className="small muted bulk-note" role="status">
          {t('prospects.bulk.left', left)}
        </p>
      )}
      <ProblemText problem={task.problem} />
    </section>
  );
}

function Form({ icon, name, pending, children }: { icon: ReactNode; name: string; pending: boolean; children: (close: () => void) => ReactNode }) {
  return (
    <Popover
      disabled={pending}
      label={
        <>
          {icon} {name}
        </>
      }
    >
      {children}
    </Popover>
  );
}

interface TextFormProps {
  label: string;
  maxLength: number;
  known: () => readonly string[];
  set: string;
  unset: string;
  /** Whatever was typed. */
  unsetsAll?: boolean;
  onSet: (text: string) => void;
  onUnset: (text: string) => void;
}

function TextForm({ label, maxLength, known, set, unset, unsetsAll = false, onSet, onUnset }: TextFormProps) {
  const [typed, setTyped] = useState('');
  const [toChoose] = useState(known);
  const text = typed.trim();
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') onSet(text);
      }}
    >
      <label className="small">
        {label}
        <input className="input" list="known-texts" value={typed} maxLength={maxLength} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <datalist id="known-texts">
        {toChoose.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className="row">
        <button type="submit" className="button button-primary" disabled={text === ''}>
          {set}
        </button>
        <button type="button" className="button" disabled={!unsetsAll && text === ''} onClick={() => onUnset(text)}>
          {unset}
        </button>
      </div>
    </form>
  );
}

function DayInput({ first, value, onDay }: { first: string; value: string; onDay: (day: string) => void }) {
  return (
    <label className="small">
      {t('prospects.bulk.day')}
      <input className="input" type="date" min={first} value={value} onChange={({ target }) => onDay(target.value)} />
    </label>
  );
}

function FollowUpForm({ today, onSet }: { today: string; onSet: (followUp: { on: string; what: string } | null) => void }) {
  const [on, setOn] = useState(dayAfter(today, 1));
  const [what, setWhat] = useState('');
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSet({ on, what: what.trim() });
      }}
    >
      <DayInput first={today} value={on} onDay={setOn} />
      <label className="small">
        {t('prospects.bulk.what')}
        <input className="input" value={what} maxLength={300} onChange={({ target }) => setWhat(target.value)} />
      </label>
      <div className="row">
        <button type="submit" className="button button-primary" disabled={on < today}>
          {t('prospects.bulk.setFollowUp')}
        </button>
        <button type="button" className="button" onClick={() => onSet(null)}>
          {t('prospects.bulk.noFollowUp')}
        </button>
      </div>
    </form>
  );
}

function StageForm({ tomorrow, onDecide }: { tomorrow: string; onDecide: (decision: Extract<TypedEdit, { kind: 'stage' }>['decision']) => void }) {
  const [until, setUntil] = useState('');
  return (
    <div className="popover-form">
      <div className="row">
        <button type="button" className="button" onClick={() => onDecide({ to: 'won' })}>
          {t('prospects.bulk.won')}
        </button>
        <button type="button" className="button" onClick={() => onDecide({ to: 'reopen' })}>
          {t('prospects.bulk.reopen')}
        </button>
      </div>
      <DayInput first={tomorrow} value={until} onDay={setUntil} />
      <button type="button" className="button" disabled={until < tomorrow} onClick={() => onDecide({ to: 'nurture', until })}>
        {t('prospects.bulk.nurture')}
      </button>
      <p className="small muted">{t('prospects.bulk.reasonHint')}</p>
    </div>
  );
}
