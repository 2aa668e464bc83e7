import { t } from '#lib/i18n/t.ts';

const keyed = (place: string): string => place.replace(/[^a-z0-9]+/gi, '_');

/** Where something stood, in the language of the screens; a place that has no words there as it is kept. */
export function placeWords(place: string): string {
  const label = /^label "(.*)"$/.exec(place)?.[1];
  if (label !== undefined) return t('places.labelled', { label });
  const part = /^link in (\w+)$/.exec(place)?.[1];
  if (part !== undefined) return t('places.linkIn', { part: placeWords(part) });
  const name = /^(?:structured data, |json-ld )(.*)$/.exec(place)?.[1];
  if (name !== undefined) return t('places.data', { name });
  const pasted = /^pasted text, (.*)$/.exec(place)?.[1];
  if (pasted !== undefined) return t('places.pasted', { place: placeWords(pasted) });
  const pattern = /^guessed as (.*)$/.exec(place)?.[1];
  if (pattern !== undefined) return t('places.guessedAs', { pattern });
  return t(`places.${keyed(place)}` as 'places.text') || place;
}
