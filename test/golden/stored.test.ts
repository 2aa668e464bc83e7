import { expect, it } from 'vitest';
import { keptOf } from '#lib/background/stored-input.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { profileFiles } from './files.ts';
import { storedGoldens, storedId } from './stored.ts';

const { prospects, icps } = storedGoldens();
const kept = [...profileFiles()].flatMap(([name, text]) => {
  const file = decodeProfileFile(text);
  return file.ok && file.value.kept ? [{ name, kept: file.value.kept }] : [];
});

it.each(kept)('of $name a stored row says as its file does how long it has been kept', ({ name, kept: wanted }) => {
  const row = prospects.find(({ id }) => id === storedId(icps[0]?.id ?? '', name));
  expect(row && keptOf(row, 180)).toEqual(wanted);
});
