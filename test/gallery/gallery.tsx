import '#test/i18n/setup.ts';
import { createRoot } from 'react-dom/client';
import { PopupFooter } from '#components/popup/popup-footer.tsx';
import { TabScreen } from '#components/popup/tab-screen.tsx';
import '#components/ui/styles.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { PAGE_SAMPLES } from './page-samples.tsx';
import { POPUP_SAMPLES } from './popup-samples.ts';

/** One screen with sample data, chosen by the address: `?popup=strong`, `?page=options`. Without one, a list of all. */

const noop = () => {};
const refuse = () => Promise.resolve({ ok: false as const, error: { code: 'bad-value' as const, message: 'Cannot read “lots” as a head count. Try 120 or 51–200.' } });
const query = new URLSearchParams(location.search);

function Screen() {
  const popup = POPUP_SAMPLES[query.get('popup') ?? ''];
  if (popup) {
    return (
      <div className="popup">
        <main>
          <TabScreen
            view={popup}
            now={NOW}
            optionsUrl="/options.html"
            onReread={noop}
            onAcceptLinkedIn={noop}
            onDeclineLinkedIn={noop}
            onResume={noop}
            onAllowSite={noop}
            onCorrect={refuse}
            onDecide={refuse}
            onPick={refuse}
            onPickIcp={refuse}
            onLimit={refuse}
            engagement={{ onAnswer: refuse, onInformed: refuse, onLog: refuse, onTakeBack: refuse, onDecideStage: refuse }}
            showing={{ isInFront: (url) => popup.state === 'assessed' && url === popup.url, onShow: () => Promise.resolve({ ok: true, value: { outcome: 'shown', marked: true } }) }}
            onSave={() => Promise.resolve({ ok: true, value: { updated: false } })}
          />
        </main>
        <PopupFooter
          icp={popup.state === 'assessed' ? popup.icp : null}
          prospectsUrl="/prospects.html"
          optionsUrl="/options.html"
          host="brightforge.example"
          canPause
          onNeverRead={noop}
          onPause={noop}
          onOpenBeside={noop}
        />
      </div>
    );
  }
  const page = PAGE_SAMPLES[query.get('page') ?? ''];
  if (page) return page();
  return (
    <ul>
      {Object.keys(PAGE_SAMPLES).map((name) => (
        <li key={name}>
          <a href={`?page=${name}`}>{name}</a>
        </li>
      ))}
      {Object.keys(POPUP_SAMPLES).map((name) => (
        <li key={name}>
          <a href={`?popup=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

createRoot(document.getElementById('root')!).render(<Screen />);
