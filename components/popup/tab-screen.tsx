import { CircleDashed, Hourglass, LoaderCircle, Lock, Pause, RotateCw, ScanSearch, ServerCrash, Target, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AssessedView, TabView } from '#lib/messaging/protocol.ts';
import { shortUrl } from '../ui/page-link.tsx';
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
        <Message icon={LoaderCircle} spinning title="Reading this page…" url={view.url} live>
          <p>This takes about a second.</p>
        </Message>
      );
    case 'restricted':
      return (
        <Message icon={Lock} title="This page cannot be read" url={view.url}>
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
          title="Nothing to grade here"
          url={view.url}
          actions={
            <>
              <RereadButton onReread={actions.onReread} />
              <CorrectValue field="companyName" text={null} fromRep={false} onCorrect={actions.onCorrect} worded />
            </>
          }
        >
          <p>“{view.pageTitle || shortUrl(view.url)}” does not look like a company’s own page or a person’s profile, so nothing is claimed about anyone.</p>
          {view.cut && <p>Reading stopped at its time limit: something the page says may have been missed. Read it again.</p>}
          <p className="muted">Open a company’s site, or a LinkedIn profile, and click the icon there. If this is one, grade it anyway: enter the company’s name.</p>
        </Message>
      );
    case 'no-icp':
      return (
        <Message
          icon={Target}
          title="No ICP is active"
          url={view.url}
          actions={
            <a className="button button-primary" href={actions.optionsUrl} target="_blank" rel="noreferrer">
              Choose an ICP
            </a>
          }
        >
          <p>A page can only be graded against an ideal customer profile. Choose a starter ICP or import your team’s file.</p>
        </Message>
      );
    case 'failed':
      return (
        <Message icon={ServerCrash} title="Reading failed" url={view.url} alert actions={<RereadButton onReread={actions.onReread} primary />}>
          <p>{view.message}</p>
          <p className="muted">This says nothing about the company. What you saved earlier is safe.</p>
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
              Resume
            </button>
          )}
          {view.why === 'never-site' && (
            <button type="button" className="button button-primary" onClick={onAllowSite}>
              Read this site again
            </button>
          )}
          <a className="button" href={optionsUrl} target="_blank" rel="noreferrer">
            Options
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
      title="Before you read LinkedIn"
      actions={
        <>
          <button type="button" className="button button-primary" onClick={onAcceptLinkedIn}>
            Continue
          </button>
          <button type="button" className="button" onClick={onDeclineLinkedIn}>
            Not now
          </button>
        </>
      }
    >
      <p>LinkedIn’s user agreement forbids copying profiles and other data by any means, browser extensions included. Whether you use Leadlight here is for your team to decide.</p>
      <p>If you continue, Leadlight reads only the page you see, only when you click, keeps it on this computer, and puts nothing into LinkedIn’s page. This notice is shown once.</p>
    </Message>
  );
}

function RereadButton({ onReread, primary = false }: { onReread: () => void; primary?: boolean }) {
  return (
    <button type="button" className={`button ${primary ? 'button-primary' : ''}`} onClick={onReread}>
      <RotateCw aria-hidden /> {primary ? 'Try again' : 'Read it again'}
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
    <Message icon={Hourglass} title="Looking at this page…" live>
      <p>This takes about a second.</p>
    </Message>
  );
}
