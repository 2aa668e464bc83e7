import { Fragment, type ReactNode } from 'react';

const MARK = '\u{E000}';
const SLOT = /\u{E000}(\w+)\u{E000}/u;

/** What to fill a message's `{names}` with, for `Rich` to put elements in their places. */
export function slots<N extends string>(...names: N[]): { [K in N]: string } {
  return Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`])) as { [K in N]: string };
}

/** A message with elements in it: `<Rich text={t('key', slots('name'))} parts={{ name: <strong>…</strong> }} />`; each language says where they stand. */
export function Rich({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text.split(SLOT).map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : parts[part]}</Fragment>);
}
