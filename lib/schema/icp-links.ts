import { t } from '#lib/i18n/t.ts';

/** One error of a file: where, and what is wrong there. */
export interface LinkError {
  path: (string | number)[];
  message: string;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (tree: Tree, list: string): unknown[] => (Array.isArray(tree[list]) ? (tree[list] as unknown[]) : []);

/** Members of each list that tell its items apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  criteria: ['id'],
  penalties: ['id'],
  personas: ['id'],
  offers: ['id'],
  regulations: ['id'],
  disqualifiers: ['code'],
  exclusions: ['domain', 'list'],
  signals: ['row'],
};

function keyOf(item: unknown, members: readonly string[]): string | null {
  if (!isTree(item)) return null;
  const parts = members.map((member) => item[member]);
  return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join(', ') : null;
}

function repeated(icp: Tree, list: string, members: readonly string[]): LinkError[] {
  const seen = new Set<string>();
  return items(icp, list).flatMap((item, index) => {
    const key = keyOf(item, members);
    if (key === null) return [];
    if (seen.has(key)) return [{ path: [list, index], message: `${t('files.repeated', { members: members.join(t('files.and')) })}: ${key}` }];
    seen.add(key);
    return [];
  });
}

function offersMissing(icp: Tree): LinkError[] {
  const offers = new Set(items(icp, 'offers').flatMap((offer) => keyOf(offer, ['id']) ?? []));
  return items(icp, 'personas').flatMap((persona, index) => {
    const offerId = isTree(persona) ? persona['offerId'] : undefined;
    if (typeof offerId !== 'string' || offers.has(offerId)) return [];
    return [{ path: ['personas', index, 'offerId'], message: `${t('files.noOffer')}: ${offerId}` }];
  });
}

/** What ties the members of an ICP together: no two of one id, no persona with an offer that is not there. Takes any JSON. */
export function linkErrors(icp: unknown): LinkError[] {
  if (!isTree(icp)) return [];
  return [...Object.entries(KEYS).flatMap(([list, members]) => repeated(icp, list, members)), ...offersMissing(icp)];
}
