import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

describe('wrong usage of a command ends with 2 and one clear line, nothing on standard output', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'leadlight-commands-'));
    writeFileSync(path.join(folder, 'page.html'), '<h1>Hello</h1>');
    writeFileSync(path.join(folder, 'recipe.json'), '{"format":"recipe"}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const page = () => path.join(folder, 'page.html');
  const url = ['--url', 'https://brightforge.dev/'];

  it.each([
    ['extract without a folder', 'extract', () => [], /usage: npm run --silent extract/],
    ['extract of what is no folder', 'extract', () => [page()], /is not a folder/],
    ['extract of a folder without a list', 'extract', () => [folder], /truth\.json/],
    ['extract with an unknown flag', 'extract', () => [folder, '--fast'], /--fast/],
    ['assess without a page', 'assess', () => url, /usage: npm run --silent assess/],
    ['assess without an address', 'assess', () => [page()], /usage: npm run --silent assess/],
    ['assess at an address of another kind', 'assess', () => [page(), '--url', 'file:///etc'], /not a web address/],
    ['assess of a page that is not there', 'assess', () => [`${page()}x`, ...url], /cannot be read/],
    ['assess at a time that is none', 'assess', () => [page(), ...url, '--now', 'soon'], /--now soon/],
    ['assess at a time that each machine would take for another', 'assess', () => [page(), ...url, '--now', '2026-11-22T12:00:00'], /zone/],
    ['assess with a file that is no ICP', 'assess', () => [page(), ...url, '--icp', path.join(folder, 'recipe.json')], /recipe\.json: [\s\S]*format/],
    ['assess of a page and a profile at once', 'assess', () => [page(), ...url, '--profile', page()], /usage: npm run --silent assess/],
    ['assess of a profile that is not there', 'assess', () => ['--profile', `${page()}x`], /cannot be read/],
    ['assess of what is no profile', 'assess', () => ['--profile', path.join(folder, 'recipe.json')], /recipe\.json: [\s\S]*leadlight-profile/],
    ['eval with an unknown flag', 'eval', () => ['--loud'], /--loud/],
  ])('%s', (_, command, args, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`test/eval/${command}.ts`, ...args()], { cwd: TOP, encoding: 'utf8' });
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

it('assess names what it leaves out of an ICP file, beside the assessment', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-misspelt-'));
  try {
    const file = path.join(folder, 'misspelt.icp.json');
    writeFileSync(file, readFileSync(path.join(TOP, 'test/fixtures/icp-files/v2.icp.json'), 'utf8').replace('"mustKnow": true', '"mustHaves": true, "mustKnow": true'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/eval/assess.ts', '--profile', 'test/fixtures/profile-files/brightforge.profile.json', '--icp', file], { cwd: TOP, encoding: 'utf8' });
    expect(stderr).toMatch(/misspelt\.icp\.json: left out, as it is not known: criteria \/ 1 \(Industry\) \/ mustHaves/);
    expect(JSON.parse(stdout)).toMatchObject({ companyKey: 'brightforge-ovens.com' });
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
