import type { ReactNode } from 'react';
import { RescueScreen } from '#components/rescue/rescue-screen.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';

const actions = {
  onAgain: () => {},
  onSave: async () => ({ ok: true as const, value: { name: 'leadlight-stored-data-2026-11-22.leadlight', unread: 2 } }),
};
const stores = [['prospects', 48_210], ['profiles', 61_002], ['evidence', 97_441], ['icps', 3], ['health', 512]].map(([name, rows]) => ({ name: String(name), keyPath: 'id', autoIncrement: false, indexes: [], rows: Number(rows) }));

const screens: readonly Parameters<typeof RescueScreen>[0]['rescue'][] = [{ state: 'opening' }, { state: 'waiting' }, { state: 'nothing' }, { state: 'failed', message: 'Internal error opening backing store for indexedDB.open.' }];

/** What stands there where the database does not open. */
export const RESCUE_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  rescue: () => (
    <Page title={t('rescue.title')} narrow links={[{ href: '#', name: t('prospects.title') }, { href: '#', name: t('common.options') }]}>
      <RescueScreen rescue={{ state: 'found', database: 5, stores }} {...actions} />
    </Page>
  ),
  ...Object.fromEntries(
    screens.map((rescue) => [
      `rescue-${rescue.state}`,
      () => (
        <Page title={t('rescue.title')} narrow links={[]}>
          <RescueScreen rescue={rescue} {...actions} />
        </Page>
      ),
    ]),
  ),
};
