// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Evidence, FoundField } from '#lib/evidence/model.ts';
import { type Fixture, fixtures } from '../fixtures.ts';
import { read, texts } from '../read-page.ts';
import { EVERY_ADAPTER } from './every-adapter.ts';

const all = fixtures();
const of = (sort: Fixture['sort']): Fixture[] => all.filter((fixture) => fixture.sort === sort);

const found = (evidence: Evidence, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, texts(evidence, field as FoundField).toSorted()]));
const told = ({ says }: Fixture) => Object.fromEntries(Object.entries(says).map(([field, list]) => [field, list.toSorted()]));
const toldToBeThere = (fixture: Fixture) => Object.fromEntries(Object.entries(told(fixture)).filter(([, list]) => list.length > 0));

describe('a page an adapter is made for', () => {
  it.each(of('positive'))('$file', async (fixture) => {
    const evidence = await read(fixture.html, fixture.url);
    expect([evidence.adapter, evidence.pageKind]).toEqual([fixture.adapter, fixture.kind]);
    expect(found(evidence, Object.keys(fixture.says))).toEqual(told(fixture));
    expect(evidence.diagnostics.filter(({ rule }) => rule !== 'reader/json-ld')).toEqual([]);
  });
});

describe('a page that only looks like one is left to others, or claims nothing', () => {
  it.each(of('look-alike'))('$file', async (fixture) => {
    const evidence = await read(fixture.html, fixture.url);
    const kinds = of('positive').filter(({ adapter }) => adapter === fixture.adapter).map(({ kind }) => kind);
    expect(evidence.adapter === fixture.adapter && kinds.includes(evidence.pageKind), `read by ${evidence.adapter} as ${evidence.pageKind}`).toBe(false);
    expect(evidence.pageKind).toBe(fixture.kind ?? evidence.pageKind);
    expect(found(evidence, Object.keys(fixture.says))).toEqual(told(fixture));
  });
});

describe('a page before its content has come claims nothing but what its head says', () => {
  it.each(of('half-loaded'))('$file', async (fixture) => {
    const evidence = await read(fixture.html, fixture.url);
    expect(evidence.pageKind).toBe(fixture.kind ?? evidence.pageKind);
    expect(found(evidence, [...new Set(evidence.findings.map(({ field }) => field))])).toEqual(toldToBeThere(fixture));
  });
});

describe('hosts that look like an adapter’s own', () => {
  /** Same path on `evil-host.tld` and on `host.tld.evil.example`; an adapter of any site has none. */
  const lookAlikes = of('positive').flatMap(({ adapter: id, url }) => {
    const adapter = EVERY_ADAPTER.find((one) => one.id === id);
    const { host, pathname, search } = new URL(url);
    const at = (other: string): URL => new URL(`https://${other}${pathname}${search}`);
    if (adapter === undefined || adapter.matches(at('anybody.example'))) return [];
    const bare = host.split('.').slice(-2).join('.');
    return [`evil-${bare}`, `x${bare}`, `${host}.evil.example`, `${bare}.evil.example`].map((other) => ({ adapter, url: at(other) }));
  });

  it('are made of every address of ours', () => expect(lookAlikes.length).toBeGreaterThan(20));
  it.each(lookAlikes)('$adapter.id does not take $url', ({ adapter, url }) => expect(adapter.matches(url)).toBe(false));
});
