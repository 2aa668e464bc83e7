import { useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { removeAt } from '#lib/icp/edit-lists.ts';
import type { Exclusion } from '#lib/icp/model.ts';
import { EXCLUSION_WORDS } from '../../assessment/words.ts';
import { countText } from '../../ui/format.ts';
import { domainTyped } from '../domain-typed.ts';
import { useDraft, useProblems } from './draft-context.ts';
import { RowButtons } from './fields/row-buttons.tsx';

const LISTS: readonly Exclusion['list'][] = ['customer', 'competitor', 'do-not-contact'];
const SHOWN = 200;

/** Own customers, competitors and do-not-contact, by domain; kept in the ICP and shared with it. */
export function ExclusionsSection() {
  const { icp, change } = useDraft();
  const [wanted, setWanted] = useState('');
  const found = icp.exclusions.map((exclusion, index) => ({ exclusion, index })).filter(({ exclusion }) => exclusion.domain.includes(wanted.trim().toLowerCase()));
  return (
    <div className="stack">
      <AddDomains />
      {icp.exclusions.length > 10 && (
        <label className="field">
          <span>{t('editor.findAmong', { count: countText(icp.exclusions.length) })}</span>
          <input className="input" type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      {icp.exclusions.length === 0 ? (
        <p className="muted">{t('editor.noExclusion')}</p>
      ) : (
        <ul className="entries">
          {found.slice(0, SHOWN).map(({ exclusion, index }) => (
            <Entry key={`${exclusion.domain} ${exclusion.list}`} exclusion={exclusion} index={index} onRemove={() => change({ exclusions: removeAt(icp.exclusions, index) })} />
          ))}
        </ul>
      )}
      {found.length > SHOWN && <p className="muted">{t('editor.moreSearch', { count: countText(found.length - SHOWN) })}</p>}
    </div>
  );
}

function Entry({ exclusion, index, onRemove }: { exclusion: Exclusion; index: number; onRemove: () => void }) {
  const problems = useProblems(`exclusions.${index}`, true);
  return (
    <li>
      <span>
        <strong>{exclusion.domain}</strong>{' '}
        <span className="muted">
          {exclusion.note ? t('editor.onListNote', { list: EXCLUSION_WORDS[exclusion.list] ?? exclusion.list, note: exclusion.note }) : EXCLUSION_WORDS[exclusion.list]}
        </span>
        {problems.length > 0 && <span className="field-error"> {problems.join('; ')}</span>}
      </span>
      <RowButtons name={exclusion.domain} index={index} count={0} onRemove={onRemove} />
    </li>
  );
}

/** One domain typed, or a list of them pasted. */
function AddDomains() {
  const { icp, change } = useDraft();
  const [text, setText] = useState('');
  const [list, setList] = useState<Exclusion['list']>('customer');
  const [note, setNote] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    const domains = [...new Set(text.split(/[\s,;]+/).map(domainTyped))].filter((domain) => domain !== '');
    if (domains.length === 0) return;
    const fresh = domains.map((domain): Exclusion => ({ domain, list, ...(note.trim() && { note: note.trim() }) }));
    change({ exclusions: [...icp.exclusions.filter(({ domain }) => !domains.includes(domain)), ...fresh] });
    setText('');
    setNote('');
  }

  return (
    <form className="inline-form" onSubmit={add}>
      <label>
        {t('editor.domains')}
        <textarea className="input" rows={1} placeholder="brightforge.com" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        {t('editor.list')}
        <select className="input" aria-label={t('editor.list')} value={list} onChange={(event) => setList(LISTS.find((name) => name === event.target.value) ?? 'customer')}>
          {LISTS.map((name) => (
            <option key={name} value={name}>
              {EXCLUSION_WORDS[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('editor.noteOptional')}
        <input className="input" value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {t('editor.exclude')}
      </button>
    </form>
  );
}
