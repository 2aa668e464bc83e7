import type { KeptMapping } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { mappingFor } from '#lib/storage/import-mappings.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from '../needs.ts';

/** How a file with these headers was read the last time. */
export async function importMapping({ db }: Pick<Needs, 'db'>, { headers }: { headers: string[] }): Promise<Outcome<KeptMapping | null>> {
  try {
    return { ok: true, value: await mappingFor(db, headers) };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
