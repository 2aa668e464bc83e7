import { readFileSync } from 'node:fs';
import type { ServedPage } from '#test/browser/serve-pages.ts';

/** One page of the demo: an invented company or person at an invented address. */
export interface DemoPage {
  slug: string;
  url: string;
  /** What it stands for. */
  shows: string;
  /** What to look at in the popup. */
  tip: string;
}

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    slug: 'quorvane-home',
    url: 'https://www.quorvane.com/',
    shows: 'A strong fit',
    tip: 'Open “Why” to see the sentence each point rests on, then save it.',
  },
  {
    slug: 'linkedin-profile',
    url: 'https://www.linkedin.com/in/mara-lindqvist-quorvane',
    shows: 'A decision maker',
    tip: 'A profile is read only when you click. Having read the company first, Leadlight grades both together.',
  },
  {
    slug: 'brackwell-careers',
    url: 'https://brackwell-systems.com/careers',
    shows: 'Buying signals on a careers page',
    tip: 'Look at budget, need and timeline: what a careers page gives away.',
  },
  {
    slug: 'hoferlin-impressum',
    url: 'https://www.hoeferlin-softwarehaus.de/impressum',
    shows: 'A German imprint',
    tip: 'Legal name, address and telephone are read from the imprint.',
  },
  {
    slug: 'pellworth-about',
    url: 'https://www.pellworth-freight.com/about-us',
    shows: 'A weak fit',
    tip: 'Much is known, and little of it matches.',
  },
  {
    slug: 'loomlight-home',
    url: 'https://loomlight-analytics.com/',
    shows: 'Disqualified',
    tip: 'The reason stands first, with the sentence it rests on.',
  },
  {
    slug: 'ostrelle-home',
    url: 'https://ostrelle.com/',
    shows: 'Little evidence',
    tip: 'Unknown is no bad grade: see which fact to find first.',
  },
  {
    slug: 'wiki-article',
    url: 'https://wiki.harbour-handbook.org/wiki/Bill_of_lading',
    shows: 'Nobody’s prospect',
    tip: 'Leadlight says that there is nothing to grade.',
  },
];

export const INDEX_URL = 'https://start.leadlight-demo.invalid/';

/** Every page of the demo as of `now` (milliseconds since the epoch), the index among them. */
export function demoSite(now: number): ServedPage[] {
  const pages = DEMO_PAGES.map(({ slug, url }) => ({
    url,
    html: datePage(readFileSync(new URL(`pages/${slug}.html`, import.meta.url), 'utf8'), now),
  }));
  return [{ url: INDEX_URL, html: indexPage() }, ...pages];
}

/** Fills {{iso -21}}, {{en -21}} and, in months, {{month -2}} and {{my -2}}, so that news stay news on any day. */
export function datePage(html: string, now: number): string {
  return html.replaceAll(/\{\{(iso|en|month|my) (-?\d+)\}\}/g, (_, form: string, count: string) => {
    const date = new Date(now);
    if (form === 'iso' || form === 'en') date.setUTCDate(date.getUTCDate() + Number(count));
    else date.setUTCMonth(date.getUTCMonth() + Number(count), 1);
    const words = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(date);
    switch (form) {
      case 'iso':
        return date.toISOString().slice(0, 10);
      case 'month':
        return date.toISOString().slice(0, 7);
      case 'my':
        return words({ month: 'short', year: 'numeric' });
      default:
        return words({ day: 'numeric', month: 'long', year: 'numeric' });
    }
  });
}

function indexPage(): string {
  const rows = DEMO_PAGES.map(
    ({ url, shows, tip }) => `<li><h2><a href="${url}">${shows}</a></h2><p>${tip}</p><small>${url}</small></li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Try Leadlight</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 44rem; padding: 0 1rem; color: #1c2430; }
  ol { padding: 0; list-style: none; display: grid; gap: 1rem; } li { border: 1px solid #d5dbe3; border-radius: .6rem; padding: .8rem 1.2rem; }
  h2, p { margin: 0; } h2 { font-size: 1.1rem; } small { color: #5c6773; }
</style>
<h1>Try Leadlight</h1>
<p>Open a page and click the Leadlight icon (behind the puzzle piece of the tool bar; pin it there). Come back with the
browser’s back button. The companies and people are invented, and nothing here touches the network.</p>
<ol>${rows.join('\n')}</ol>
</html>`;
}
