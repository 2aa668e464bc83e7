/** Prospects as unlike one another as saved ones are: each with its own words and times, some hundred industries and cities, tens of countries, thousands of titles. */
import type { AnySignal, Profile, TechnologyUse } from '#lib/evidence/model.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { INDUSTRIES } from '#lib/taxonomy/industries.ts';
import { NOW, type Sample, sampleOf } from './grading-sample.ts';

const HOUR = 3_600_000;
const SYLLABLES = ['bren', 'dal', 'fen', 'gor', 'hal', 'kel', 'lun', 'mar', 'nor', 'pel', 'quin', 'ros', 'sel', 'tor', 'ven', 'wil'] as const;
const TEAMS = ['Sales', 'Marketing', 'Finance', 'Purchasing', 'Operations', 'Engineering', 'Customer Success', 'Logistics', 'Human Resources', 'Product'] as const;
const LEVELS = ['Head of', 'Director of', 'VP', 'Manager', 'Senior Manager', 'Lead', 'Chief Officer for', 'Specialist in'] as const;
const TRADES = ['software platform', 'logistics network', 'machine works', 'clinic group', 'bakery chain', 'payment service', 'packaging maker', 'automation studio'] as const;
const NEEDS = ['a faster way to plan their weeks', 'one system in place of many lists', 'partners for the northern region', 'people who know the trade', 'a new home for their data'] as const;
const PRODUCTS = ['Salesforce', 'HubSpot', 'Pipedrive', 'Slack', 'Odoo', 'Jira', 'Zendesk', 'Shopify', 'SAP S/4HANA', 'Microsoft Teams', 'Notion', 'Asana', 'Mailchimp', 'Intercom', 'Stripe', 'Snowflake'] as const;

/** Even enough for a sample, and the same each time. */
function scattered(number: number, of: number): number {
  const mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(of + 1, 0x85ebca6b);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (again ^ (again >>> 13)) >>> 0;
}
const pick = <T>(values: readonly T[], number: number, of: number): T => values[scattered(number, of) % values.length] as T;
const word = (number: number, of: number): string => [1, 2, 3].map((part) => pick(SYLLABLES, number, of + 31 * part)).join('');
const name = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const places = [...countryCodes()].slice(0, 60);
const cities = Array.from({ length: 300 }, (_, at) => name(word(at, 7)));
const said = (text: string): AnySignal['quote'] => ({ exact: text, prefix: 'before it ', suffix: ' after it' });

/** One prospect of the grading sample in its own words; `number` tells it apart. */
export function variedSample(number: number): Sample {
  const { company, person } = sampleOf(number);
  const own = (signal: AnySignal, at: number): AnySignal => {
    const seen = { ...signal, observedAt: NOW - scattered(number, at) % (200 * 24) * HOUR - (scattered(number, at + 1) % HOUR) } as AnySignal;
    const valued = (value: unknown): AnySignal => ({ ...seen, value, raw: String(value), quote: said(String(value)) }) as AnySignal;
    switch (signal.field) {
      case 'companyName':
        return valued(`${name(word(number, 1))} ${pick(['GmbH', 'Ltd', 'Group', 'SAS', 'Works'], number, 2)}`);
      case 'industry':
        return valued(pick(INDUSTRIES, number, 3).code);
      case 'country':
        return valued(scattered(number, 4) % 2 === 0 ? signal.value : pick(places, number, 5));
      case 'city':
        return valued(scattered(number, 6) % 4 === 0 ? signal.value : pick(cities, number, 7));
      case 'description':
        return valued(`${name(word(number, 1))} is a ${pick(TRADES, number, 8)} in ${pick(cities, number, 7)} with ${scattered(number, 9) % 900} people, looking for ${pick(NEEDS, number, 10)}, and sold to other businesses since ${1950 + (scattered(number, 11) % 70)}`);
      case 'openRole':
        return valued({ title: `${pick(LEVELS, number, 50)} ${pick(TEAMS, number, 51)}, ${pick(cities, number, 52)}`, department: pick(TEAMS, number, 51) });
      case 'personTitle':
        return valued(`${pick(LEVELS, number, 12)} ${pick(TEAMS, number, 13)}, ${pick(cities, number, 14)} and ${name(word(number, 15))}`);
      case 'personName':
        return valued(`${name(word(number, 16))} ${name(word(number, 17))}`);
      case 'trigger':
        return { ...seen, value: { ...signal.value, date: new Date(NOW - (scattered(number, at) % 300) * 24 * HOUR).toISOString().slice(0, 10) }, quote: said(`On ${1 + (scattered(number, at) % 28)} of the month ${name(word(number, 1))} said that they want ${pick(NEEDS, number, at)} in ${pick(cities, number, at + 2)}`) } as AnySignal;
      default:
        return seen;
    }
  };
  const more = Array.from({ length: 2 + (scattered(number, 18) % 6) }, (_, at): AnySignal => {
    const like = company.signals.find(({ field }) => field === 'technology') as AnySignal;
    return { ...like, value: { name: pick(PRODUCTS, number, 19 + at), use: pick<TechnologyUse>(['in-use', 'asked-for'], number, 40 + at) } } as AnySignal;
  });
  const varied = (profile: Profile, besides: readonly AnySignal[]): Profile => ({ ...profile, signals: [...profile.signals, ...besides].map(own) });
  return { company: varied(company, more), person: varied(person, []) };
}
