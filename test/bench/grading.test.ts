import { describe, expect, it } from 'vitest';
import { bantOf } from '#lib/qualify/tags.ts';
import { fitByFile, prepared } from './grading.ts';
import { bantByHand, fitByHand } from './grading-closures.ts';
import { engineOfSample, gradeByEngine } from './grading-engine.ts';
import { gradingTable, gradingVerdicts, keepsGradingFloor } from './grading-report.ts';
import { NOW } from './grading-sample.ts';

const all = prepared();

describe('the grading bench measures the same work:', () => {
  it('closures written by hand collect the very same explanation', () => {
    for (const one of all) {
      const { fit, lines, tags } = fitByFile(one);
      expect(fitByHand(one.facts)).toEqual({ fit, lines });
      const cells = bantOf(tags).map(({ dimension, state, strength, signals }) => ({ dimension, state, strength, signals }));
      expect(bantByHand(one.signals, NOW)).toEqual(cells);
    }
  });

  it('json-rules-engine comes to the same matches and strengths', async () => {
    const engine = engineOfSample();
    for (const one of all) {
      const { lines, tags } = fitByFile(one);
      const { matches, strengths } = await gradeByEngine(engine, one.forEngine);
      expect(matches).toEqual(lines.map(({ match }) => match));
      expect(strengths).toEqual(Object.fromEntries(bantOf(tags).map(({ dimension, strength }) => [dimension, strength])));
    }
  });

  it('on prospects that answer every criterion in more than one way', () => {
    const states = all.map((one) => fitByFile(one).lines.map(({ state }) => state));
    for (const index of states[0]?.keys() ?? []) expect(new Set(states.map((row) => row[index])).size).toBeGreaterThan(1);
    expect(all.every(({ signals }) => signals.length === 20)).toBe(true);
  });
});

const TIMES = { file: 10, hand: 8, engine: 700, whole: 80, slim: 40, overHand: 1.25, engineOver: 70, wholeOver: 8 };

describe('its verdicts', () => {
  it('hold the ratios against what is wanted', () => {
    expect(gradingVerdicts(TIMES).map(({ met }) => met)).toEqual([true, true, true]);
    expect(gradingVerdicts({ ...TIMES, overHand: 2.1, engineOver: 59, wholeOver: 10.1 }).map(({ met }) => met)).toEqual([false, false, false]);
  });

  it('let a run fail that falls through the floor', () => {
    expect(keepsGradingFloor(TIMES)).toBe(true);
    expect([{ ...TIMES, overHand: 3.5 }, { ...TIMES, engineOver: 5 }, { ...TIMES, wholeOver: 30 }].some(keepsGradingFloor)).toBe(false);
  });

  it('stand in the table with every ratio', () => {
    expect(gradingTable(TIMES)).toContain('| json-rules-engine, 40 equivalent rules | 700.0 | 70.0 |');
  });
});
