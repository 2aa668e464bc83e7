import type { AnySignal, FieldName, FieldValues, PageKind, Profile } from '#lib/evidence/model.ts';

type About = 'software' | 'machines' | 'consultancy';

/** An invented company, some with a person, to try an ICP on before anything is saved. */
export interface SampleProspect {
  id: string;
  name: string;
  /** Which of them it is, for the line that says so. */
  about: About;
  company: Profile;
  person: Profile | null;
}

type Fact = { [F in FieldName]: readonly [F, FieldValues[F]] }[FieldName];

interface Told {
  host: string;
  name: string;
  about: About;
  facts: readonly Fact[];
  person?: readonly Fact[];
}

const TOLD: readonly Told[] = [
  {
    host: 'fennmark.example',
    name: 'Fennmark Software',
    about: 'software',
    facts: [
      ['companyName', 'Fennmark Software'],
      ['country', 'DE'],
      ['city', 'Leipzig'],
      ['industry', '4'],
      ['headCount', { min: 180, max: 180 }],
      ['founded', 2012],
      ['description', 'B2B software platform for field service teams'],
      ['language', 'de'],
      ['technology', { name: 'HubSpot', use: 'in-use' }],
      ['technology', { name: 'AWS', use: 'in-use' }],
      ['openRoleCount', 6],
      ['openRole', { title: 'Account Executive' }],
      ['openRole', { title: 'Sales Development Representative' }],
      ['funding', { min: 12_000_000, max: 12_000_000, currency: 'EUR', round: 'series-a' }],
    ],
    person: [
      ['personName', 'Ines Vollrath'],
      ['personTitle', 'Head of Sales'],
      ['seniority', 'head'],
      ['department', 'Sales'],
      ['personCountry', 'DE'],
    ],
  },
  {
    host: 'ostrelmachines.example',
    name: 'Ostrel Machines',
    about: 'machines',
    facts: [
      ['companyName', 'Ostrel Machines'],
      ['country', 'PL'],
      ['industry', '135'],
      ['headCount', { min: 501, max: 1000 }],
      ['founded', 1974],
      ['description', 'Manufacturer of packaging machines and spare parts'],
      ['language', 'pl'],
      ['openRoleCount', 0],
      ['technology', { name: 'SAP', use: 'asked-for' }],
    ],
    person: [
      ['personName', 'Marek Dolny'],
      ['personTitle', 'Production Manager'],
      ['seniority', 'manager'],
      ['department', 'Operations'],
      ['personCountry', 'PL'],
    ],
  },
  {
    host: 'callowayfinch.example',
    name: 'Calloway & Finch',
    about: 'consultancy',
    facts: [
      ['companyName', 'Calloway & Finch'],
      ['country', 'GB'],
      ['industry', '11'],
      ['headCount', { min: 11, max: 50 }],
    ],
  },
];

function signal([field, value]: Fact, url: string, now: number): AnySignal {
  const raw = typeof value === 'object' ? Object.values(value).join(' ') : String(value);
  const quote = { exact: raw, prefix: '', suffix: '' };
  return { field, value, raw, quote, place: 'sample', method: 'structured', rule: 'sample/told', url, observedAt: now, confidence: 0.9, extractorVersion: 'sample' } as AnySignal;
}

function profile(kind: Profile['kind'], host: string, facts: readonly Fact[], now: number): Profile {
  const url = `https://${host}/${kind === 'company' ? 'about' : 'team'}`;
  const pageKind: PageKind = kind === 'company' ? 'about' : 'team';
  const signals = facts.map((fact) => signal(fact, url, now));
  const pages = [{ url, pageKind, readAt: now, cut: false }];
  return kind === 'company' ? { kind, key: host, pages, signals } : { kind, key: `person@${host}`, companyKey: host, pages, signals };
}

/** Three invented prospects as if read just now (milliseconds since the epoch). */
export function sampleProspects(now: number): SampleProspect[] {
  return TOLD.map(({ host, name, about, facts, person }) => ({
    id: host,
    name,
    about,
    company: profile('company', host, facts, now),
    person: person === undefined ? null : profile('person', host, person, now),
  }));
}
