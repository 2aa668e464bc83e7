import { PopupFooter } from '#components/popup/popup-footer.tsx';
import { TabScreen } from '#components/popup/tab-screen.tsx';
import type { TabView } from '#lib/messaging/protocol.ts';
import { NOW } from '#test/fixtures/assessments.ts';

const noop = () => {};
const refuse = () => Promise.resolve({ ok: false as const, error: { code: 'bad-value' as const, message: 'Cannot read “lots” as a head count. Try 120 or 51–200.' } });

/** The popup as it stands over a page. */
export function PopupSample({ view }: { view: TabView }) {
  return (
    <div className="popup">
      <main>
        <TabScreen
          view={view}
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
          showing={{ isInFront: (url) => view.state === 'assessed' && url === view.url, onShow: () => Promise.resolve({ ok: true, value: { outcome: 'shown', marked: true } }) }}
          onSave={() => Promise.resolve({ ok: true, value: { updated: false } })}
        />
      </main>
      <PopupFooter
        icp={view.state === 'assessed' ? view.icp : null}
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
