import { Trash2 } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import type { Exclusion, Icp } from '#lib/icp/model.ts';
import { EXCLUSION_WORDS } from '../assessment/words.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { domainTyped } from './domain-typed.ts';
import type { SaveIcp } from './weights-editor.tsx';

const LISTS: readonly Exclusion['list'][] = ['customer', 'competitor', 'do-not-contact'];

/** Own customers, competitors and do-not-contact, by domain; kept in the ICP and shared with it. */
export function ExclusionsEditor({ icp, onSave }: { icp: Icp; onSave: SaveIcp }) {
  const [domain, setDomain] = useState('');
  const [list, setList] = useState<Exclusion['list']>('customer');
  const [note, setNote] = useState('');
  const task = useTask();
  const id = useId();

  const save = (exclusions: Exclusion[]) => task.run(() => onSave({ ...icp, exclusions }));

  async function add(event: FormEvent) {
    event.preventDefault();
    const name = domainTyped(domain);
    if (name === '') return;
    const entry: Exclusion = { domain: name, list, ...(note.trim() && { note: note.trim() }) };
    if (!(await save([...icp.exclusions.filter((other) => other.domain !== name), entry]))) return;
    setDomain('');
    setNote('');
  }

  return (
    <div className="stack">
      {icp.exclusions.length === 0 ? (
        <p className="muted">No domain is excluded.</p>
      ) : (
        <ul className="entries">
          {icp.exclusions.map((exclusion) => (
            <li key={exclusion.domain}>
              <span>
                <strong>{exclusion.domain}</strong>{' '}
                <span className="muted">
                  {EXCLUSION_WORDS[exclusion.list]}
                  {exclusion.note && `: ${exclusion.note}`}
                </span>
              </span>
              <button
                type="button"
                className="button button-icon"
                aria-label={`Remove ${exclusion.domain}`}
                disabled={task.pending}
                onClick={() => void save(icp.exclusions.filter((other) => other !== exclusion))}
              >
                <Trash2 aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="inline-form" onSubmit={(event) => void add(event)}>
        <label htmlFor={`${id}-domain`}>
          Domain
          <input id={`${id}-domain`} className="input" placeholder="brightforge.com" value={domain} onChange={(event) => setDomain(event.target.value)} />
        </label>
        <label htmlFor={`${id}-list`}>
          List
          <select id={`${id}-list`} className="input" value={list} onChange={(event) => setList(LISTS.find((name) => name === event.target.value) ?? 'customer')}>
            {LISTS.map((name) => (
              <option key={name} value={name}>
                {EXCLUSION_WORDS[name]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-note`}>
          Note (optional)
          <input id={`${id}-note`} className="input" value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={task.pending || domain.trim() === ''}>
          Exclude
        </button>
      </form>
      <ProblemText problem={task.problem} />
    </div>
  );
}
