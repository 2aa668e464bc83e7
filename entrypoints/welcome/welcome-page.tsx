import { useEffect } from 'react';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { WelcomeScreen } from '#components/welcome/welcome-screen.tsx';
import { setAutoMode } from '#lib/react/auto-mode.ts';
import { command } from '#lib/react/command.ts';
import { useIcps } from '#lib/react/stored.ts';
import { useSettings } from '#lib/react/use-settings.ts';

const LINKS = [
  { href: '/prospects.html', name: 'Prospects' },
  { href: '/options.html', name: 'Options' },
];

/** First run. */
export function WelcomePage() {
  const icps = useIcps();
  const settings = useSettings();
  const welcomed = settings?.welcomed;
  useEffect(() => {
    if (welcomed === false) void command('change-settings', { welcomed: true });
  }, [welcomed]);
  return (
    <Page title="Welcome to Leadlight" narrow links={LINKS}>
      <Loaded live={icps} what="the starter ICPs">
        {(stored) => settings && <WelcomeScreen icps={stored} settings={settings} onActivate={(id) => command('activate-icp', { id })} onAutoMode={setAutoMode} />}
      </Loaded>
    </Page>
  );
}
