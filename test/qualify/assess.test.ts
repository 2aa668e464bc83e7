import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { company, grade, NOW, person, signal } from './make.ts';

const brightforge = company([
  signal('companyName', 'Brightforge'),
  signal('companyDomain', 'brightforge.example'),
  signal('country', 'DE'),
  signal('industry', '4'),
  signal('headCount', { min: 201, max: 500 }, { method: 'field' }),
  signal('description', 'Brightforge is a software platform for teams.', { method: 'field' }),
]);

describe('an assessment', () => {
  it('grades a company that fits', () => {
    const [icp] = STARTER_ICPS;
    if (icp === undefined) throw new Error('no starter');
    const result = grade({ icp, company: brightforge });
    expect(result.status).toBe('scored');
    console.log(JSON.stringify(result, (k, v) => (k === 'evidence' ? undefined : v), 1));
    expect(fc).toBeDefined();
    expect(person).toBeDefined();
    expect(NOW).toBeGreaterThan(0);
  });
});
