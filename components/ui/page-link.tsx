import type { ReactNode } from 'react';
import type { Quote } from '#lib/evidence/model.ts';

/** The address with a text fragment that makes the browser show the quote; null for anything but http(s). */
export function quoteHref(url: string, quote?: Quote): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const exact = quote?.exact.trim();
  if (!exact) return parsed.href;
  return `${parsed.href.split('#')[0]}#:~:text=${fragmentText(exact)}`;
}

/** In a text fragment `-`, `,` and `&` separate parts, so they are escaped too. */
function fragmentText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Host and path, short enough for a line: "brightforge.example/about". */
export function shortUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  const path = parsed.pathname === '/' ? '' : parsed.pathname;
  return `${parsed.host.replace(/^www\./, '')}${path}`;
}

/** Opens the page a value came from, at its quote where the browser can find it. */
export function PageLink({ url, quote, children }: { url: string; quote?: Quote; children: ReactNode }) {
  const href = quoteHref(url, quote);
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={url}>
      {children}
    </a>
  );
}
