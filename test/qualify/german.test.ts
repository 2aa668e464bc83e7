import { describe, expect, it } from 'vitest';
import { hashIcp } from '#lib/icp/hash.ts';
import { assess } from '#lib/qualify/assess.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { defaultQuestion, questionsIn } from '#lib/qualify/questions.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';
import { whyChanged } from '#lib/qualify/why-changed.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { INDUSTRIES, industryName } from '#lib/taxonomy/industries.ts';
import { icpFiles, profileFiles } from '../golden/files.ts';
import { GOLDEN_NOW } from '../golden/grade.ts';

const read = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const icps = [...icpFiles()].map(([name, text]) => ({ name, icp: read(decodeIcpFile(text)) }));
const profiles = [...profileFiles()].map(([name, text]) => ({ name, subject: read(decodeProfileFile(text)) }));

const CUTS = { a: 7800, b: 6100, c: 4900, of: 560 };
type Graded = { icp: (typeof icps)[number]['icp']; subject: (typeof profiles)[number]['subject'] };
const inTongue = ({ icp, subject }: Graded, tongue: 'en' | 'de'): Assessment =>
  assess({ ...subject, icp, icpHash: hashIcp(icp), quantileCuts: icp.thresholds.scheme === 'quantile' ? CUTS : null, now: GOLDEN_NOW, tongue });

/** Every text in a value, by path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, path === '' ? key : `${path}.${key}`));
}

/** Where an assessment speaks; all else is the same in every language. */
const SPOKEN = /(?:^|\.)(?:action|schemeWhy|found|wanted|partly|text|reason|label|questions\.\d+)$/;
const isSpoken = (path: string): boolean => SPOKEN.test(path) && !path.includes('evidence.');
const mute = (assessment: Assessment): unknown =>
  JSON.parse(JSON.stringify({ ...assessment, tongue: undefined }, (key, value: unknown) => (typeof value === 'string' && SPOKEN.test(key) ? '' : key === 'questions' ? (value as string[]).length : value)));

const own = (of: unknown): string[] => texts(of).map(([, text]) => text).filter((text) => text.length > 2).toSorted((a, b) => b.length - a.length);
const without = (text: string, words: readonly string[]): string => words.reduce((left, word) => left.replaceAll(word, '·').replaceAll(word.charAt(0).toLowerCase() + word.slice(1), '·'), text);
const ENGLISH = /\b(?:the|and|of|or|is|they|their|with|for|by|you|your|it|from|this|at least|employees|roles?|page|years?|counts?|find|ask|open the|read|known|unknown|asked|job post|nurture|call|contact)\b/i;

describe.each(icps)('assessments in German by $name', ({ icp }) => {
  it('differ from the English ones in texts alone', () => {
    for (const { subject } of profiles) expect(mute(inTongue({ icp, subject }, 'de'))).toEqual(mute(inTongue({ icp, subject }, 'en')));
  });

  it('hold no English words but those of the team and of pages', () => {
    const team = own(icp);
    const left = profiles.flatMap(({ name, subject }) => {
      const theirs = [...team, ...own([subject.company, subject.person, subject.colleagues, subject.touches, subject.answers])];
      const german = inTongue({ icp, subject }, 'de');
      const titles = german.lines.flatMap(({ field, found }) => (field === 'personTitle' && found !== null ? [found] : []));
      return texts(german).flatMap(([path, text]) => {
        const rest = isSpoken(path) ? without(text.replace(/„[^“]*“/g, '·'), [...titles, ...theirs]).replace(/\bIT\b/g, '·') : '';
        return ENGLISH.test(rest) ? [`${name} ${path}: ${text}`] : [];
      });
    });
    expect(left).toEqual([]);
  });
});

describe('words in German', () => {
  it('are there for every row of the signal table, and differ from the English ones', () => {
    expect([...SIGNAL_ROWS.values()].filter(({ row, label, nextStep }) => [label, nextStep, undefined].includes(sayIn('de').signals[row]?.label) || sayIn('de').signals[row]?.nextStep === nextStep)).toEqual([]);
  });

  it('name every industry', () => {
    expect(INDUSTRIES.filter(({ code, label }) => industryName(code, 'de') === label).map(({ label }) => label)).toEqual(['Restaurants', 'Blogs']);
  });

  it('ask as many questions, and leave a team’s own as it is written', () => {
    const [english, german] = [questionsIn('en'), questionsIn('de')];
    expect(Object.values(german).map((questions) => questions.length)).toEqual(Object.values(english).map((questions) => questions.length));
    expect(defaultQuestion('pain', english.pain[2] ?? '', 'de')).toBe(german.pain[2]);
    expect(defaultQuestion('pain', 'Which field in your CRM do you trust least?', 'de')).toBe('Which field in your CRM do you trust least?');
  });

  it('of another language than before are no change of what is found or asked', () => {
    for (const { icp } of icps.slice(0, 3)) {
      for (const { subject } of profiles) expect(whyChanged(inTongue({ icp, subject }, 'en'), inTongue({ icp, subject }, 'de'))).toEqual([]);
    }
  });
});
