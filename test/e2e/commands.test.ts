import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { LINKEDIN_PROFILE, MOSSGATE, TALLYFORGE, WIKI } from './sites.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

describe('the commands', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'leadlight-pages-'));
    const pages = [TALLYFORGE, MOSSGATE, WIKI, LINKEDIN_PROFILE];
    pages.forEach(({ html }, index) => writeFileSync(path.join(folder, `${index}.html`), html));
    // In Windows-1252, and it says so: "Müller & Söhne".
    writeFileSync(path.join(folder, 'old.html'), Buffer.from('<meta charset="windows-1252"><meta property="og:site_name" content="M\xfcllerlin"><title>M\xfcllerlin</title><nav><a href="/about">About us</a></nav><h1>M\xfcllerlin</h1>', 'latin1'));
    const leaves = String(MOSSGATE.html).replace('<head>', '<head><meta http-equiv="refresh" content="0; url=https://elsewhere.com/">');
    writeFileSync(path.join(folder, 'leaves.html'), leaves);
    const list = [
      ...pages.map(({ url }, index) => ({ file: `${index}.html`, url, notes: 'left alone' })),
      { file: 'old.html', url: 'https://www.muellerlin.com/' },
      { file: 'leaves.html', url: MOSSGATE.url },
      { file: 'gone.html', url: 'https://gone.com/' },
    ];
    writeFileSync(path.join(folder, 'truth.json'), JSON.stringify(list));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('extract prints one prediction for every entry, also where reading failed, and each page stands alone', () => {
    const { status, stdout, stderr } = run('extract', folder);
    expect(status).toBe(0);
    const predictions = JSON.parse(stdout);
    expect(predictions).toMatchObject([
      { file: '0.html', pageKind: 'company-home', companyName: 'Tallyforge', companyDomain: 'tallyforge.com', country: 'Germany' },
      { file: '1.html', pageKind: 'company-home', companyName: 'Mossgate', companyDomain: 'mossgate.io', country: 'Netherlands' },
      { file: '2.html', pageKind: 'none', companyName: null, companyDomain: null, personName: null },
      // Read in the same browser right after the company's own page, and yet on its own.
      { file: '3.html', pageKind: 'linkedin-profile', personName: 'Ilse Brandmeyer', companyName: 'Tallyforge', companyDomain: null },
      { file: 'old.html', companyName: 'Müllerlin' },
      { file: 'leaves.html', companyName: 'Mossgate' },
      { file: 'gone.html', pageKind: 'none', companyName: null },
    ]);
    expect(stderr).toContain('gone.html: not read');
  });

  it('assess prints the same assessment for the same page, ICP and time', () => {
    const icp = path.join(folder, 'icp.json');
    const [starter] = STARTER_ICPS;
    if (!starter) throw new Error('no starter ICP');
    writeFileSync(icp, writeIcpFile(toIcpFile({ ...starter, name: 'Ours' })));
    const once = () => run('assess', path.join(folder, '0.html'), '--url', TALLYFORGE.url, '--icp', icp, '--now', '2026-05-01T12:00:00Z');
    const first = once();
    expect(first.status).toBe(0);
    const assessment = JSON.parse(first.stdout);
    expect(assessment).toMatchObject({ status: 'scored', companyOnly: true, stamp: { icpId: starter.id, now: Date.UTC(2026, 4, 1, 12) } });
    expect(once().stdout).toBe(first.stdout);
  });
});

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [`test/eval/${command}.ts`, ...args], { cwd: TOP, encoding: 'utf8' });
}
