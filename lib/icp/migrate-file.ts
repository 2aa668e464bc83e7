import { DEFAULT_PROCESS } from './defaults.ts';
import { ICP_SCHEMA_VERSION } from './model.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 2 brought letter schemes, scope, stages, reasons, questions and the buying group; a version 1 file gets the defaults. */
function toVersion2(file: Tree): Tree {
  const thresholds = file['thresholds'];
  return {
    ...DEFAULT_PROCESS,
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
