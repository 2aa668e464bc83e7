import { useEffect } from 'react';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { WelcomeScreen } from '#components/welcome/welcome-screen.tsx';
import { t } from '#lib/i18n/t.ts';
import { setAutoMode } from '#lib/react/auto-mode.ts';
import { command } from '#lib/react/command.ts';
import { useIcps } from '#lib/react/stored.ts';
import { useSettings } from '#lib/react/use-settings.ts';
import { useShortcuts } from '#lib/react/use-shortcuts.ts';

const LINKS = [
  { href: '/prospects.html', name: t('prospects.title') },
  { href: '/options.html', name: t('common.options') },
];

/** First run. */
export function WelcomePage() {
  const icps = useIcps();
  const settings = useSettings();
  const { shortcuts } = useShortcuts();
  const keysOf = (name: string) => shortcuts?.find((shortcut) => shortcut.name === name)?.keys ?? null;
  const keys = { icon: keysOf('_execute_action'), panel: keysOf('open-panel') };
  const welcomed = settings?.welcomed;
  useEffect(() => {
    if (welcomed === false) void command('change-settings', { welcomed: true });
  }, [welcomed]);
  return (
    <Page title={t('welcome.title')} narrow links={LINKS}>
      <Loaded live={icps} what={t('common.starterIcps')}>
        {(stored) => settings && <WelcomeScreen icps={stored} settings={settings} keys={keys} onActivate={(id) => command('activate-icp', { id })} onAutoMode={setAutoMode} />}
      </Loaded>
    </Page>
  );
}
