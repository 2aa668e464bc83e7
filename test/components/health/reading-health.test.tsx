// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReadingHealth } from '#components/health/reading-health.tsx';
import type { Evidence } from '#lib/evidence/model.ts';
import type { BugReport } from '#lib/insights/bug-report.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import { SAMPLE_HEALTH } from '#test/fixtures/health.ts';
import { reading, TODAY } from '#test/insights/rows.ts';
import { click, control, render, textOf } from '../render.tsx';

function show(rows: readonly HealthRow[] = SAMPLE_HEALTH, open: Evidence[] = []) {
  const onSave = vi.fn<(report: BugReport) => void>();
  const onForget = vi.fn<() => Promise<{ ok: true; value: null }>>(async () => ({ ok: true, value: null }));
  const loadPages = () => Promise.resolve(open);
  const host = render(<ReadingHealth rows={rows} now={Date.parse(TODAY)} leadlight="1.2.3" browser="Testfox" loadPages={loadPages} onSave={onSave} onForget={onForget} />);
  return { host, onSave, onForget };
}

async function report(host: HTMLElement) {
  await click(control(host, 'Make a bug report on LinkedIn company pages'));
  await act(async () => {});
}

describe('how well pages are read', () => {
  it('names the site that changed its layout, and by what', () => {
    const { host } = show();
    const notice = textOf(host.querySelector('.notice'));
    expect(notice).toContain('LinkedIn company pages: this site has changed its layout');
    expect(notice).toContain('Head count: found on 3 of 17 pages this week, on 40 of 44 pages in the four weeks before.');
    expect(host.querySelectorAll('.notice')).toHaveLength(1);
  });

  it('draws each week with its figure in words', () => {
    const { host } = show();
    const weeks = [...host.querySelector('.weeks')!.querySelectorAll('li')].map(textOf);
    expect(weeks).toHaveLength(8);
    expect(weeks.at(-1)).toBe('59 %This week17 pages');
    expect(weeks.at(-2)).toBe('95 %Last week11 pages');
  });

  it('says how often each value stays unknown, and which rules find it', () => {
    const { host } = show();
    const rows = [...host.querySelector('table')!.querySelectorAll('tbody tr')].map(textOf);
    expect(rows[0]).toContain('Head count found less82 %9 %');
    expect(rows[0]).toContain('test/headCount-1 (2)');
  });

  it('is empty before anything was read', () => {
    const { host } = show([]);
    expect(textOf(host)).toContain('Nothing was counted yet');
    expect(host.querySelector('button')).toBeNull();
  });

  it('can be forgotten', async () => {
    const { host, onForget } = show();
    await click(control(host, 'Forget these counts'));
    expect(onForget).toHaveBeenCalledOnce();
  });
});

describe('the bug report', () => {
  const mira = reading({ personName: 0 }, { url: 'https://www.linkedin.com/company/brightforge/people', pageTitle: 'Mira Holt' });
  const other = reading({ companyName: 0 }, { adapter: 'company-site', pageTitle: 'Elsewhere' });

  it('shows all it holds before it is saved, and nothing of any page', async () => {
    const { host, onSave } = show(SAMPLE_HEALTH, [mira, other]);
    await report(host);
    const shown = host.querySelector('pre')!.textContent;
    expect(textOf(host.querySelector('dialog'))).not.toContain('Elsewhere');
    expect(shown).not.toMatch(/Mira|brightforge|https?:/i);
    await click(control(host, 'Save the file'));
    expect(onSave).toHaveBeenCalledOnce();
    expect(JSON.parse(shown)).toEqual(onSave.mock.calls[0]![0]);
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('holds what a page says once the user adds it, with a warning', async () => {
    const { host, onSave } = show(SAMPLE_HEALTH, [mira]);
    await report(host);
    await click(host.querySelector<HTMLElement>('dialog input[type=checkbox]')!);
    expect(textOf(host.querySelector('dialog [role=status]'))).toContain('now holds what these pages say');
    expect(host.querySelector('pre')!.textContent).toContain('Mira Holt');
    await click(control(host, 'Save the file'));
    expect(onSave.mock.calls[0]![0].pages).toHaveLength(1);
  });
});
