import type { Profile } from '#lib/evidence/model.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { icpOf } from '#lib/icp/file.ts';
import type { Kept } from '#lib/qualify/subject.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import type { ProfileRow, ProspectRow } from '#lib/storage/db.ts';
import { icpFiles, profileFiles } from './files.ts';
import { GOLDEN_NOW } from './grade.ts';

/** The golden files as the extension keeps them, those of saved prospects: each profile once for each ICP, which it is pinned to. */
export interface StoredGoldens {
  icps: StoredIcp[];
  profiles: ProfileRow[];
  prospects: ProspectRow[];
}

export const storedId = (icp: string, profile: string): string => `${icp} ${profile}`;

const rowOf = (profile: Profile): ProfileRow => ({ id: `${profile.kind}:${profile.key}`, owner: profile.key, ties: [], profile });

function prospect(id: string, icpId: string, of: Pick<ProspectRow, 'companyKey' | 'personKey' | 'answers' | 'touches'>, { savedAt, touchedAt, informedAt }: Kept): ProspectRow {
  return {
    id, identity: id, chunk: 1, icpId, ...of, companyName: null, companyDomain: null, personName: null, personTitle: null, url: 'https://brightforge-ovens.com/',
    savedAt, updatedAt: touchedAt, ...(informedAt !== null && { informedAt }), stage: 'unqualified', history: [],
  };
}

export function storedGoldens(): StoredGoldens {
  const icps = [...icpFiles().values()].map((text, index): StoredIcp => {
    const file = decodeIcpFile(text);
    if (!file.ok) throw new Error(file.error.message);
    const icp = icpOf(file.value);
    return { id: icp.id, icp, contentHash: hashIcp(icp), active: index === 0 ? 1 : 0, inUse: 1, updatedAt: GOLDEN_NOW };
  });
  const profiles: ProfileRow[] = [];
  const prospects: ProspectRow[] = [];
  for (const [name, text] of profileFiles()) {
    const file = decodeProfileFile(text);
    if (!file.ok) throw new Error(file.error.message);
    const { company, person, answers, touches = [], colleagues = [], kept } = file.value;
    if (!kept) continue;
    profiles.push(...[company, person, ...colleagues].flatMap((profile) => (profile === null ? [] : rowOf(profile))));
    const companyKey = company?.key ?? null;
    prospects.push(
      ...icps.map(({ id }) => prospect(storedId(id, name), id, { companyKey, personKey: person?.key ?? null, answers: [...answers], touches: [...touches] }, kept)),
      ...colleagues.map(({ key }) => prospect(key, icps[0]?.id ?? '', { companyKey, personKey: key, answers: [], touches: [] }, kept)),
    );
  }
  return { icps, profiles, prospects };
}
