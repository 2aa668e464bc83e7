import { DEFAULT_PROCESS, DEFAULT_THRESHOLDS } from '../defaults.ts';
import { type Disqualifier, ICP_FORMAT, ICP_SCHEMA_VERSION, type Icp, type Penalty } from '../model.ts';

/** What every starter begins with; a team changes it in its own copy. */
export const STARTER: Omit<Icp, 'id' | 'name' | 'criteria' | 'personas' | 'offers' | 'notes'> = {
  format: ICP_FORMAT,
  schemaVersion: ICP_SCHEMA_VERSION,
  version: '1.0.0',
  createdBy: 'Leadlight',
  createdAt: '2026-11-22T09:00:00Z',
  previousHash: null,
  framework: 'bant',
  penalties: [],
  disqualifiers: [],
  exclusions: [],
  signals: [],
  ...DEFAULT_PROCESS,
  thresholds: DEFAULT_THRESHOLDS,
  taxonomyVersions: { industries: 'linkedin-v2', countries: 'iso-3166-1', seniority: 'apollo', departments: 'linkedin' },
};

export const FREE_MAIL: Penalty = { id: 'free-mail', label: 'Only free-mail addresses', points: 10, when: { kind: 'only-free-mail' } };
export const JUNIOR: Penalty = { id: 'junior', label: 'Intern, trainee or student', points: 15, when: { kind: 'seniority-in', seniorities: ['intern'] } };
export const LAY_OFFS: Penalty = { id: 'lay-offs', label: 'Lay-offs or hiring freeze', points: 5, when: { kind: 'trigger-row', row: 9 } };

export const CLOSED: Disqualifier = { code: 'closed', reason: 'the company is closed, parked or in liquidation', when: { kind: 'trigger-row', row: 55 } };
export const NOT_A_BUSINESS: Disqualifier = { code: 'not_a_business', reason: 'this is not a business', when: { kind: 'trigger-row', row: 56 } };
export const EMBARGO: Disqualifier = {
  code: 'embargo',
  reason: 'the company sits in a country under embargo',
  when: { kind: 'country-in', countries: ['BY', 'CU', 'IR', 'KP', 'RU', 'SY'], regions: [] },
};
