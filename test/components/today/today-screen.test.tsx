// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TodayActions } from '#components/today/today-row.tsx';
import { TodayScreen } from '#components/today/today-screen.tsx';
import { localTime } from '#lib/i18n/local-day.ts';
import { todayOf } from '#lib/prospects/today.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { WAITING } from '#test/fixtures/waiting.ts';
import { speak } from '#test/i18n/speak.ts';
import { click, control, render, textOf, type } from '../render.tsx';
import { atOnce } from '#lib/prospects/in-steps.ts';

const TODAY = new Date(NOW).toISOString().slice(0, 10);
const later = (days: number): string => new Date(NOW + days * 86_400_000).toISOString().slice(0, 10);

const onLog = vi.fn(async () => ({ ok: true as const, value: null }));
const actions = {
  onDone: vi.fn<TodayActions['onDone']>(async () => ({ ok: true, value: { undo: 4 } })),
  onPutOff: vi.fn<TodayActions['onPutOff']>(async () => ({ ok: true, value: { undo: 5 } })),
  onLog: () => onLog,
  onInformed: vi.fn<TodayActions['onInformed']>(async () => ({ ok: true, value: null })),
  onVerify: vi.fn<TodayActions['onVerify']>(async () => ({ ok: true, value: { undo: 7 } })),
  onDelete: vi.fn<TodayActions['onDelete']>(async () => ({ ok: true, value: { undo: 6 } })),
};

const show = (prospects: readonly ListedProspect[]): HTMLElement =>
  render(<TodayScreen groups={atOnce(todayOf(prospects, { now: NOW, today: TODAY, local: localTime, keeping: { days: 180, since: 0 } }))} saved={prospects.length} now={NOW} today={TODAY} actions={actions} />);

const rowOf = (host: HTMLElement, name: string): HTMLElement => {
  const row = [...host.querySelectorAll<HTMLElement>('.today-row')].find((element) => textOf(element).includes(name));
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => speak('en'));

describe('what waits today, on a screen', () => {
  it('says why each waits, in groups', () => {
    const host = show(WAITING);
    expect([...host.querySelectorAll('h2')].map(textOf)).toEqual([
      'Follow-ups due 2', 'Nurture dates reached 1', 'New buying signals 2', 'Hot, and nobody spoke with them this week 2',
      'Tell the person that you keep their data 1', 'Kept for long: delete, or take up again 1', 'Facts that have grown old 1',
    ]);
    expect(textOf(rowOf(host, 'Mara Lindqvist'))).toContain('Send the offer for two plants (due 2 days ago)');
    expect(textOf(rowOf(host, 'Northquay'))).toContain('Nothing was logged yet');
    expect(textOf(rowOf(host, 'Tannhof'))).toContain('Last outcome 12 days ago');
    expect(textOf(rowOf(host, 'Quillmark'))).toContain('The day to look again was yesterday');
    expect(textOf(rowOf(host, 'Ostrava'))).toContain('Job post for the role that runs your product, read yesterday');
    expect(textOf(rowOf(host, 'Heron'))).toContain('Downloaded something, 3 days ago');
    expect(textOf(host)).not.toContain('Restful');
  });

  it('calls a follow-up done', async () => {
    const host = show(WAITING);
    await click(control(host, 'Done: Mara Lindqvist'));
    expect(actions.onDone).toHaveBeenLastCalledWith('w1', 'follow-up');
  });

  it('leaves the focus on the next thing to do once a row is gone, and on the list after the last', () => {
    const host = show(WAITING);
    control(host, 'Seen: Ostrava Pumps').focus();
    show(WAITING.filter(({ companyName }) => companyName !== 'Ostrava Pumps'));
    expect(document.activeElement).toBe(control(host, 'Seen: Heron Logistics'));
    show([]);
    expect(document.activeElement).toBe(host.querySelector('.work'));
  });

  it('takes the focus from nothing else when a row goes', () => {
    const host = show(WAITING);
    control(host, 'Seen: Ostrava Pumps').focus();
    control(host, 'Done: Mara Lindqvist').focus();
    show(WAITING.filter(({ companyName }) => companyName !== 'Ostrava Pumps'));
    expect(document.activeElement).toBe(control(host, 'Done: Mara Lindqvist'));
  });

  it('says what went wrong, and keeps the row', async () => {
    actions.onDone.mockResolvedValueOnce({ ok: false, error: { code: 'storage-failed', message: 'The disk is full.' } });
    const host = show(WAITING);
    await click(control(host, 'Seen: Ostrava Pumps'));
    expect(textOf(rowOf(host, 'Ostrava'))).toContain('The disk is full.');
  });

  it('puts off to a near day, or to any that is ahead', async () => {
    const host = show(WAITING);
    const row = rowOf(host, 'Northquay');
    await click(control(row, 'Later…: Northquay Analytics'));
    await click(control(row, 'In 3 days'));
    expect(actions.onPutOff).toHaveBeenLastCalledWith('w3', 'hot', later(3));
    const day = control(row, 'On');
    await type(day, TODAY);
    expect(control(row, 'Put off')).toHaveProperty('disabled', true);
    await type(day, later(20));
    await click(control(row, 'Put off'));
    expect(actions.onPutOff).toHaveBeenLastCalledWith('w3', 'hot', later(20));
  });

  it('logs an outcome of a hot one, marks a person told, deletes who was kept for long', async () => {
    const host = show(WAITING);
    await click(control(host, 'Log outcome…: Northquay Analytics'));
    await click(control(rowOf(host, 'Northquay'), 'Met'));
    expect(onLog).toHaveBeenLastCalledWith('meeting', {});
    await click(control(host, 'Person was told: Jonas Ekholm'));
    expect(actions.onInformed).toHaveBeenLastCalledWith('w8');
    await click(control(host, 'Still true: Palisade Tools'));
    expect(actions.onVerify).toHaveBeenLastCalledWith('w10');
    await click(control(host, 'Delete: Ida Brandt'));
    expect(actions.onDelete).toHaveBeenLastCalledWith('w9');
  });

  it('says what will stand here while there is nothing', () => {
    expect(textOf(show([]))).toContain('No prospects saved yet');
    expect(textOf(show(WAITING.slice(10)))).toContain('Nothing waits for you today');
  });

  it('shows ten of a group, and more when asked', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...WAITING[2]!, id: `m${index}` }));
    const host = show(many);
    expect(host.querySelectorAll('.today-row')).toHaveLength(10);
    await click(control(host, 'Show 15 more'));
    expect(host.querySelectorAll('.today-row')).toHaveLength(25);
  });

  it('speaks German', () => {
    speak('de');
    const host = show(WAITING);
    expect(textOf(rowOf(host, 'Mara Lindqvist'))).toContain('Send the offer for two plants (fällig: vorgestern)');
    expect(textOf(host)).toContain('10 Aufgaben warten auf Sie');
  });

  it('has no accessibility violation', async () => {
    const host = show(WAITING);
    await click(control(host, 'Later…: Northquay Analytics'));
    const { violations } = await axe.run(host, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
