import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, ownStyles, stopsMovement, TOKENS } from './check-styles.ts';
import { TOP } from './source-files.ts';

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(path.join(TOP, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx?)$/.test(name)).map((name) => path.posix.join(folder, ...name.split(path.sep))),
);
const read = (file: string): string => readFileSync(path.join(TOP, file), 'utf8');

describe('the visual language', () => {
  it('has its colours and its sizes of type in one file', () => {
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(20);
    expect(files.flatMap((file) => ownStyles(file, read(file)))).toEqual([]);
    expect(ownStyles('components/a.css', read(TOKENS)).length).toBeGreaterThan(50);
  });

  it.each([
    ['a.css', 'color: #fff;'],
    ['a.css', 'background: rgb(0 0 0 / 55%);'],
    ['a.css', 'border: 1px solid white;'],
    ['a.css', 'font-size: 12px;'],
    ['a.css', 'font-size: 1.5rem;'],
    ['a.css', 'font: 600 14px/1.4 var(--font);'],
    ['a.css', 'transition: color 1s !important;'],
    ['a.tsx', '<span style={{ color: "#123456" }} />'],
    ['a.tsx', '<span style={{ fontSize: 12 }} />'],
    ['a.tsx', '<rect fill="#0af" />'],
    ['a.ts', "box.scrollIntoView({ behavior: 'smooth' });"],
    ['a.ts', 'box.animate(frames, 200);'],
  ])('notices, in %s, %s', (file, line) => {
    expect(ownStyles(file, `\n${line}\n`)).toEqual([`${file}:2  ${line}`]);
  });

  it.each(['color: var(--text);', 'font-size: var(--text-s);', 'font-size: 0.85em;', 'font: inherit;', 'font-size: 100%;', 'font-weight: 600;', '/* #fff */', '#box:target {', 'white-space: nowrap;', 'color: transparent;', 'fill: currentcolor;'])('lets %s pass', (line) => {
    expect(ownStyles('a.css', line)).toEqual([]);
  });
});

describe('who asks for less movement', () => {
  it('gets none, on every screen', () => {
    expect(stopsMovement(read(BASE))).toBe(true);
    const mounts = files.filter((file) => /^entrypoints\/[^/]+\/main\.tsx$/.test(file));
    expect(mounts.length).toBeGreaterThan(4);
    expect(read('components/ui/styles.ts')).toContain("import './base.css'");
    expect(mounts.filter((file) => !/import '#components\/ui\/styles\.ts'/.test(read(file)))).toEqual([]);
  });

  it.each(['animation: none;', 'transition: 0s !important;', ''])('would not by “%s” alone', (rule) => {
    expect(stopsMovement(`@media (prefers-reduced-motion: reduce) {\n*,\n*::before,\n*::after {\n${rule}\n}\n}`)).toBe(false);
  });
});
