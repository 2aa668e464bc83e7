import { describe, expect, it } from 'vitest';
import { importBreaches } from './check-imports.ts';
import { LAWS, REACHES } from './laws.ts';
import { sourceFiles } from './source-files.ts';

describe('the imports of the house', () => {
  const files = sourceFiles();

  it('are all seen', () => {
    expect(files.size).toBeGreaterThan(60);
    const empty = LAWS.filter(({ room }) => ![...files.keys()].some((file) => file.startsWith(room))).map(({ room }) => room);
    expect(empty).toEqual([]);
  });

  it('keep the laws', () => {
    expect(importBreaches(files, LAWS, REACHES)).toEqual([]);
  });
});

describe('a breach is found', () => {
  /** A small house that keeps the laws. */
  const HOUSE = {
    'entrypoints/page-reader/index.ts': "import { read } from '#lib/page/read.ts';",
    'entrypoints/background.ts': "import { save } from '#lib/background/save.ts';",
    'entrypoints/popup/main.tsx': "import { Card } from '#components/card.tsx'; import './popup.css';",
    'components/card.tsx': "import { useState } from 'react'; export const Card = () => <p>{useState(1)}</p>;",
    'lib/page/read.ts': "import type { Copy } from '#lib/extract/copy.ts'; import { ask } from '#lib/messaging/client.ts';",
    'lib/extract/copy.ts': 'export interface Copy { html: string }',
    'lib/extract/index.ts': "import type { Evidence } from '#lib/evidence/model.ts'; export const extract = 1;",
    'lib/evidence/model.ts': 'export interface Evidence { url: string }',
    'lib/messaging/client.ts': 'export const ask = 1;',
    'lib/messaging/router.ts': "import { decode } from '#lib/schema/evidence.ts'; export const route = decode;",
    'lib/schema/evidence.ts': "import * as z from 'zod'; export const decode = z;",
    'lib/background/save.ts': "import { put } from '#lib/storage/put.ts'; import { extract } from '#lib/extract/index.ts'; export const save = [put, extract];",
    'lib/storage/put.ts': "import { Dexie } from 'dexie'; export const put = Dexie;",
    'lib/platform/tabs.ts': "import { browser } from 'wxt/browser'; export const tabs = browser;",
    'lib/qualify/fit.ts': "import { model } from '#lib/icp/model.ts'; export const fit = model;",
    'lib/icp/model.ts': 'export const model = 1;',
  };
  const breaches = (changes: Record<string, string>) => importBreaches(new Map(Object.entries({ ...HOUSE, ...changes })), LAWS, REACHES);

  it('and none where there is none', () => {
    expect(breaches({})).toEqual([]);
  });

  it.each([
    ['React in a pure room', 'lib/qualify/fit.ts', "import React from 'react';", 'lib/qualify/fit.ts imports react'],
    ['a pure room that looks ahead', 'lib/icp/model.ts', "import '#lib/qualify/fit.ts';", 'imports lib/qualify/fit.ts'],
    ['zod in a pure room, as a type', 'lib/icp/model.ts', "import type { z } from 'zod';", 'imports zod'],
    ['the extension API outside platform', 'lib/storage/put.ts', "import { browser } from 'wxt/browser';", 'imports wxt/browser'],
    ['storage in a component', 'components/card.tsx', "export * from '#lib/storage/put.ts';", 'imports lib/storage/put.ts'],
    ['more than types of evidence in extract', 'lib/extract/index.ts', "import { x } from '#lib/evidence/merge.ts';", 'imports lib/evidence/merge.ts'],
    ['extract in the page', 'lib/page/read.ts', "import '../extract/index.ts';", 'imports lib/extract/index.ts'],
    ['the page in the worker', 'lib/background/save.ts', "import '../page/read.ts';", 'imports lib/page/read.ts'],
    ['a Node module', 'lib/background/save.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['a package nobody named', 'components/card.tsx', "import 'react-dom';", 'imports react-dom'],
    ['a lazy import', 'lib/extract/index.ts', "const z = await import('zod');", 'imports zod'],
    ['an import that is computed', 'lib/extract/index.ts', 'const z = await import(name);', 'imports something computed'],
    ['a file that is not there', 'lib/icp/model.ts', "import './model';", 'lib/icp/model, which is not a file'],
    ['a file in no room', 'lib/attic/old.ts', "import '#lib/icp/model.ts';", 'lib/attic/old.ts stands in no room'],
  ])('%s', (_, file, source, words) => {
    expect(breaches({ [file]: source }).join('\n')).toContain(words);
  });

  it('when two files import each other', () => {
    const both = { 'lib/icp/model.ts': "import { b } from './b.ts'; export const model = b;", 'lib/icp/b.ts': "export { model as b } from './model.ts';" };
    expect(breaches(both).join('\n')).toMatch(/a circle: .*lib\/icp\/b\.ts/);
  });

  it('when types refer to each other, which is no circle', () => {
    const both = { 'lib/icp/model.ts': "import type { B } from './b.ts'; export const model = 1;", 'lib/icp/b.ts': "import type { model } from './model.ts'; export type B = typeof model;" };
    expect(breaches(both)).toEqual([]);
  });

  it('when a forbidden thing arrives in the content script through rooms that may each do what they do', () => {
    const found = breaches({ 'lib/messaging/client.ts': "import { decode } from '#lib/schema/evidence.ts'; export const ask = decode;" });
    expect(found.join('\n')).toContain(
      'reaches what it must not: entrypoints/page-reader/index.ts → lib/page/read.ts → lib/messaging/client.ts → lib/schema/evidence.ts → zod',
    );
  });
});
