import type { Transaction } from 'dexie';
import { type Dimension, TAG_OF } from '#lib/icp/model.ts';
import type { Answer } from '#lib/qualify/model.ts';

type Before = Omit<Answer, 'tag'> & { dimension: Dimension };

/** Version 6 keeps answers under neutral tags; so far they were of a BANT dimension. */
export async function tagAnswers(tx: Transaction): Promise<void> {
  await tx.table<{ answers: (Before | Answer)[] }, string>('prospects').toCollection().modify((row) => {
    row.answers = row.answers.map((answer) => {
      if (!('dimension' in answer)) return answer;
      const { dimension, ...rest } = answer;
      return { tag: TAG_OF[dimension], ...rest };
    });
  });
}
