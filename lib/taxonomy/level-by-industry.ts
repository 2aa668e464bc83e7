import { industryPath } from './industries.ts';

/** Levels that stand for another one in some industries, with all below them. Source: section 3.4: a vice president of a bank is mid-level. */
const OVERRIDES: readonly { codes: readonly string[]; level: string; standsFor: string }[] = [
  { codes: ['41', '129'], level: 'vp', standsFor: 'manager' }, // banking; capital markets with investment banking
];

/** What a level stands for in an industry (LinkedIn v2 code); the level itself where the industry is unknown or has no rule. */
export function levelIn(level: string | undefined, industry: string | undefined): string | undefined {
  const rules = OVERRIDES.filter((rule) => rule.level === level);
  if (rules.length === 0 || industry === undefined) return level;
  const path = industryPath(industry);
  return rules.find(({ codes }) => codes.some((code) => path.includes(code)))?.standsFor ?? level;
}
