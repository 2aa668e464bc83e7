import { t } from '#lib/i18n/t.ts';

/** To the page that takes out what is stored where the database does not open. */
export function RescueLink() {
  return (
    <a href="/rescue.html" target="_blank" rel="noreferrer">
      {t('common.rescue')}
    </a>
  );
}
