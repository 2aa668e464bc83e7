import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locales.ts';
import { t } from '#lib/i18n/t.ts';
import { flat, speak } from './speak.ts';

const texts = (language: keyof typeof LOCALES) => new Map(flat(LOCALES[language]));
const filledIn = (text: string): string[] => [...new Set(text.match(/\$\d|\{\w+\}/g))].toSorted();

afterEach(() => speak('en'));

describe('messages', () => {
  it('say the same things in every language', () => {
    expect([...texts('de').keys()]).toEqual([...texts('en').keys()]);
  });

  it.each([...texts('en')])('fill in the same in German: %s', (key, english) => {
    expect(filledIn(texts('de').get(key) ?? '')).toEqual(filledIn(english));
  });

  it.each(['en', 'de'] as const)('are never empty in %s', (language) => {
    expect([...texts(language)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have keys that browsers take', () => {
    expect([...texts('en').keys()].filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it.each(['en', 'de'] as const)('stand in %s as the build gives them to browsers', (language) => {
    const built = generateChromeMessages(parseMessagesObject(LOCALES[language] as Parameters<typeof parseMessagesObject>[0]));
    const ours = Object.fromEntries(texts(language));
    expect(Object.fromEntries(Object.entries(built).filter(([key]) => !key.startsWith('@@')).map(([key, { message }]) => [key, message]))).toEqual(ours);
  });

  it('count, and speak the language set', () => {
    expect([t('common.prospects', 1), t('common.prospects', 3)]).toEqual(['1 prospect', '3 prospects']);
    speak('de');
    expect(t('common.close')).toBe('Schließen');
  });
});
