import { Notice } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/t.ts';
import type { ViewProps } from './list-view.tsx';
import { ProspectPanel } from './prospect-panel.tsx';

/** One prospect as a page of its own; the address names its id. */
export function ProspectView({ prospects, now, argument }: ViewProps) {
  const prospect = prospects.find(({ id }) => id === argument);
  if (!prospect) return <Notice tone="info" title={t('detail.gone')} actions={<a href="#list">{t('detail.toList')}</a>} />;
  return <ProspectPanel prospect={prospect} prospects={prospects} now={now} />;
}
