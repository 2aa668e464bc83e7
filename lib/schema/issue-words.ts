import type * as z from 'zod';
import { t } from '#lib/i18n/t.ts';

type Raw = Parameters<z.core.$ZodErrorMap>[0];

const KINDS = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const;

function kindWords(expected: string): string {
  const kind = expected === 'record' ? 'object' : KINDS.find((known) => known === expected);
  return kind === undefined ? expected : t(`files.kind.${kind}`);
}

function size(bound: 'atLeast' | 'atMost', limit: number | bigint, origin: string): string {
  if (bound === 'atLeast' && limit === 1 && origin === 'string') return t('files.notEmpty');
  if (bound === 'atLeast' && limit === 1 && origin === 'array') return t('files.oneEntry');
  const counted = origin === 'string' || origin === 'array' ? origin : 'number';
  return t(`files.${bound}.${counted}`, { limit: String(limit) });
}

/** What zod found wrong, for people who know their ICP and not JSON schemas; undefined leaves zod's own words. */
export function issueWords(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? t('files.missing') : t('files.mustBe', { what: kindWords(issue.expected) });
    case 'too_small':
      return size('atLeast', issue.minimum, issue.origin);
    case 'too_big':
      return size('atMost', issue.maximum, issue.origin);
    case 'invalid_value':
      return issue.input === undefined ? t('files.missing') : t('files.mustBe', { what: issue.values.map((value) => JSON.stringify(value)).join(t('files.or')) });
    case 'unrecognized_keys':
      return t('files.unknownKeys', { keys: issue.keys.join(', ') });
    case 'invalid_union':
      return t('files.unknownKind');
    default:
      return undefined;
  }
}

type Tree = Readonly<Record<string, unknown>>;
const NAMES = ['label', 'name', 'code', 'id', 'domain'] as const;

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const tree = item as Tree;
  const name = NAMES.map((key) => tree[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 60) : null;
}

/** A path as a reader finds it in the file: "criteria / 2 (Head count) / weight"; entries of lists are counted from 1. */
export function pathWords(path: readonly PropertyKey[], root: unknown): string {
  let at = root;
  const steps = path.map((step) => {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step !== 'number') return String(step);
    const name = nameOf(at);
    return name === null ? String(step + 1) : `${step + 1} (${name})`;
  });
  return steps.join(' / ');
}
