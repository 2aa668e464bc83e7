/**
 * What makes two saved prospects the same: the person where there is one (a person who changes employer stays that
 * person), else the company (section 4.3). Null when the page named neither.
 */
export function prospectIdentity(companyKey: string | null, personKey: string | null): string | null {
  if (personKey !== null) return `person:${personKey}`;
  return companyKey === null ? null : `company:${companyKey}`;
}
