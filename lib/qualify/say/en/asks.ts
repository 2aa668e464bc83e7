import type { FieldName, TechnologyUse } from '#lib/evidence/model.ts';
import type { FundingStage } from '#lib/icp/criterion-tests.ts';

/** Fields as they stand within a sentence. */
const fields: Readonly<Record<FieldName, string>> = {
  companyName: 'the company’s name',
  legalName: 'the legal name',
  legalForm: 'the legal form',
  registerNumber: 'the register number',
  vatNumber: 'the VAT number',
  companyDomain: 'the domain',
  companyAlias: 'another domain of theirs',
  relatedCompany: 'a parent or subsidiary',
  description: 'what they do',
  industry: 'the industry',
  headCount: 'the head count',
  country: 'the country of the head office',
  city: 'the city of the head office',
  language: 'the language of their pages',
  founded: 'the founding year',
  phone: 'the phone number',
  email: 'the e-mail address',
  socialLink: 'the social link',
  technology: 'the tools they use',
  openRole: 'an open role',
  openRoleCount: 'the number of open roles',
  funding: 'the last funding round',
  revenue: 'the yearly revenue',
  teamMember: 'somebody on the team',
  trigger: 'a buying signal',
  personName: 'the person’s name',
  personTitle: 'the job title',
  seniority: 'the person’s level',
  department: 'the person’s department',
  decisionRole: 'the person’s part in buying',
  personCountry: 'the person’s country',
  personCity: 'the person’s city',
  personUrl: 'the person’s profile page',
  employer: 'the person’s employer',
  jobCountry: 'the country of the job',
  jobCity: 'the city of the job',
};

const stages: Readonly<Record<FundingStage, string>> = {
  'pre-seed': 'pre-seed', seed: 'seed', 'series-a': 'series A', 'series-b': 'series B', 'series-c': 'series C', 'series-d': 'series D', later: 'a later round', ipo: 'stock market',
};

const useVerbs: Readonly<Record<TechnologyUse | 'either', string>> = { 'in-use': 'use', 'asked-for': 'ask in a job post for', either: 'use or ask for' };

/** What an ICP asks, and what was found. */
export const asks = {
  more: (count: number) => `${count} more`,
  or: 'or',
  and: 'and',
  fields,
  stages,
  quoted: (text: string) => `“${text}”`,
  /** Amounts as engines all write them alike: "EUR 12.5 million". */
  amount: (value: string, scale: 'billion' | 'million' | null, currency: string) => `${currency} ${value}${scale === null ? '' : ` ${scale}`}`,

  wanted: {
    employees: (range: string) => `${range} employees`,
    partly: (countries: string, regions: string) => `${countries}; partly ${regions}`,
    used: (products: string, use: string) => `${products} ${use}`,
    role: (level: string, department: string) => [level, department].filter((part) => part !== '').join(' in '),
    founded: (from: number, to: number) => `founded ${from}–${to}`,
    openRoles: (count: string, one: boolean) => `at least ${count} open ${one ? 'role' : 'roles'}`,
    revenue: (from: string, to: string) => `${from}–${to} a year`,
  },

  /** As the end of a sentence that begins with "if", "whether" or "unless". */
  condition: {
    personIn: (places: string) => `the person is in ${places}`,
    companyIn: (places: string) => `it is ${places}`,
    have: (what: string) => `they have ${what}`,
    use: (use: TechnologyUse | 'either', products: string) => `they ${useVerbs[use]} ${products}`,
    holds: (label: string) => `this holds: ${label}`,
    founded: (from: number, to: number) => `it was founded ${from}–${to}`,
    person: (role: string) => `the person is ${role}`,
    industry: (industry: string) => `it is ${industry}`,
    revenue: (wanted: string) => `they turn over ${wanted}`,
    round: (stage: string) => `their last round was ${stage}`,
    language: (language: string) => `their pages are in ${language}`,
    model: (model: string) => `by their own words they are ${model}`,
    fieldKnown: (field: string) => `${field} is known`,
    fieldHolds: (field: string, text: string) => `${field} holds “${text}”`,
    fieldIs: (field: string, values: string) => `${field} is ${values}`,
  },

  value: {
    contains: (text: string) => `with “${text}” in it`,
    atLeast: (value: string) => `at least ${value}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    any: 'any',
  },

  /** The rule by which a criterion is met in part; shares are texts: "60 %". */
  partly: {
    industry: (parent: string, group: string) => `under the same parent an industry counts ${parent}, in the same top group ${group}`,
    range: (times: string) => `outside the range it counts less the further off it is, and nothing at ${times} times the edge; a band counts the mean of its values`,
    region: (share: string) => `a country that only a region asked for holds counts ${share}`,
    level: (share: string) => `the next level up or down counts ${share}`,
    years: (years: number) => `outside the years it counts less the further off it is, and nothing ${years} years off`,
    openRoles: (count: number) => `it counts its share of the ${count} open roles asked for`,
    stage: (share: string) => `the round before or after one asked for counts ${share}`,
  },

  scope: {
    leftOut: (wanted: string, found: string) => `meant for ${wanted}, not ${found}`,
  },

  /** Why this ICP grades the page. */
  chosen: {
    doNotContact: 'It lists this company as “do not contact”, which holds for all your ICPs',
    rep: 'You picked it here',
    meantFor: (asked: string) => `It is meant for ${asked}`,
    only: 'It is the only ICP in use',
    everybody: (others: string, one: boolean) => `It is meant for every company; ${others} ${one ? 'is' : 'are'} not for this one`,
    fit: 'Of all ICPs in use that are meant for this company it fits best, as far as is known',
    main: 'Of all ICPs in use none suits this company better than your main one',
    standIn: (leftOut: string) => `No ICP in use is meant for this company. This one is ${leftOut}`,
  },
};
