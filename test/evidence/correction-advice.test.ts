import { describe, expect, it } from 'vitest';
import { CORRECTION_ADVICE } from '#lib/evidence/correction-advice.ts';
import { correctionSignal } from '#lib/evidence/correction.ts';
import type { FieldName } from '#lib/evidence/model.ts';
import { TONGUES } from '#lib/taxonomy/tongue.ts';
import { NOW } from './samples.ts';

const at = { url: 'https://www.brightforge.com/', now: NOW };

/** What an advice proposes: "such as 120 or 51–200", "etwa 12 Mio. $". */
function proposed(advice: string): string[] {
  const [, named = ''] = /(?:such as|etwa|one of:|davon ein:) (.*)\.$/.exec(advice.replace(/[;,] (?:or a job title|oder eine Position|social|soziale).*/, '.')) ?? [];
  return named === '' ? [] : named.split(/ or | oder |, /).map((one) => one.replace(/[“”„]/g, ''));
}

describe.each(TONGUES)('advice in %s', (tongue) => {
  const fields = Object.entries(CORRECTION_ADVICE[tongue].fields) as [FieldName, string][];

  it('is given for the same fields in every language', () => {
    expect(fields.map(([field]) => field)).toEqual(Object.keys(CORRECTION_ADVICE.en.fields));
  });

  it.each(fields.flatMap(([field, advice]) => proposed(advice).map((text) => [field, text] as const)))('for %s proposes “%s”, which can be typed', (field, text) => {
    expect(correctionSignal(field, text, at)).toMatchObject({ field, method: 'rep' });
  });
});

it('a refused correction is answered in the language asked for', () => {
  expect(correctionSignal('country', 'Atlantis', at, 'de')).toEqual({ error: 'Geben Sie ein Land ein, etwa Deutschland oder DE.' });
  expect(correctionSignal('country', ' ', at, 'de')).toEqual({ error: 'Geben Sie zuerst einen Wert ein.' });
});
