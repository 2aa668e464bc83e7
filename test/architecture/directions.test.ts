import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sidedLines } from './check-directions.ts';
import { TOP } from './source-files.ts';

/** Style sheets, and the inline styles of screens. */
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(TOP, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx)$/.test(name)).map((name) => path.join(folder, name)),
);

it('lays every screen out by the direction of the text, not by sides of the screen', () => {
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(20);
  expect(files.flatMap((file) => sidedLines(file, readFileSync(path.join(TOP, file), 'utf8')))).toEqual([]);
});

it.each([
  'margin-left: 3px;',
  'border-top-right-radius: 3px;',
  '  left: 0;',
  'text-align: right;',
  'padding: 0 0 0 var(--space-2);',
  'transform: translateX(-50%);',
  '<span style={{ left: `${at}%` }} />',
  "<span style={{ marginRight: 3, textAlign: 'left' }} />",
])('notices %s', (line) => {
  const file = line.startsWith('<') ? 'a.tsx' : 'a.css';
  expect(sidedLines(file, `.a {\n${line}\n}`)).toEqual([`${file}:2  ${line.trim()}`]);
});

it.each(['margin-inline-start: 3px;', 'inset-inline: 0;', 'padding: 0 1px 2px 1px;', 'text-align: start;', '/* left: 0; */', 'inset: calc(50% - 2px) 0;'])('lets %s pass', (line) => {
  expect(sidedLines('a.css', line)).toEqual([]);
});
