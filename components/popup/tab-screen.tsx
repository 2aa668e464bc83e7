import { CircleDashed, Hourglass, LoaderCircle, Lock, Pause, RotateCw, ScanSearch, ServerCrash, Target, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { AssessedView, TabView } from '#lib/messaging/protocol.ts';
import { shortUrl } from '../ui/page-link.tsx';
import { RescueLink } from '../ui/rescue-link.tsx';
import { CorrectValue } from '../assessment/correct-value.tsx';
import { AssessedScreen, type AssessedActions, type Beside } from './assessed-screen.tsx';
import { BLOCKED_WORDS, RESTRICTED_WORDS } from './states.ts';
import './popup.css';

export interface TabActions extends AssessedActions {
  onReread: () => void;
  onAcceptLinkedIn: () => void;
  onDeclineLinkedIn: () => void;
  onResume: () => void;
  onAllowSite: () => void;
  optionsUrl: string;
}

interface TabScreenProps extends TabActions {
  view: TabView;
  /** Milliseconds since the epoch, for ages. */
  now: number;
  /** What stands besides, where there is room. */
  beside?: (view: AssessedView) => Beside;
}

/** The popup for one tab: the assessment, or in plain words why there is none and what can be done. */
export function TabScreen({ view, now, beside, ...actions }: TabScreenProps) {
  switch (view.state) {
    case 'assessed':
      return <AssessedScreen view={view} now={now} beside={beside?.(view)} {...actions} />;
    case 'reading':
      return (
        <Message icon={LoaderCircle} spinning title={t('popup.reading.title')} url={view.url} live>
          <p>{t('popup.reading.second')}</p>
        </Message>
      );
    case 'restricted':
      return (
        <Message icon={Lock} title={t('popup.restricted.title')} url={view.url}>
          <p>{RESTRICTED_WORDS[view.reason]}</p>
        </Message>
      );
    case 'blocked':
      return <Blocked view={view} {...actions} />;
    case 'linkedin-notice':
      return <LinkedInNotice {...actions} />;
    case 'nothing':
      return (
        <Message
          icon={CircleDashed}
          title={t('popup.nothing.title')}
          url={view.url}
          actions={
            <>
              <RereadButton onReread={actions.onReread} />
              <CorrectValue field="companyName" text={null} fromRep={false} onCorrect={actions.onCorrect} worded />
            </>
          }
        >
          <p>{t('popup.nothing.why', { page: view.pageTitle || shortUrl(view.url) })}</p>
          {view.cut && <p>{t('popup.nothing.cut')}</p>}
          <p className="muted">{t('popup.nothing.what')}</p>
        </Message>
      );
    case 'no-icp':
      return (
        <Message
          icon={Target}
          title={t('popup.noIcp.title')}
          url={view.url}
          actions={
            <a className="button button-primary" href={actions.optionsUrl} target="_blank" rel="noreferrer">
              {t('popup.noIcp.choose')}
            </a>
          }
        >
          <p>{t('popup.noIcp.why')}</p>
        </Message>
      );
    case 'failed':
      return (
        <Message icon={ServerCrash} title={t('popup.failed.title')} url={view.url} alert actions={<RereadButton onReread={actions.onReread} primary />}>
          <p>{view.message}</p>
          {view.code === 'no-database' ? (
            <p>
              <RescueLink />
            </p>
          ) : (
            <p className="muted">{t('popup.failed.why')}</p>
          )}
        </Message>
      );
  }
}

function Blocked({ view, onResume, onAllowSite, optionsUrl }: TabActions & { view: Extract<TabView, { state: 'blocked' }> }) {
  const { title, text } = BLOCKED_WORDS[view.why];
  return (
    <Message
      icon={Pause}
      title={title}
      url={view.url}
      actions={
        <>
          {view.why === 'paused' && (
            <button type="button" className="button button-primary" onClick={onResume}>
              {t('popup.blocked.resume')}
            </button>
          )}
          {view.why === 'never-site' && (
            <button type="button" className="button button-primary" onClick={onAllowSite}>
              {t('popup.blocked.allow')}
            </button>
          )}
          <a className="button" href={optionsUrl} target="_blank" rel="noreferrer">
            {t('popup.options')}
          </a>
        </>
      }
    >
      <p>{text}</p>
    </Message>
  );
}

function LinkedInNotice({ onAcceptLinkedIn, onDeclineLinkedIn }: TabActions) {
  return (
    <Message
      icon={ScanSearch}
      title={t('popup.linkedin.title')}
      actions={
        <>
          <button type="button" className="button button-primary" onClick={onAcceptLinkedIn}>
            {t('popup.linkedin.go')}
          </button>
          <button type="button" className="button" onClick={onDeclineLinkedIn}>
            {t('popup.linkedin.notNow')}
          </button>
        </>
      }
    >
      <p>{t('popup.linkedin.terms')}</p>
      <p>{t('popup.linkedin.what')}</p>
    </Message>
  );
}

function RereadButton({ onReread, primary = false }: { onReread: () => void; primary?: boolean }) {
  return (
    <button type="button" className={`button ${primary ? 'button-primary' : ''}`} onClick={onReread}>
      <RotateCw aria-hidden /> {primary ? t('popup.failed.tryAgain') : t('popup.failed.readAgain')}
    </button>
  );
}

interface MessageProps {
  icon: LucideIcon;
  title: string;
  url?: string;
  spinning?: boolean;
  live?: boolean;
  alert?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}

/** Why there is no assessment, and what can be done. */
export function Message({ icon: Icon, title, url, spinning, live, alert, children, actions }: MessageProps) {
  return (
    <section className="message" role={alert ? 'alert' : live ? 'status' : undefined} aria-busy={live}>
      <Icon className={spinning ? 'message-icon spinner' : 'message-icon'} aria-hidden />
      <h1>{title}</h1>
      {url && (
        <p className="small muted message-url" title={url}>
          {shortUrl(url)}
        </p>
      )}
      <div className="message-text">{children}</div>
      {actions && <div className="row">{actions}</div>}
    </section>
  );
}

/** Shown from the first paint until the worker has answered. */
export function OpeningScreen() {
  return (
    <Message icon={Hourglass} title={t('popup.reading.opening')} live>
      <p>{t('popup.reading.second')}</p>
    </Message>
  );
}
