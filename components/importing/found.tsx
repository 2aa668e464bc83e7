import { Download } from 'lucide-react';
import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { RowNote, Verdict } from '#lib/messaging/import-protocol.ts';
import { countText } from '../ui/format.ts';
import { quoted } from '../ui/quoted.ts';
import type { Checked } from './model.ts';
import { noteWords } from './words.ts';

const SHOWN = 50;

/** What an import would do: how many of each kind, the first rows, and all that a rep should know before. */
export function Found({ checked, onSaveRejected }: { checked: Checked; onSaveRejected: () => void }) {
  const { counts, notes, unread, sample } = checked;
  const of = <Is extends RowNote['is']>(is: Is) => notes.filter((note): note is RowNote & { is: Is } => note.is === is);
  const [rejected, maybe, tied, again] = [of('rejected'), of('maybe'), of('tied'), of('again')];
  return (
    <div className="stack">
      <dl className="import-counts">
        <Count name={t('importing.found.new')} hint={t('importing.found.newHint')} count={counts.new} tone="match" />
        <Count name={t('importing.found.changed')} hint={t('importing.found.changedHint')} count={counts.changed} tone="accent" />
        <Count name={t('importing.found.same')} hint={t('importing.found.sameHint')} count={counts.same} />
        <Count name={t('importing.found.again')} hint={t('importing.found.againHint')} count={counts.again} />
        <Count name={t('importing.found.rejected')} hint={t('importing.found.rejectedHint')} count={rejected.length} {...(rejected.length > 0 && { tone: 'mismatch' as const })} />
      </dl>
      <NoteList title={t('importing.found.rejectedList', rejected.length, [countText(rejected.length)])} notes={rejected}>
        <button type="button" className="button button-small" onClick={onSaveRejected}>
          <Download aria-hidden /> {t('importing.found.saveRejected')}
        </button>
      </NoteList>
      {unread.length > 0 && (
        <details className="import-notes">
          <summary>{t('importing.found.unreadList', unread.length)}</summary>
          <p className="small muted">{t('importing.found.unreadHint')}</p>
          <ul className="small">
            {unread.map(({ header, count, samples }) => (
              <li key={header}>{t('importing.found.unread', { header, count: t('importing.found.cells', count, [countText(count)]), samples: samples.map((cell) => quoted(cell)).join(', ') })}</li>
            ))}
          </ul>
        </details>
      )}
      <NoteList title={t('importing.found.maybeList', maybe.length, [countText(maybe.length)])} hint={t('importing.found.maybeHint')} notes={maybe} />
      <NoteList title={t('importing.found.tiedList', tied.length, [countText(tied.length)])} notes={tied} />
      <NoteList title={t('importing.found.againList', again.length, [countText(again.length)])} notes={again} />
      {sample.length > 0 && (
        <section aria-labelledby="import-sample">
          <h3 id="import-sample" className="small">
            {t('importing.found.sample')}
          </h3>
          <ul className="import-sample-rows">
            {sample.map(({ row, person, company, verdict }) => (
              <li key={row}>
                <span>{person !== null && company !== null ? t('importing.found.and', { name: person, company }) : (person ?? company)}</span>
                <span className="pill">{VERDICT_WORDS[verdict]()}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const VERDICT_WORDS: Readonly<Record<Verdict, () => string>> = {
  new: () => t('importing.found.new'),
  changed: () => t('importing.found.changed'),
  same: () => t('importing.found.same'),
  again: () => t('importing.found.again'),
};

function Count({ name, hint, count, tone }: { name: string; hint: string; count: number; tone?: 'match' | 'accent' | 'mismatch' }) {
  return (
    <div className={`import-count ${tone && count > 0 ? `import-count-${tone}` : ''}`}>
      <dt>
        {name}
        <span className="small muted">{hint}</span>
      </dt>
      <dd>{countText(count)}</dd>
    </div>
  );
}

/** Folded until it is wanted: some of it may be thousands of rows. */
function NoteList({ title, hint, notes, children }: { title: string; hint?: string; notes: readonly RowNote[]; children?: React.ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  if (notes.length === 0) return null;
  return (
    <details className="import-notes" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {hint && <p className="small muted">{hint}</p>}
      {isOpen && (
        <ul className="small">
          {notes.slice(0, SHOWN).map((note) => (
            <li key={`${note.row}|${noteWords(note)}`}>{noteWords(note)}</li>
          ))}
          {notes.length > SHOWN && <li className="muted">{t('importing.found.more', { count: countText(notes.length - SHOWN) })}</li>}
        </ul>
      )}
      {children}
    </details>
  );
}
