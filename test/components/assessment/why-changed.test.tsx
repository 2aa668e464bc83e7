// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Approach } from '#components/assessment/approach.tsx';
import { WhyChanged } from '#components/assessment/why-changed.tsx';
import { LITTLE, NOW, SAMPLE_CHANGE, STRONG } from '#test/fixtures/assessments.ts';
import { render, textOf } from '../render.tsx';

const host = () => render(<WhyChanged changed={SAMPLE_CHANGE} grade="B+" now={NOW} />);

describe('why it changed', () => {
  it('says before and now, closed at first', () => {
    expect(textOf(host().querySelector('summary'))).toBe('Why did it change? C+ when saved, B+ now');
    expect(host().querySelector('details')?.open).toBe(false);
  });

  it('gives each reason with its cause, points and quotes', () => {
    const [size, weight, age] = [...host().querySelectorAll('.changed > ul > li')];
    expect(textOf(size!)).toMatch(/Company size is 120 employees.*fit \+21\.50.*Evidence.*120 people/s);
    expect(textOf(weight!)).toMatch(/fit −3\.10.*ICP/s);
    expect(textOf(age!)).toMatch(/readiness −5\.80.*Time/s);
  });
});

describe('who buys, and what', () => {
  it('shows persona, offer and buying group with what speaks for them', () => {
    const text = textOf(render(<Approach assessment={STRONG} now={NOW} />));
    expect(text).toMatch(/Persona ?Engineering leader.*Manager by level.*Offer ?Shop-floor planning.*It is what Engineering leader is offered, and 1 more/s);
    expect(text).toContain('Must have: connects to their ERP (ask)');
    expect(text).toContain('Jonas Achterberg: decision maker; Mara Lindqvist: influencer');
    expect(text).toContain('Still to find: economic buyer, champion, end user');
  });

  it('says who is missing while nobody is known, and nothing where no role is asked for', () => {
    expect(textOf(render(<Approach assessment={LITTLE} now={NOW} />))).toContain('Nobody who has a part in buying is known yet.');
    expect(textOf(render(<Approach assessment={{ persona: null, offer: null, buyingGroup: { known: [], missing: [] } }} now={NOW} />))).toBe('');
  });
});
