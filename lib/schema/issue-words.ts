import type * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import { member } from './json-file.ts';

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

const anyOf = (values: readonly unknown[]): string => t('files.mustBe', { what: values.map((value) => JSON.stringify(value)).join(t('files.or')) });

/** Of several shapes none fits: which there are, by what tells them apart or by the kind of their values. */
function unionWords(issue: Extract<Raw, { code: 'invalid_union' }>): string {
  const { options, discriminator = '' } = issue;
  if (Array.isArray(options)) return member(issue.input, String(discriminator)) === undefined ? t('files.missing') : anyOf(options);
  const kinds = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' && first.path.length === 0 ? [kindWords(first.expected)] : []));
  return kinds.length > 0 && kinds.length === issue.errors.length ? t('files.mustBe', { what: [...new Set(kinds)].join(t('files.or')) }) : t('files.unknownKind');
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
      return issue.input === undefined ? t('files.missing') : anyOf(issue.values);
    case 'unrecognized_keys':
      return t('files.unknownKeys', { keys: issue.keys.join(', ') });
    case 'invalid_union':
      return unionWords(issue);
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
