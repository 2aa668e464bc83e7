import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { icpOf, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { migrateIcpFile } from '#lib/icp/migrate-file.ts';
import { ICP_SCHEMA_VERSION } from '#lib/icp/model.ts';
import { readIcpFile, type IcpReading } from '#lib/schema/icp.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/icp-files');
const text = (version: number): string => readFileSync(path.join(FOLDER, `v${version}.icp.json`), 'utf8');

function read(version: number): IcpReading {
  const outcome = readIcpFile(text(version));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Hash of each older example as it is in this version: what an old file becomes must never change. */
const BECOMES: Readonly<Record<number, string>> = { 1: 'ef808e56de8450d25a4da414e7edb0ea9f33fe6df78ba5680f906825ef83a53f' };
const VERSIONS = Array.from({ length: ICP_SCHEMA_VERSION }, (_, index) => index + 1);

describe('example files', () => {
  it('are there for every version of the format', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(VERSIONS.map((version) => `v${version}.icp.json`));
  });

  it.each(VERSIONS)('of version %i is read whole and unedited', (version) => {
    const { file, edited, unknown } = read(version);
    expect({ edited, unknown }).toEqual({ edited: false, unknown: [] });
    expect(file.schemaVersion).toBe(ICP_SCHEMA_VERSION);
  });

  it.each(VERSIONS.slice(0, -1))('of version %i becomes what it always became', (version) => {
    expect(hashIcp(icpOf(read(version).file))).toBe(BECOMES[version]);
  });

  it('of this version comes back as the same bytes', () => {
    expect(writeIcpFile(icpOf(read(ICP_SCHEMA_VERSION).file))).toBe(text(ICP_SCHEMA_VERSION));
  });

  it('of this version uses every kind of criterion', () => {
    const kinds = read(ICP_SCHEMA_VERSION).file.criteria.map(({ test: { kind } }) => kind);
    expect(kinds.toSorted()).toEqual(
      ['business-model', 'custom', 'founded', 'funding-stage', 'head-count', 'hiring', 'industry', 'language', 'place', 'revenue', 'technology', 'title', 'words'],
    );
  });

  it('of an older version keep everything they say', () => {
    const old = JSON.parse(text(1)) as Record<string, unknown>;
    const { thresholds, schemaVersion: _, ...rest } = old;
    expect(migrateIcpFile(old)).toMatchObject({ ...rest, schemaVersion: 2, thresholds: { ...(thresholds as object), scheme: 'percent' } });
  });
});

describe('a file that only says that it is old', () => {
  it.each([0, -1, 1.5, '1', null, undefined])('stays as it is, to be refused: version %j', (schemaVersion) => {
    const json = { ...JSON.parse(text(1)), schemaVersion };
    expect(migrateIcpFile(json)).toBe(json);
    expect(readIcpFile(JSON.stringify(json))).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it.each([null, [], 'x', 3])('is nothing that could be migrated: %j', (json) => {
    expect(migrateIcpFile(json)).toBe(json);
  });

  it('shares no part with another that was migrated, so that changing one changes no other', () => {
    const [one, other] = [migrateIcpFile({ schemaVersion: 1 }), migrateIcpFile({ schemaVersion: 1 })] as { reasons: unknown[] }[];
    expect(one?.reasons).not.toBe(other?.reasons);
  });
});
