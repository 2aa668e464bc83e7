import { companyNames } from '#lib/storage/company-names.ts';
import type { Needs } from './needs.ts';

/** Key of a company known by name alone: "name:<folded name>|<country>". */
const NAME_KEY = /^name:(?<name>.+)\|[^|]*$/;

/**
 * A page that names an employer seldom says its domain. Where exactly one company known by its domain, read in this
 * session or stored, goes by that name, it is that one; with several of the name nothing is assumed. The rep's word on
 * the domain stands above this.
 * @returns the company's key, or null
 */
export async function companyByName({ db, session }: Pick<Needs, 'db' | 'session'>, key: string): Promise<string | null> {
  const name = NAME_KEY.exec(key)?.groups?.['name'];
  if (name === undefined) return null;
  const stored = await db.profiles.where('names').equals(name).toArray();
  const read = (await session.companies()).filter((profile) => companyNames(profile).includes(name));
  const keys = new Set([...stored.map(({ owner }) => owner), ...read.map((profile) => profile.key)].filter(isDomain));
  const [only] = keys;
  return keys.size === 1 ? (only ?? null) : null;
}

function isDomain(key: string): boolean {
  return !key.startsWith('name:') && !key.startsWith('page:');
}
