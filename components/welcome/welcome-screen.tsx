import { CircleCheck, CircleX, MousePointerClick, Zap } from 'lucide-react';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { IcpChoice } from '../icp/icp-choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './welcome.css';

const DOES = [
  'Reads the company site or profile in front of you, when you click its icon',
  'Grades it against your ideal customer profile, with a quote for every point',
  'Says plainly what is unknown, and what to find out or ask next',
  'Keeps what you save in this browser',
];
const NEVER = ['Sends anything anywhere: it makes no network request at all', 'Changes a page, or puts anything into LinkedIn', 'Counts an unknown against a company', 'Decides for you'];

interface WelcomeScreenProps {
  icps: readonly StoredIcp[];
  settings: Settings;
  onActivate: (id: string) => Promise<Outcome<unknown>>;
  /** Called inside the click, so that the browser may ask for its permission. */
  onAutoMode: (on: boolean) => Promise<Outcome<unknown>>;
}

/** First run in three steps: what it does and never does, which ICP, when pages are read. */
export function WelcomeScreen({ icps, settings, onActivate, onAutoMode }: WelcomeScreenProps) {
  return (
    <>
      <p className="lead">How well does the company on this page fit, why, what is missing, and what to do next? Answered where you already are.</p>
      <section className="card" aria-labelledby="step-1">
        <h2 id="step-1">1. What it does, and never does</h2>
        <div className="does">
          <ul aria-label="It does this">
            {DOES.map((text) => (
              <li key={text}>
                <CircleCheck className="ink-match" aria-hidden /> {text}
              </li>
            ))}
          </ul>
          <ul aria-label="It never does this">
            {NEVER.map((text) => (
              <li key={text}>
                <CircleX className="ink-never" aria-hidden />{' '}
                <span>
                  <span className="muted">Never:</span> {text.charAt(0).toLowerCase() + text.slice(1)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="card" aria-labelledby="step-2">
        <h2 id="step-2">2. Whom do you sell to?</h2>
        <p className="muted">Start from the nearest one. You can change its weights, or import your team’s file, in the options.</p>
        <IcpChoice icps={icps} onActivate={onActivate} />
      </section>
      <ReadingChoice autoMode={settings.autoMode} onAutoMode={onAutoMode} />
      <Notice tone="good" title="Ready: open any company’s site and click the Leadlight icon">
        <p className="small">If you do not see the icon, open the puzzle-piece menu of your browser and pin Leadlight.</p>
      </Notice>
    </>
  );
}

function ReadingChoice({ autoMode, onAutoMode }: Pick<WelcomeScreenProps, 'onAutoMode'> & { autoMode: boolean }) {
  const task = useTask();
  const choice = (on: boolean) => ({ checked: autoMode === on, onChange: () => void task.run(() => onAutoMode(on)) });
  return (
    <section className="card" aria-labelledby="step-3">
      <h2 id="step-3">3. When should it read?</h2>
      <fieldset className="choice" disabled={task.pending}>
        <legend className="sr-only">When pages are read</legend>
        <label className="choice-card">
          <input type="radio" name="mode" {...choice(false)} />
          <span>
            <strong>
              <MousePointerClick aria-hidden /> Only when I click
            </strong>
            <span className="small muted block">Needs no permission. Nothing is read until you click the icon.</span>
          </span>
        </label>
        <label className="choice-card">
          <input type="radio" name="mode" {...choice(true)} />
          <span>
            <strong>
              <Zap aria-hidden /> While I browse
            </strong>
            <span className="small muted block">Shows the grade on the icon as you open company sites. The browser asks for access to all sites; LinkedIn stays left out.</span>
          </span>
        </label>
      </fieldset>
      <ProblemText problem={task.problem} />
      <p className="small muted">On LinkedIn, Leadlight reads only on a click, and first tells you what LinkedIn’s terms say. You can change all of this in the options.</p>
    </section>
  );
}
