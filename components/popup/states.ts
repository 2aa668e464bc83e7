import type { RestrictedReason, TabView } from '#lib/messaging/protocol.ts';

/** What the popup says when there is no assessment to show. */

export const RESTRICTED_WORDS: Readonly<Record<RestrictedReason, string>> = {
  'browser-page': 'This is one of the browser’s own pages. Extensions may not read those.',
  store: 'Browsers do not let extensions read their extension store.',
  pdf: 'PDF files cannot be read here. If the same facts are on the company’s site, open that instead.',
  file: 'This is a file on your computer. Leadlight reads web pages only.',
  'no-access': 'The browser does not let extensions see this page. That is so on the browser’s own pages, in extension stores and for local files. On any other page, click the icon once more.',
  other: 'The browser does not let extensions read this page.',
};

export const BLOCKED_WORDS: Readonly<Record<Extract<TabView, { state: 'blocked' }>['why'], { title: string; text: string }>> = {
  paused: { title: 'Leadlight is paused', text: 'No page is read until you resume it.' },
  'never-site': { title: 'You asked never to read this site', text: 'Nothing on it was read.' },
  'linkedin-off': { title: 'Reading LinkedIn is turned off', text: 'Nothing on this page was read. You can still open the company’s own site.' },
};
