import type { ReactNode } from 'react';
import { CompareCard } from '#components/icp/import/compare-card.tsx';
import { HistoryCard } from '#components/icp/import/history-card.tsx';
import { PreviewCard } from '#components/icp/import/preview-card.tsx';
import { ShareCard } from '#components/icp/import/share-card.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { startersIn } from '#lib/icp/starters.ts';
import type { EffectSlice } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { APART_PREVIEW, DIVERGED_PREVIEW, SAMPLE_EFFECT, SAMPLE_PREVIEW, SAMPLE_VERSIONS } from '#test/fixtures/icp-preview.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';

const done = (): Promise<Outcome<null>> => Promise.resolve({ ok: true, value: null });
const effect = (): Promise<Outcome<EffectSlice>> => Promise.resolve({ ok: true, value: SAMPLE_EFFECT });
const refused = (): Promise<Outcome<EffectSlice>> =>
  Promise.resolve({ ok: false, error: { code: 'invalid', message: t('files.icp.noMerge', { name: SAMPLE_ICP.name }), details: [{ path: 'exclusions', message: t('files.atMost.array', { limit: '5000' }) }] } });
const KEY = { by: 'Sales operations', publicKey: 'Zm9v', createdAt: Date.UTC(2026, 9, 2) };
const asks = { onEffect: effect, onKnow: done, onAccept: done, onCancel: () => {} };

const card = (title: string, content: ReactNode): ReactNode => (
  <section className="card" aria-label={title}>
    <h2>{title}</h2>
    {content}
  </section>
);

/** An ICP as a file: replaced, merged, not to be merged, signed, its history, beside another. */
export const ICP_FILE_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  'icp-replace': () => (
    <Page title={t('common.options')} links={[]}>
      {card('Import', <PreviewCard text="" preview={{ ...SAMPLE_PREVIEW, publisher: { state: 'signed', by: 'Sales operations', fingerprint: '1f3a 90bc 77de 0042', publicKey: 'Zm9v', trust: 'known', knownAs: 'Sales operations' } }} {...asks} />)}
    </Page>
  ),
  'icp-merge': () => (
    <Page title={t('common.options')} links={[]}>
      {card('Import', <PreviewCard text="" preview={DIVERGED_PREVIEW} {...asks} />)}
    </Page>
  ),
  'icp-no-merge': () => (
    <Page title={t('common.options')} links={[]}>
      {card('Import', <PreviewCard text="" preview={APART_PREVIEW} {...asks} onEffect={refused} />)}
    </Page>
  ),
  'icp-history': () => (
    <Page title={t('common.options')} links={[]}>
      {card('Share it', <ShareCard icp={SAMPLE_ICP} signingKey={KEY} publishers={[{ by: 'Ada of the north', publicKey: 'YmFy' }]} onExport={done} onMakeKey={done} onForgetKey={done} onForgetPublisher={done} />)}
      {card('History', <HistoryCard versions={SAMPLE_VERSIONS} current={SAMPLE_VERSIONS[0]?.hash ?? ''} onRestore={done} onEffect={effect} />)}
      {card('Compare two ICPs', <CompareCard icps={startersIn(tongue()).map((icp, index) => ({ id: icp.id, icp, contentHash: icp.id, active: index === 0 ? 1 : 0, inUse: 1, updatedAt: 0 }))} />)}
    </Page>
  ),
};
