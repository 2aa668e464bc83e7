import { describe, expect, it } from 'vitest';
import { GLOBALS } from './laws.ts';
import { globalsOf } from './read-source.ts';
import { sourceFiles } from './source-files.ts';

describe('nothing is taken from thin air', () => {
  it.each(GLOBALS.flatMap(({ rooms, never }) => rooms.map((room) => ({ room, never }))))('in $room', ({ room, never }) => {
    const found = [...sourceFiles([room])].flatMap(([file, source]) => {
      const used = globalsOf(file, source);
      return never.filter((name) => used.has(name)).map((name) => `${file} uses ${name}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the reader of globals', () => {
  it.each([
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['const now = Date()', 'Date()'],
    ['export const f = (x: number) => x * Math.random();', 'Math.random'],
    ['const title = document.title', 'document'],
    ['(window as Record<string, unknown>).x', 'window'],
    ['const where = { url: location.href }', 'location'],
    ['void fetch("/x")', 'fetch'],
    ['const { fetch: get } = globalThis', 'globalThis'],
    ['list.map(fetch)', 'fetch'],
    ['const view = () => <p>{navigator.language}</p>', 'navigator'],
  ])('finds %s', (source, name) => {
    expect([...globalsOf('planted.tsx', source)]).toContain(name);
  });

  it.each([
    ['new Date(now)', 'new Date()'],
    ['const read = (document: { title: string }) => document.title', 'document'],
    ['function at({ location }: Place) { return location; }', 'location'],
    ['const found = { window: 1, document: 2 }.document', 'document'],
    ['type T = typeof window', 'window'],
    ['interface Step { document: string }', 'document'],
    ['// fetch the fetch', 'fetch'],
    ['const text = "document"', 'document'],
  ])('is not deceived by %s', (source, name) => {
    expect([...globalsOf('innocent.tsx', source)]).not.toContain(name);
  });
});
