import { Trash2 } from 'lucide-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { domainTyped } from '../icp/domain-typed.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import '../icp/icp.css';

interface ReadingSettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => Promise<Outcome<unknown>>;
  /** Called inside the click, so that the browser may ask for its permission. */
  onAutoMode: (on: boolean) => Promise<Outcome<unknown>>;
  onNeverSite: (site: string, never: boolean) => Promise<Outcome<unknown>>;
}

/** When pages are read, and which never. */
export function ReadingSettings({ settings, onChange, onAutoMode, onNeverSite }: ReadingSettingsProps) {
  return (
    <div className="stack">
      <Switch label="Pause Leadlight" checked={settings.paused} onChange={(paused) => onChange({ paused })}>
        No page is read, neither on a click nor by itself.
      </Switch>
      <Switch label="Grade while browsing" checked={settings.autoMode} onChange={onAutoMode}>
        Reads company sites as you open them and shows the grade on the icon. Your browser will ask for access to all sites; that can be taken back here at any time. Without it,
        a page is read only when you click the icon.
      </Switch>
      <Switch label="Grade LinkedIn while browsing, too" checked={settings.autoLinkedIn} disabled={!settings.autoMode} onChange={(autoLinkedIn) => onChange({ autoLinkedIn })}>
        Off unless you turn it on. LinkedIn’s user agreement forbids copying profiles by any means; your team decides. Nothing is ever put into LinkedIn’s pages.
      </Switch>
      <NeverSites sites={settings.neverSites} onNeverSite={onNeverSite} />
    </div>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => Promise<Outcome<unknown>>;
  children: ReactNode;
}

function Switch({ label, checked, disabled = false, onChange, children }: SwitchProps) {
  const task = useTask();
  const id = useId();
  return (
    <div className="check">
      <input id={id} type="checkbox" role="switch" aria-describedby={`${id}-why`} checked={checked} disabled={disabled || task.pending} onChange={(event) => {
        const on = event.target.checked;
        void task.run(() => onChange(on));
      }} />
      <div>
        <label htmlFor={id}>
          <strong>{label}</strong>
        </label>
        <p id={`${id}-why`} className="small muted">
          {children}
        </p>
        <ProblemText problem={task.problem} />
      </div>
    </div>
  );
}

function NeverSites({ sites, onNeverSite }: { sites: readonly string[] } & Pick<ReadingSettingsProps, 'onNeverSite'>) {
  const [draft, setDraft] = useState('');
  const task = useTask();
  const id = useId();

  async function add(event: FormEvent) {
    event.preventDefault();
    const site = domainTyped(draft);
    if (site !== '' && (await task.run(() => onNeverSite(site, true)))) setDraft('');
  }

  return (
    <section className="stack">
      <h3>Sites that are never read</h3>
      {sites.length === 0 ? (
        <p className="muted">None so far. “Never read this site” in the popup adds one.</p>
      ) : (
        <ul className="entries">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                className="button button-icon"
                aria-label={`Allow ${site} again`}
                disabled={task.pending}
                onClick={() => void task.run(() => onNeverSite(site, false))}
              >
                <Trash2 aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="inline-form" onSubmit={(event) => void add(event)}>
        <label htmlFor={id}>
          Site
          <input id={id} className="input" placeholder="intranet.example" value={draft} onChange={(event) => setDraft(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={task.pending || draft.trim() === ''}>
          Never read it
        </button>
      </form>
      <ProblemText problem={task.problem} />
    </section>
  );
}
