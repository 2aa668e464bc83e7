// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Answered, Framework } from '#components/assessment/framework.tsx';
import { NOW, TAG_CELLS } from '#test/fixtures/assessments.ts';
import { click, control, render, textOf } from '../render.tsx';

const cells = (host: Element) => [...host.querySelectorAll('.cell')];

describe('the framework', () => {
  it('shows four cells with state in words and the question to ask', () => {
    const shown = cells(render(<Framework framework="bant" tags={TAG_CELLS} now={NOW} />));
    expect(shown.map((cell) => textOf(cell.querySelector('h3')))).toEqual(['Budget', 'Authority', 'Need', 'Timeline']);
    expect(shown.map((cell) => textOf(cell.querySelector('.mark')))).toEqual(['Indicated', 'Confirmed', 'Unknown', 'Denied']);
    expect(textOf(shown[2]!.querySelector('.cell-question'))).toBe('Ask: “What made you look at this now?”');
  });

  it('asks nothing more of a confirmed dimension', () => {
    expect(cells(render(<Framework framework="bant" tags={TAG_CELLS} now={NOW} />))[1]!.querySelector('.cell-question')).toBeNull();
  });

  it('shows the signs a state rests on', () => {
    const budget = cells(render(<Framework framework="bant" tags={TAG_CELLS} now={NOW} />))[0]!;
    expect(textOf(budget)).toContain('1 sign found');
    expect(textOf(budget)).toContain('closed a €12 million Series B');
    expect(textOf(budget)).toContain('A good answer names source, range and owner; beware of “send price” with nothing else');
  });

  it('records what a person said, and takes it back on a second press', async () => {
    const onAnswer = vi.fn<Answered>(async () => ({ ok: true, value: null }));
    const host = render(<Framework framework="bant" tags={TAG_CELLS} now={NOW} onAnswer={onAnswer} />);
    await click(control(host, 'Need confirmed by a person'));
    await click(control(host, 'Timeline denied by a person'));
    expect(onAnswer.mock.calls).toEqual([
      [['pain'], 'confirmed'],
      [['date'], 'unknown'],
    ]);
    expect(control(host, 'Timeline denied by a person').getAttribute('aria-pressed')).toBe('true');
  });

  it('says so when an answer was not kept', async () => {
    const host = render(<Framework framework="bant" tags={TAG_CELLS} now={NOW} onAnswer={async () => ({ ok: false, error: { code: 'moved-on', message: 'The page has moved on.' } })} />);
    await click(control(host, 'Need confirmed by a person'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('The page has moved on.');
  });
});
