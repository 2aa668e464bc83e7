import { MousePointerClick } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { FollowedView } from '#lib/messaging/panel-protocol.ts';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import type { Beside } from '../popup/assessed-screen.tsx';
import { Message, OpeningScreen, TabScreen, type TabActions } from '../popup/tab-screen.tsx';
import { JumpNav } from '../ui/jump-nav.tsx';
import './panel.css';

interface PanelScreenProps extends TabActions {
  /** Null until the worker has answered. */
  view: FollowedView | null;
  /** The tab may show another page by now. */
  covered: boolean;
  now: number;
  /** What the panel holds besides the popup's view. */
  beside: (view: AssessedView) => Beside;
}

/** What stands beside the page in front: the popup's view with room to take notes, or why there is none. */
export function PanelScreen({ view, covered, beside, ...actions }: PanelScreenProps) {
  return (
    <>
      {(covered || view === null) && <Covered />}
      {view !== null && (
        <div className="panel-content" hidden={covered}>
          {view.state === 'assessed' && (
            <JumpNav
              label={t('detail.sections')}
              sections={[
                { id: 'panel-sheet', title: t('detail.callSheet') },
                { id: 'panel-notes', title: t('detail.notes.title') },
              ]}
            />
          )}
          {view.state === 'unread' ? <Unread here={view.here} onRead={actions.onReread} /> : <TabScreen view={view} beside={(assessed) => withPlaces(beside(assessed))} {...actions} />}
        </div>
      )}
    </>
  );
}

/** So long it is blank before it says that it is looking; most pages are known by then, or are not to be read. */
const BLANK_MS = 250;

function Covered(): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), BLANK_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <OpeningScreen />;
}

/** So that the links at the top find them. */
const withPlaces = ({ sheet, notes }: Beside): Beside => ({
  sheet: (
    <div id="panel-sheet" className="panel-part" tabIndex={-1}>
      {sheet}
    </div>
  ),
  notes: (
    <div id="panel-notes" className="panel-part" tabIndex={-1}>
      {notes}
    </div>
  ),
});

function Unread({ here, onRead }: { here: boolean; onRead: () => void }): ReactNode {
  return (
    <Message
      icon={MousePointerClick}
      title={t('panel.unread')}
      actions={
        here && (
          <button type="button" className="button" onClick={onRead}>
            {t('panel.read')}
          </button>
        )
      }
    >
      <p>{t('panel.unreadWhy')}</p>
    </Message>
  );
}
