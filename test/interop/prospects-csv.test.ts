import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Icp } from '#lib/icp/model.ts';
import { guardFormula } from '#lib/interop/formula-guard.ts';
import { prospectsCsv } from '#lib/interop/prospects-csv.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import { company, grade, NOW, signal } from '../qualify/make.ts';

const profile = company([signal('country', 'DE'), signal('industry', '4'), signal('description', 'A software platform')]);
const assessment = grade({ icp: STARTER_ICPS[0] as Icp, company: profile });
const prospect = (more: Partial<ListedProspect> = {}): ListedProspect => ({
  id: 'p1',
  companyKey: 'brightforge.example',
  personKey: null,
  companyName: 'Brightforge',
  companyDomain: 'brightforge.example',
  personName: null,
  personTitle: null,
  url: 'https://brightforge.example/about',
  savedAt: NOW,
  updatedAt: NOW,
  answers: [],
  stage: 'unqualified',
  touches: [],
  history: [],
  icpId: null,
  grading: gradingOf(assessment),
  ...more,
});

const rowsOf = (csv: string): Record<string, string>[] => Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;

describe('the CSV of prospects', () => {
  it('says the stage, since when, and why a prospect was closed', () => {
    const [open] = rowsOf(prospectsCsv([prospect({ stage: 'mql' })], NOW));
    expect(open).toMatchObject({ Stage: 'MQL', 'Stage since': '2026-11-22', 'Closed because': '' });
    const lost = { kind: 'stage' as const, from: 'mql' as const, to: 'lost' as const, why: 'Lost: Chose a rival', by: 'rep' as const, icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at: NOW - 3 * 86_400_000 };
    const [closed] = rowsOf(prospectsCsv([prospect({ stage: 'lost', history: [lost] })], NOW));
    expect(closed).toMatchObject({ Stage: 'lost', 'Stage since': '2026-11-19', 'Closed because': 'Lost: Chose a rival' });
  });

  it('holds what a rep sorts by, unknown as an empty cell', () => {
    const [row] = rowsOf(prospectsCsv([prospect()], NOW));
    expect(row).toMatchObject({
      Company: 'Brightforge', Domain: 'brightforge.example', Person: '', Grade: 'A+', Score: 'A4', Segment: 'warm', Fit: '100.0', 'Fit at least': '65.0', 'Known, % of fit': '65.0',
      Budget: 'unknown', 'BANT gaps': 'budget, authority, need, timeline', Saved: '2026-11-22', ICP: 'starter-b2b-software 1.0.0',
    });
    expect(row?.['Next step']).toMatch(/head count/);
  });

  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const csv = prospectsCsv([prospect(), prospect()], NOW);
    expect(csv.startsWith('\uFEFFCompany,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps any text whole behind its quotes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (companyName, personName) => {
      const [row] = rowsOf(prospectsCsv([prospect({ companyName, personName })], NOW));
      expect(row?.['Company']).toBe(guardFormula(companyName));
      expect(row?.['Person']).toBe(guardFormula(personName));
    }));
  });
});

describe('the formula guard', () => {
  it.each(['=1+1', '+49 30 1234', '-1', '@SUM(A1)', '\tcmd', '\rcmd', '＝1', '＋1', '－1', '＠x', '−1', '  =1', '\u00A0=1', '\u200B=1', '\n=1', '\uFEFF=1'])('puts an apostrophe before %j', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'Brightforge', '80.0', '2026-11-22', 'A−', 'a=b', 'info@brightforge.example', "'quoted"])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it('never lets a cell begin with what starts a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    const blank = fc.constantFrom('', ' ', '  ', '\u00A0', '\u3000', '\u200B');
    fc.assert(fc.property(blank, start, fc.string(), (before, first, rest) => {
      expect(guardFormula(before + first + rest).startsWith("'")).toBe(true);
    }));
  });
});
