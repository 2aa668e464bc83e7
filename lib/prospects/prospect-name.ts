import type { Prospect } from './model.ts';

/** What a prospect is called in lists: "Mara Lindqvist, Brightforge Systems". */
export function prospectName({ personName, companyName, companyDomain, url }: Pick<Prospect, 'personName' | 'companyName' | 'companyDomain' | 'url'>): string {
  const company = companyName ?? companyDomain;
  return [personName, company].filter((part) => part !== null).join(', ') || url;
}
