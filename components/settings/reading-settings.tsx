import { Trash2 } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { domainTyped } from '../icp/domain-typed.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { Switch } from './switch.tsx';
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
      <Switch label={t('settings.pause')} checked={settings.paused} onChange={(paused) => onChange({ paused })}>
        {t('settings.pauseWhy')}
      </Switch>
      <Switch label={t('settings.auto')} checked={settings.autoMode} onChange={onAutoMode}>
        {t('settings.autoWhy')}
      </Switch>
      <Switch label={t('settings.autoLinkedIn')} checked={settings.autoLinkedIn} disabled={!settings.autoMode} onChange={(autoLinkedIn) => onChange({ autoLinkedIn })}>
        {t('settings.autoLinkedInWhy')}
      </Switch>
      <NeverSites sites={settings.neverSites} onNeverSite={onNeverSite} />
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
      <h3>{t('settings.never.title')}</h3>
      {sites.length === 0 ? (
        <p className="muted">{t('settings.never.none')}</p>
      ) : (
        <ul className="entries">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                className="button button-icon"
                aria-label={t('settings.never.allow', { site })}
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
          {t('settings.never.site')}
          <input id={id} className="input" placeholder="intranet.example" value={draft} onChange={(event) => setDraft(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={task.pending || draft.trim() === ''}>
          {t('settings.never.add')}
        </button>
      </form>
      <ProblemText problem={task.problem} />
    </section>
  );
}
