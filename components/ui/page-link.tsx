import type { ReactNode } from 'react';
import { fileRowOf } from '#lib/evidence/file-source.ts';
import type { Quote } from '#lib/evidence/model.ts';
import { isPasteAddress, pastedFrom } from '#lib/evidence/paste-source.ts';
import { t } from '#lib/i18n/t.ts';
import { quoteAddress } from './quote-address.ts';

/** Host and path, short enough for a line: "brightforge.example/about"; of a value from a file its name and row, of a pasted text where it was copied. */
export function shortUrl(url: string): string {
  const source = fileRowOf(url);
  if (source) return t('common.fileRow', { file: source.name, row: source.row });
  if (isPasteAddress(url)) {
    const from = pastedFrom(url);
    return from === null ? t('ways.paste.source') : t('ways.paste.sourceFrom', { page: shortUrl(from) });
  }
  const parsed = URL.parse(url);
  if (!parsed) return url;
  const path = parsed.pathname === '/' ? '' : parsed.pathname;
  return `${parsed.host.replace(/^www\./, '')}${path}`;
}

interface PageLinkProps {
  url: string;
  /** Left out, the link opens the page at its top. */
  quote?: Quote | undefined;
  className?: string;
  children: ReactNode;
}

/** Opens the page a value came from in a new tab, at its quote where the browser can find it. */
export function PageLink({ url, quote, className, children }: PageLinkProps) {
  const href = quoteAddress(pastedFrom(url) ?? url, quote);
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={url} className={className}>
      {children}
    </a>
  );
}
