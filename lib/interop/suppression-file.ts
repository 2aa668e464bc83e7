/** One trace on a shared suppression list: of whom, nobody can read out of it. */
export interface SharedTrace {
  hash: string;
  salt: string;
  entry: string;
  kind: 'person' | 'company';
  /** ISO date. */
  on: string;
}

export const SUPPRESSION_FORMAT = 'leadlight-suppression';
export const SUPPRESSION_SCHEMA_VERSION = 1;

/** A list to be shared, one trace a line. How hashes are made is written with it, so that other programs can look somebody up. */
export function writeSuppressionFile(traces: readonly SharedTrace[]): string {
  const head = {
    format: SUPPRESSION_FORMAT,
    schemaVersion: SUPPRESSION_SCHEMA_VERSION,
    hash: 'SHA-256, hex, of "leadlight-suppression\\n" + salt + "\\n" + token; tokens: "email:<lower case>", "profile:<address without query>", "name:<folded>@<domain>", "company:<domain>"',
  };
  const [open] = JSON.stringify(head, null, 2).split('\n}');
  return `${open},\n  "traces": [${traces.map((trace) => `\n    ${JSON.stringify(trace)}`).join(',')}\n  ]\n}\n`;
}
