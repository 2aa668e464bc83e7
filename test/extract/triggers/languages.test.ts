import { describe, expect, it } from 'vitest';
import { candidates, triggersIn } from '#lib/extract/readers/trigger-hits.ts';
import { TRIGGER_LANGUAGES } from '#lib/extract/triggers/index.ts';
import { TRIGGER_KINDS, type TriggerName } from '#lib/extract/triggers/kinds.ts';
import { PAGE_OF, type Cases } from './cases/case.ts';
import { da } from './cases/da.ts';
import { de } from './cases/de.ts';
import { en } from './cases/en.ts';
import { es } from './cases/es.ts';
import { fr } from './cases/fr.ts';
import { it as italian } from './cases/it.ts';
import { ja } from './cases/ja.ts';
import { nl } from './cases/nl.ts';
import { no } from './cases/no.ts';
import { pl } from './cases/pl.ts';
import { pt } from './cases/pt.ts';
import { sv } from './cases/sv.ts';

const CASES: Readonly<Record<string, Cases>> = { en, de, fr, es, it: italian, pt, nl, sv, no, da, pl, ja };
const NAMES = Object.keys(TRIGGER_KINDS) as TriggerName[];

const told = (text: string, name: TriggerName, language: string): TriggerName[] => {
  const kind = PAGE_OF[name];
  return triggersIn(text, candidates(kind, text, new Set([language]))).map((hit) => hit.name);
};

it('reads the twelve languages', () => expect(TRIGGER_LANGUAGES.map(({ code }) => code)).toEqual(Object.keys(CASES)));

describe.each(Object.keys(CASES))('buying signals in %s', (language) => {
  it.each(NAMES)('%s', (name) => {
    const [says, nearly] = CASES[language]?.[name] ?? ['', ''];
    expect({ says, told: told(says, name, language).includes(name) }).toEqual({ says, told: true });
    expect({ nearly, told: told(nearly, name, language).includes(name) }).toEqual({ nearly, told: false });
  });
});
