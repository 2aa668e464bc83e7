import { ICP_SCHEMA_VERSION } from './model.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What version 2 began with, written down here so that no later default can change what an old file becomes. */
const NEW_IN_2: Tree = {
  applies: { industries: [], countries: [], regions: [] },
  questions: {},
  buyingGroup: ['decision maker', 'economic buyer', 'champion', 'end user'],
  stages: {
    mql: { grades: ['A', 'B'], readiness: 3, completeness: 0.6 },
    sql: { confirmed: 3, among: ['need', 'authority'] },
    hysteresis: 5,
    nurture: { monthsAhead: 6, touchesWithoutReply: 4 },
  },
  reasons: [
    { code: 'no_budget', label: 'No budget' },
    { code: 'no_need', label: 'No need' },
    { code: 'no_authority', label: 'Cannot decide, and nobody who can is in reach' },
    { code: 'bad_timing', label: 'Bad timing' },
    { code: 'bad_fit', label: 'Bad fit' },
    { code: 'rival', label: 'Chose a rival' },
    { code: 'no_reply', label: 'Never replied' },
    { code: 'left', label: 'Contact left, no successor' },
    { code: 'closed', label: 'Company closed' },
    { code: 'not_a_business', label: 'Not a business' },
  ],
};

/** Version 2 brought letter schemes, scope, stages, reasons, questions and the buying group; a version 1 file gets the defaults. */
function toVersion2(file: Tree): Tree {
  const thresholds = file['thresholds'];
  return {
    ...structuredClone(NEW_IN_2),
    ...file,
    schemaVersion: 2,
    ...(isTree(thresholds) && { thresholds: { scheme: 'percent', ...thresholds } }),
  };
}

/** What makes a file of one version one of the next; index 0 takes version 1. */
const STEPS: readonly ((file: Tree) => Tree)[] = [toVersion2];

/** Some JSON of an older format version as one of this version; anything else as it is. What it holds is not checked here. */
export function migrateIcpFile(json: unknown): unknown {
  const version = isTree(json) ? json['schemaVersion'] : undefined;
  if (!isTree(json) || !Number.isInteger(version) || (version as number) < 1 || (version as number) >= ICP_SCHEMA_VERSION) return json;
  return STEPS.slice((version as number) - 1).reduce((file, step) => step(file), json);
}
