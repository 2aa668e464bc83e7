import type { Dexie, Transaction } from 'dexie';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { companyNames } from './company-names.ts';
import { beginStages } from './begin-stages.ts';
import { putIcpsInUse } from './put-icps-in-use.ts';
import { dropAnswers } from './drop-answers.ts';
import { slimProspects } from './slim-prospects.ts';
import { tagAnswers } from './tag-answers.ts';
import { tiePersons } from './tie-persons.ts';
import { undoNameLinks } from './undo-name-links.ts';
import { tieTokens } from '#lib/evidence/same-company.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { toVersion } from '#lib/icp/history.ts';
import type { IcpVersion } from '#lib/icp/history.ts';
import { migrateIcpFile } from '#lib/icp/migrate-file.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import type { JobRow, ProfileRow, ProspectRow } from './db.ts';
import { regradeJob } from './regrade-job.ts';

/** The schema's history. Append only: a version that ever shipped is never edited or dropped. */
export function migrate(db: Dexie): void {
  db.version(1).stores({
    prospects: 'id, companyKey, personKey, updatedAt',
    profiles: 'id',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
  });
  db.version(2)
    .stores({
      prospects: 'id, &identity, companyKey, personKey, updatedAt',
      profiles: 'id, owner, *names',
      jobs: 'id',
    })
    .upgrade(async (tx) => {
      await nameProspects(tx);
      await indexProfiles(tx);
    });
  db.version(3)
    .stores({})
    .upgrade(sayUseOfTechnologies);
  db.version(4).stores({ health: 'id, day' });
  db.version(5)
    .stores({ profiles: 'id, owner, *ties' })
    .upgrade(async (tx) => {
      await tieProfiles(tx);
      await undoNameLinks(tx);
    });
  db.version(6)
    .stores({
      prospects: 'id, &identity, companyKey, personKey, updatedAt, stage',
      icpVersions: '++seq, icpId, *hashes',
      gradeChunks: 'id', digestChunks: 'id', answerChunks: 'id',
      snapshots: 'id',
      signingKeys: 'id',
      publishers: 'publicKey',
    })
    .upgrade(async (tx) => {
      await slimProspects(tx);
      await renewIcps(tx);
      await beginStages(tx);
      await putIcpsInUse(tx);
      await tagAnswers(tx);
    });
  db.version(7)
    .stores({
      digestChunks: null, digestColumns: '[chunk+part]',
      notes: 'id, prospectId',
      handoffs: 'id, prospectId',
      choices: 'id',
      undo: '++seq',
      suppressed: 'hash, salt, entry',
      restoring: '++seq, part',
      undoImages: '++id, seq',
      staged: '++seq, *keys',
    })
    .upgrade(async (tx) => {
      await dropAnswers(tx);
      await tiePersons(tx);
      await regradeOnce(tx);
    });
}

/**
 * Version 6 holds ICPs of format 2; their hashes change with it, so grades of before show as of an older ICP until they are
 * made anew. It also keeps every version of an ICP, the first of them known by its former hash too.
 */
async function renewIcps(tx: Transaction): Promise<void> {
  const versions: IcpVersion[] = [];
  await tx.table<StoredIcp, string>('icps').toCollection().modify((row) => {
    const formerHash = row.contentHash;
    row.icp = migrateIcpFile(row.icp) as StoredIcp['icp'];
    row.contentHash = hashIcp(row.icp);
    versions.push(toVersion(row.icp, { at: row.updatedAt, origin: 'upgraded', formerHash }));
  });
  await tx.table<IcpVersion>('icpVersions').bulkAdd(versions);
  await regradeOnce(tx);
}

/** All saved prospects are graded anew at the next start; names, facts and stage follow. */
async function regradeOnce(tx: Transaction): Promise<void> {
  const active = await tx.table<StoredIcp, string>('icps').where('active').equals(1).first();
  if (active) await tx.table<JobRow, string>('jobs').put(regradeJob(active.contentHash));
}

type Version2Profile = Omit<ProfileRow, 'ties'> & { names?: string[] };

/** Version 2 tells prospects apart by identity; of those stored twice the one touched last stays. */
async function nameProspects(tx: Transaction): Promise<void> {
  const prospects = tx.table<ProspectRow, string>('prospects');
  const newestFirst = (await prospects.orderBy('updatedAt').toArray()).toReversed();
  const seen = new Set<string>();
  for (const prospect of newestFirst) {
    const identity = prospectIdentity(prospect.companyKey, prospect.personKey) ?? `page:${prospect.url}`;
    if (seen.has(identity)) await prospects.delete(prospect.id);
    else await prospects.update(prospect.id, { identity });
    seen.add(identity);
  }
}

/**
 * Version 2 lets a profile count for another company than its own address says (so far each counted for itself), and
 * finds companies by name.
 */
async function indexProfiles(tx: Transaction): Promise<void> {
  const profiles = tx.table<Version2Profile, string>('profiles');
  await profiles.toCollection().modify((row) => {
    row.owner = row.profile.key;
    row.names = companyNames(row.profile);
  });
}

/** Version 3 tells a product in use from one a job post asks for; so far the kind of the page alone told them apart. */
async function sayUseOfTechnologies(tx: Transaction): Promise<void> {
  await tx.table<ProfileRow, string>('profiles').toCollection().modify(({ profile }) => {
    const posts = new Set(profile.pages.filter(({ pageKind }) => pageKind === 'job-post' || pageKind === 'careers').map(({ url }) => url));
    for (const signal of profile.signals) {
      const name: unknown = signal.field === 'technology' ? signal.value : null;
      if (signal.field !== 'technology' || typeof name !== 'string') continue;
      signal.value = { name, use: signal.method !== 'rep' && posts.has(signal.url) ? 'asked-for' : 'in-use' };
    }
  });
}

/** Version 5 finds companies by all that may tie them to others, not by name alone. */
async function tieProfiles(tx: Transaction): Promise<void> {
  await tx
    .table<Version2Profile & { ties?: string[] }, string>('profiles')
    .toCollection()
    .modify((row) => {
      row.ties = row.profile.kind === 'company' ? tieTokens(row.profile) : [];
      delete row.names;
    });
}
