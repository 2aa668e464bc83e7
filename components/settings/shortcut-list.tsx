import { t } from '#lib/i18n/t.ts';

interface ShortcutListProps {
  shortcuts: readonly { name: string; keys: string | null }[];
  /** Opens where the browser lets them be changed. */
  onChange: () => void;
}

const WORDS: Readonly<Record<string, string>> = { _execute_action: t('ways.shortcuts.popup'), 'open-panel': t('ways.shortcuts.panel') };

/** Which keys open what, and how to change them. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const known = shortcuts.filter(({ name }) => WORDS[name] !== undefined);
  return (
    <div className="stack">
      <ul className="stack">
        {known.map(({ name, keys }) => (
          <li key={name}>
            {WORDS[name]}: {keys === null ? <span className="muted">{t('ways.shortcuts.none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={onChange}>
          {t('ways.shortcuts.change')}
        </button>
      </div>
    </div>
  );
}
