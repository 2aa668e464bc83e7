import type { ListMessages } from '#lib/messaging/list-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { LIST_LOOK } from '#lib/storage/list-looks.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Keeps what the list shows under a name. */
export async function saveListView({ db, newId }: Pick<Needs, 'db' | 'newId'>, { id: given, name, look }: ListMessages['save-list-view']['request']): Promise<Outcome<{ id: string }>> {
  const id = given ?? `view:${newId()}`;
  return kept(async () => {
    await db.choices.put({ id, value: { name, ...look } });
    return { id };
  });
}

export async function deleteListView({ db }: Pick<Needs, 'db'>, { id }: { id: string }): Promise<Outcome<null>> {
  return kept(async () => {
    await db.choices.delete(id);
    return null;
  });
}

/** Keeps how the list opens the next time; what was searched for last stays nowhere. */
export async function keepListLook({ db }: Pick<Needs, 'db'>, { look }: ListMessages['keep-list-look']['request']): Promise<Outcome<null>> {
  return kept(async () => {
    await db.choices.put({ id: LIST_LOOK, value: { ...look, search: '' } });
    return null;
  });
}

async function kept<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
