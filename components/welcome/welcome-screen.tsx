import { CircleCheck, CircleX } from 'lucide-react';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { IcpChoice } from '../icp/icp-choice.tsx';
import { Rich, slots } from '../ui/rich.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { Step } from './step.tsx';
import './welcome.css';

const DOES = [t('welcome.do1'), t('welcome.do2'), t('welcome.do3'), t('welcome.do4')];
const NEVER = [t('welcome.not1'), t('welcome.not2'), t('welcome.not3'), t('welcome.not4')];

interface WelcomeScreenProps {
  icps: readonly StoredIcp[];
  settings: Pick<Settings, 'autoMode' | 'firstGradeAt' | 'icpChosen'>;
  /** The keys that click the icon and that open the side panel, where they are known. */
  keys: { icon: string | null; panel: string | null };
  onActivate: (id: string) => Promise<Outcome<unknown>>;
  /** Called inside the click, so that the browser may ask for its permission. */
  onAutoMode: (on: boolean) => Promise<Outcome<unknown>>;
}

/** From the install to the first grade: an ICP, a click on a company's site, and what comes after. */
export function WelcomeScreen({ icps, settings, keys, onActivate, onAutoMode }: WelcomeScreenProps) {
  const icp = icps.find(({ active }) => active === 1);
  const isChosen = icp !== undefined && (settings.icpChosen || !isStarter(icp));
  const isGraded = settings.firstGradeAt !== null;
  return (
    <>
      <p className="lead">{t('welcome.lead')}</p>
      <ol className="steps">
        <Step number={1} title={t('welcome.whom')} done={isChosen ? t('welcome.whomDone', { icp: icp.icp.name }) : null}>
          <p className="muted">{t('welcome.whomWhy')}</p>
          <IcpChoice icps={icps} isChosen={isChosen} onActivate={onActivate} />
          {icp && !isChosen && <p className="small muted">{t('welcome.whomUntil', { icp: icp.icp.name })}</p>}
          <p className="small">
            <a href="/options.html">{t('welcome.import')}</a>
          </p>
        </Step>
        <Step number={2} title={t('welcome.first')} done={isGraded ? t('welcome.firstDone') : null}>
          {!isGraded && (
            <>
              <p>{t('welcome.firstWhy')}</p>
              {keys.icon !== null && <Keys text={t('welcome.firstKeys', slots('keys'))} keys={keys.icon} />}
              <p className="small muted">{t('welcome.pin')}</p>
            </>
          )}
        </Step>
        <Step number={3} title={t('welcome.next')}>
          <ul className="next">
            <li>{t('welcome.nextSave')}</li>
            <li>
              <Rich text={t('welcome.nextList', slots('list'))} parts={{ list: <a href="/prospects.html">{t('prospects.title')}</a> }} />
            </li>
            <li>
              {t('welcome.nextPanel')} {keys.panel !== null && <Keys text={t('welcome.panelKeys', slots('keys'))} keys={keys.panel} />}
            </li>
          </ul>
          <ReadingChoice autoMode={settings.autoMode} onAutoMode={onAutoMode} />
        </Step>
      </ol>
      <Promises />
    </>
  );
}

/** One of those the install brings, as it came. */
const isStarter = ({ icp: { id, version } }: StoredIcp): boolean => STARTER_ICPS.some((starter) => starter.id === id && starter.version === version);

const Keys = ({ text, keys }: { text: string; keys: string }) => (
  <span>
    <Rich text={text} parts={{ keys: <kbd>{keys}</kbd> }} />
  </span>
);

function Promises() {
  return (
    <section className="card" aria-labelledby="promises">
      <h2 id="promises">{t('welcome.what')}</h2>
      <div className="does">
        <ul aria-label={t('welcome.does')}>
          {DOES.map((text) => (
            <li key={text}>
              <CircleCheck className="ink-match" aria-hidden /> {text}
            </li>
          ))}
        </ul>
        <ul aria-label={t('welcome.doesNot')}>
          {NEVER.map((text) => (
            <li key={text}>
              <CircleX className="ink-never" aria-hidden />{' '}
              <span>
                <span className="muted">{t('welcome.never')}</span> {text}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
