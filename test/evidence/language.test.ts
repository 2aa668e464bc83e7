import { describe, expect, it } from 'vitest';
import { correctionSignal } from '#lib/evidence/correction.ts';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { evidence } from './samples.ts';

const languages = (more: Parameters<typeof evidence>[1]) => signalsFrom(evidence([], more)).filter(({ field }) => field === 'language');

describe('the language of a company’s own page', () => {
  it.each([['de', 'de'], ['de-AT', 'de'], ['EN_us', 'en'], ['nb-NO', 'no']])('%s', (lang, value) => {
    expect(languages({ lang })).toMatchObject([{ value, quote: { exact: lang }, place: 'attribute html.lang', confidence: 0.7, url: 'https://www.brightforge.com/about' }]);
  });

  it.each([[{}], [{ lang: '' }], [{ lang: 'gsw' }], [{ lang: 'xx' }], [{ lang: 'german' }], [{ lang: 'de', adapter: 'linkedin-company' }]])('is not told by %o', (more) => {
    expect(languages(more)).toEqual([]);
  });

  it.each([['German', 'de'], ['norwegian', 'no'], ['DE', 'de'], ['pt-BR', 'pt']])('is typed as %s', (typed, value) => {
    expect(correctionSignal('language', typed, { url: 'https://www.brightforge.com/', now: 0 })).toMatchObject({ field: 'language', value, method: 'rep' });
  });

  it('typed wrong says what to type', () => {
    expect(correctionSignal('language', 'Klingon', { url: 'https://www.brightforge.com/', now: 0 })).toEqual({ error: 'Type a language, such as German or de.' });
  });
});
