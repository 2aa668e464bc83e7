// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Bant, type AnswerBant } from '#components/assessment/bant.tsx';
import { BANT, NOW } from '#test/fixtures/assessments.ts';
import { click, control, render, textOf } from '../render.tsx';

const cells = (host: Element) => [...host.querySelectorAll('.cell')];

describe('the BANT cells', () => {
  it('shows four cells with state in words and the question to ask', () => {
    const shown = cells(render(<Bant cells={BANT} now={NOW} />));
    expect(shown.map((cell) => textOf(cell.querySelector('h3')))).toEqual(['Budget', 'Authority', 'Need', 'Timeline']);
    expect(shown.map((cell) => textOf(cell.querySelector('.mark')))).toEqual(['Indicated', 'Confirmed', 'Unknown', 'Denied']);
    expect(textOf(shown[2]!.querySelector('.cell-question'))).toBe('Ask: “What made you look at this now?”');
  });

  it('asks nothing more of a confirmed dimension', () => {
    expect(cells(render(<Bant cells={BANT} now={NOW} />))[1]!.querySelector('.cell-question')).toBeNull();
  });

  it('shows the signs a state rests on', () => {
    const budget = cells(render(<Bant cells={BANT} now={NOW} />))[0]!;
    expect(textOf(budget)).toContain('1 sign found');
    expect(textOf(budget)).toContain('closed a €12 million Series B');
  });

  it('records what a person said, and takes it back on a second press', async () => {
    const onAnswer = vi.fn<AnswerBant>(async () => ({ ok: true, value: null }));
    const host = render(<Bant cells={BANT} now={NOW} onAnswer={onAnswer} />);
    await click(control(host, 'Need confirmed by a person'));
    await click(control(host, 'Timeline denied by a person'));
    expect(onAnswer.mock.calls).toEqual([
      ['need', 'confirmed'],
      ['timeline', 'unknown'],
    ]);
    expect(control(host, 'Timeline denied by a person').getAttribute('aria-pressed')).toBe('true');
  });

  it('says so when an answer was not kept', async () => {
    const host = render(<Bant cells={BANT} now={NOW} onAnswer={async () => ({ ok: false, error: { code: 'moved-on', message: 'The page has moved on.' } })} />);
    await click(control(host, 'Need confirmed by a person'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('The page has moved on.');
  });
});
