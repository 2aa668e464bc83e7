import { RescueScreen } from '#components/rescue/rescue-screen.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { saveStored, useRescue } from '#lib/react/rescue.ts';

const LINKS = [
  { href: '/prospects.html', name: t('prospects.title') },
  { href: '/options.html', name: t('common.options') },
];

/** What is stored, as a file, where the extension cannot open its own database. */
export function RescuePage() {
  const rescue = useRescue();
  return (
    <Page title={t('rescue.title')} narrow links={LINKS}>
      <RescueScreen rescue={rescue} onAgain={() => location.reload()} onSave={(passphrase, onProgress) => saveStored({ passphrase, onProgress })} />
    </Page>
  );
}
