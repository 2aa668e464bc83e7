import { t } from '#lib/i18n/t.ts';
import { toIcpFile } from '#lib/icp/file.ts';
import type { IcpFile } from '#lib/icp/model.ts';
import type { Choices, IcpSource } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { putIcp } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { candidateOf } from './icp-source.ts';
import type { Needs } from './needs.ts';

interface Import {
  text: string;
  activate: boolean;
  choices?: Choices;
  base?: string | null;
}

/** Stores the ICP of a file, merged where there are choices, in one atomic write; a file with any error changes nothing. */
export function importIcp(needs: Pick<Needs, 'db' | 'now'>, { text, choices, ...rest }: Import): Promise<Outcome<IcpFile>> {
  return putCandidate(needs, { text, ...(choices && { choices }) }, rest);
}

/** Stores a version of an ICP's history as its newest. */
export function restoreIcp(needs: Pick<Needs, 'db' | 'now'>, { icpId, seq, base }: { icpId: string; seq: number; base: string | null }): Promise<Outcome<IcpFile>> {
  return putCandidate(needs, { icpId, seq }, { activate: false, base });
}

async function putCandidate(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  source: IcpSource,
  { activate, base }: Pick<Import, 'activate' | 'base'>,
): Promise<Outcome<IcpFile>> {
  try {
    return await inOneTransaction(db, async (): Promise<Outcome<IcpFile>> => {
      const candidate = await candidateOf(db, source, now());
      if (!candidate.ok) return candidate;
      const { icp, stored, ...history } = candidate.value;
      if (base !== undefined && (stored?.contentHash ?? null) !== base) return { ok: false, error: { code: 'refused', message: t('problems.icpChanged') } };
      await putIcp(db, icp, { activate, now: now(), ...history });
      return { ok: true, value: toIcpFile(icp) };
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
