import type { ImportActions, OpenedFile } from '#components/importing/model.ts';
import { summed } from '#components/importing/model.ts';
import { problemWords, rejectedWords } from '#components/importing/words.ts';
import { t } from '#lib/i18n/t.ts';
import { firstChoices, rowsFor } from '#lib/interop/import/choices.ts';
import { rejectedRows } from '#lib/interop/import/rejected.ts';
import { stageAll } from '#lib/interop/import/stage-all.ts';
import { LARGEST_FILE, openFile, type OpenFile } from '#lib/interop/tables/open-file.ts';
import { UnreadableTable } from '#lib/interop/tables/table.ts';
import type { StagedReport } from '#lib/messaging/import-protocol.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import { command } from '#lib/react/command.ts';
import { followImport, stopImport } from '#lib/react/import-channel.ts';
import { saveFile } from '#lib/react/save-file.ts';

/** So long the page may be busy before others get their turn, in milliseconds. */
const BUSY = 12;

/** Gives others their turn whenever the page was busy long enough. */
function pauses(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < BUSY) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string => new TextDecoder(encoding, { fatal }).decode(bytes);
const problem = (message: string): { ok: false; error: Problem } => ({ ok: false, error: { code: 'invalid', message } });

async function open(file: File, sheet: number): Promise<Outcome<OpenedFile>> {
  try {
    if (file.size > LARGEST_FILE) return problem(problemWords('too-large'));
    const content = await openFile(new Uint8Array(await file.arrayBuffer()), sheet, { decode, pause: pauses() });
    if (content.kind === 'lines') return { ok: true, value: { file, content, choices: { columns: [], rules: {} }, isRemembered: false } };
    const { headers } = content.table;
    const kept = await command('import-mapping', { headers });
    if (!kept.ok) return kept;
    return { ok: true, value: { file, content, choices: firstChoices(headers, kept.value), isRemembered: kept.value !== null } };
  } catch (error) {
    return problem(error instanceof UnreadableTable ? problemWords(error.problem) : t('importing.problem.unreadable'));
  }
}

/** Thrown by a slice that could not be staged, or when the rep stops. */
class NotStaged extends Error {
  readonly outcome: { ok: false; error: Problem } | { ok: true; value: null };

  constructor(outcome: NotStaged['outcome']) {
    super('not staged');
    this.outcome = outcome;
  }
}

const check: ImportActions['onCheck'] = async ({ content, choices }, plan, { onProgress, signal }) => {
  const begun = await command('begin-import', { plan, headers: content.kind === 'table' ? content.table.headers : [] });
  if (!begun.ok) return begun;
  const { importId } = begun.value;
  const told = async (answer: Promise<Outcome<StagedReport>>): Promise<StagedReport> => {
    const outcome = await answer;
    if (!outcome.ok) throw new NotStaged(outcome);
    if (signal.aborted) throw new NotStaged({ ok: true, value: null });
    return outcome.value;
  };
  try {
    const reports =
      content.kind === 'lines'
        ? await stageAll({ items: content.lines, onProgress, send: (number, lines) => told(command('stage-lines', { importId, number, lines })) })
        : await stageAll({ items: content.table.rows, onProgress, send: (number, rows) => told(command('stage-rows', { importId, number, rows: rowsFor(choices, rows) })) });
    return { ok: true, value: summed(importId, itemsOf(content), plan.columns.map(({ header }) => header), reports) };
  } catch (error) {
    await command('cancel-import', { importId });
    if (error instanceof NotStaged) return error.outcome;
    throw error;
  }
};

const itemsOf = (content: OpenFile): number => (content.kind === 'lines' ? content.lines.length : content.table.rows.length);

/** Everything the import screen asks for. */
export const IMPORT_ACTIONS: ImportActions = {
  onOpen: open,
  onCheck: check,
  onCommit: async (importId, onProgress) => {
    const unfollow = followImport(importId, onProgress);
    const outcome = await command('commit-import', { importId });
    unfollow();
    return outcome;
  },
  onStop: stopImport,
  onGiveUp: (importId) => void command('cancel-import', { importId }),
  onSaveRejected: ({ file, content }, { notes }) => {
    const reasons = new Map(notes.flatMap((note) => (note.is === 'rejected' ? [[note.row, rejectedWords(note)] as const] : [])));
    const table = content.kind === 'table' ? content.table : { headers: ['JSON'], rows: content.lines.map(({ row, text }) => ({ row, cells: [text] })) };
    const words = { row: t('importing.rejected.rowHeader'), reason: t('importing.rejected.reasonHeader') };
    saveFile(`${file.name.replace(/\.\w+$/, '')}-not-taken.csv`, rejectedRows(table, reasons, words), 'text/csv');
  },
  onUndo: (seq) => command('undo', { seq }),
};
