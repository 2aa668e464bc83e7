import type { Profile } from '#lib/evidence/model.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { profileRow, toRow } from '#lib/storage/profiles.ts';
import { changeAndGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

/**
 * Keeps the rep's word in a profile, under the key it was read by: in this session's, and where the profile is stored in the
 * store too, with the prospects that `affected` names graded anew in the same transaction.
 */
export async function editProfile(
  needs: Pick<Needs, 'db' | 'session' | 'now'>,
  { kind, key }: Pick<Profile, 'kind' | 'key'>,
  edit: (profile: Profile) => Profile,
  affected: (before: string) => Promise<ProspectRow[]>,
): Promise<void> {
  const { db, session } = needs;
  const inUse = await gradingIcps(needs);
  if (inUse.length > 0 && (await profileRow(db, kind, key))) {
    await changeAndGrade(db, inUse, needs.now(), async () => {
      const row = await profileRow(db, kind, key);
      if (!row) return [];
      await db.profiles.put(toRow(edit(row.profile), row.owner));
      return affected(row.owner);
    });
  }
  await session.changeProfile(kind, key, (profile) => edit(profile ?? { kind, key, pages: [], signals: [] }));
}
