import type { AssessedView, Correction, Outcome, TabView } from '#lib/messaging/protocol.ts';
import type { World } from './world.ts';

/** What a rep does in the popup of a tab, one click at a time. */
export function handsIn(world: () => World) {
  const look = async (tabId: number): Promise<AssessedView> => assessed(await world().ask('assess-tab', { tabId }));
  return {
    look,
    async save(tabId: number) {
      const { generation } = await look(tabId);
      return world().ask('save-prospect', { tabId, generation });
    },
    async correct(tabId: number, corrections: Correction[]): Promise<AssessedView> {
      const { generation } = await look(tabId);
      return assessed(value(await world().ask('correct', { tabId, generation, corrections })));
    },
  };
}

export function assessed(view: TabView): AssessedView {
  if (view.state !== 'assessed') throw new Error(`expected an assessment, got ${JSON.stringify(view)}`);
  return view;
}

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

/** What a view says of a field. */
export function text(view: AssessedView, field: string): AssessedView['values'][number] | undefined {
  return view.values.find((entry) => entry.field === field);
}
