import { t } from '#lib/i18n/t.ts';
import { countText } from '../ui/format.ts';
import './workspace-nav.css';

interface WorkspaceNavProps {
  views: readonly { id: string; title: string; count?: number }[];
  current: string;
}

/** Links between the views of the workspace; a count says how much waits there. */
export function WorkspaceNav({ views, current }: WorkspaceNavProps) {
  return (
    <nav className="workspace-nav" aria-label={t('prospects.views')}>
      {views.map(({ id, title, count = 0 }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {title}
          {count > 0 && <span className="workspace-count">{countText(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
