import { describe, expect, it } from 'vitest';
import type { Profile } from '#lib/evidence/model.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { expected, icpFiles, profileFiles } from './files.ts';
import { goldenOf, gradeFiles } from './grade.ts';

const profiles = profileFiles();

describe.each([...icpFiles()])('golden vectors of %s (a change meant to be kept: npm run golden)', (name, icp) => {
  it.each([...profiles])('%s', (profile, text) => {
    expect(goldenOf(gradeFiles(text, icp))).toEqual(expected()[name]?.[profile]);
  });
});

describe('the golden profiles', () => {
  const subjects = [...profiles.values()].map((text) => {
    const outcome = decodeProfileFile(text);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value;
  });
  const signals = subjects.flatMap(({ company, person }) => [company, person].flatMap((profile: Profile | null) => profile?.signals ?? []));

  it('are fifty or more, with and without a person, answers, touches and colleagues', () => {
    expect(subjects.length).toBeGreaterThanOrEqual(50);
    const counts = [
      subjects.filter(({ company }) => company === null),
      subjects.filter(({ person }) => person === null),
      subjects.filter(({ answers }) => answers.length > 0),
      subjects.filter(({ touches = [] }) => touches.length > 0),
      subjects.filter(({ colleagues = [] }) => colleagues.length > 0),
    ].map(({ length }) => length);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('hold every row that a page can show', () => {
    const rows = new Set(signals.flatMap((signal) => (signal.field === 'trigger' ? [signal.value.row] : [])));
    expect(Array.from({ length: 56 }, (_, index) => index + 1).filter((row) => !rows.has(row))).toEqual([]);
  });

  it('reach every status, every letter and every row and column of the matrix', () => {
    const all = Object.values(expected()).flatMap((of) => Object.values(of));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['scored', 'insufficient_data', 'disqualified', 'excluded']));
    expect(new Set(all.flatMap(({ grade }) => grade?.charAt(0) ?? []))).toEqual(new Set(['A', 'B', 'C', 'D', 'F']));
    expect(new Set(all.flatMap(({ score }) => score?.charAt(1) ?? [])).size).toBeGreaterThanOrEqual(4);
  });
});
