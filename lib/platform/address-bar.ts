import { browser } from 'wxt/browser';

/** A piece of a line; `match` is what was sought, `aside` stands back, `address` is a domain. */
export interface LinePart {
  text: string;
  as: 'plain' | 'match' | 'aside' | 'address';
}

export interface Suggestion {
  /** What stands in the address bar once it is chosen, and is handed on when it is entered. */
  content: string;
  line: readonly LinePart[];
}

/** Where what was entered is to open. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface AddressBar {
  /** The keyword was typed. */
  started(): void;
  changed(text: string, suggest: (suggestions: readonly Suggestion[]) => void): void;
  entered(text: string, disposition: Disposition): void;
}

/** Called for what is typed behind the keyword of the manifest. */
export function onAddressBar({ started, changed, entered }: AddressBar): void {
  browser.omnibox.onInputStarted.addListener(started);
  browser.omnibox.onInputChanged.addListener((text, suggest) => changed(text, (suggestions) => suggest(suggestions.map(({ content, line }) => ({ content, description: described(line) })))));
  browser.omnibox.onInputEntered.addListener((text, disposition) => entered(text, disposition as Disposition));
}

/** What stands first, and is what Enter does with the text as it is. */
export function setFirstLine(line: readonly LinePart[]): void {
  browser.omnibox.setDefaultSuggestion({ description: described(line) });
}

const TAGS: Readonly<Record<Exclude<LinePart['as'], 'plain'>, string>> = { match: 'match', aside: 'dim', address: 'url' };

/** Chromium reads XML and takes nothing that is not well-formed; Firefox shows the text as it is. */
function described(line: readonly LinePart[]): string {
  if (import.meta.env.FIREFOX) return line.map(({ text }) => cleaned(text)).join('');
  return line.map(({ text, as }) => (as === 'plain' ? escaped(text) : `<${TAGS[as]}>${escaped(text)}</${TAGS[as]}>`)).join('');
}

// Neither line breaks nor other controls, nor signs that turn the direction of what follows.
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

const cleaned = (text: string): string => text.replaceAll(UNSHOWABLE, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => cleaned(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
