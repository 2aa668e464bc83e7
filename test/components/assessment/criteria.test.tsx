// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Criteria } from '#components/assessment/criteria.tsx';
import type { Assessment } from '#lib/qualify/model.ts';
import { LITTLE, NOTHING_KNOWN, NOW, PENALISED, STRONG, STRONG_VIEW } from '#test/fixtures/assessments.ts';
import { render, textOf } from '../render.tsx';

const show = (assessment: Assessment) => render(<Criteria assessment={assessment} values={STRONG_VIEW.values} now={NOW} />);

function points(host: Element, selector: string): number[] {
  return [...host.querySelectorAll(selector)].map((element) => Number(textOf(element).replace('−', '-')));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + Math.round(number * 100), 0) / 100;

describe('the reasons for a grade', () => {
  it.each([STRONG, PENALISED, LITTLE])('shows lines that add up to the shown fit', (assessment) => {
    const host = show(assessment);
    const won = points(host, '.line-points strong');
    const penalties = points(host, '.sum-penalty dd');
    const fit = points(host, '.sum-total dd')[0];
    expect(won.length).toBeGreaterThan(0);
    expect(sum([...won, ...penalties])).toBe(fit);
    expect(fit).toBe((assessment.fit.estimate ?? 0) / 100);
  });

  it('shows what every known criterion won, could win, was found and rests on', () => {
    const size = show(STRONG).querySelectorAll('.line')[1]!;
    expect(textOf(size)).toContain('Company size');
    expect(textOf(size.querySelector('.line-points'))).toBe('23.53 of 23.53');
    expect(textOf(size)).toContain('120 employees');
    expect(textOf(size)).toContain('The ICP wants 50–500 employees');
    expect(textOf(size.querySelector('summary .quote-line'))).toBe('120 people · brightforge.example/about');
    expect(textOf(size)).toContain('seen 40 days ago');
    expect(textOf(size)).toContain('read from structured data');
  });

  it('says by which rule a partial match counts in part', () => {
    const partly = 'it counts its share of the 5 open roles asked for';
    const lines = STRONG.lines.map((line) => (line.state === 'partial' ? { ...line, partly } : line));
    const hiring = show({ ...STRONG, lines }).querySelectorAll('.line')[3]!;
    expect(textOf(hiring)).toContain(`It counts 60 % of a full match: ${partly}.`);
  });

  it('says of a penalty that was cut what it was cut from', () => {
    expect(textOf(show(PENALISED).querySelector('.sum-penalty dt'))).toBe('Only free-mail addresses');
    const penalties = PENALISED.penalties.map((penalty) => ({ ...penalty, full: 2000 }));
    expect(textOf(show({ ...PENALISED, penalties }).querySelector('.sum-penalty dt'))).toContain('(of 20: all penalties together are limited');
  });

  it('shows values that pages disagree on, with where they stand', () => {
    const size = show(STRONG).querySelectorAll('.line')[1]!;
    expect(textOf(size.querySelector('summary'))).toContain('sources disagree');
    expect(textOf(size.querySelector('.conflict'))).toContain('Elsewhere it says 51–100 employees');
    expect(textOf(size.querySelector('.conflict'))).toContain('brightforge.example/careers');
  });

  it('says each state in words, not in colour alone', () => {
    const marks = [...show(STRONG).querySelectorAll('.mark')].map(textOf);
    expect(marks).toEqual(['Match', 'Match', 'Match', 'Partial', 'Unknown', 'Mismatch']);
  });

  it('gives an unknown criterion no points, no zero, and says what finding it would do', () => {
    const technology = show(STRONG).querySelectorAll('.line')[4]!;
    expect(textOf(technology.querySelector('.line-points'))).toBe('–not counted');
    expect(textOf(technology)).toContain('looking for Salesforce or HubSpot');
    expect(textOf(technology)).toContain('If it matches: A−; if it does not: B−.');
  });

  it('shows no sum while nothing is known', () => {
    const host = show(NOTHING_KNOWN);
    expect(host.querySelector('.sum dl')).toBeNull();
    expect(textOf(host)).toContain('Nothing is known yet');
  });
});
