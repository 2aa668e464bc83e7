import { NoBrowser } from '#test/browser/find-browser.ts';

/** What the caller got wrong; the message is for them. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** One line on standard error; standard output belongs to the result. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a command: 2 for wrong usage, 1 for a machine without a browser or a bug, with words on standard error. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      note(error.message);
      process.exitCode = 2;
      return;
    }
    note(error instanceof NoBrowser ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
