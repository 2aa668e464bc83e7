import { cleanText } from './text.ts';

const AFTER_NAME = /\s*[,|–—]\s*(?:ph\.?\s?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|cpa|cfa|pmp|llm|ll\.m|md|m\.d|esq|jr|sr|ii|iii|csm|cissp|he\/|she\/|they\/)[^\p{L}].*$/iu;
const PRONOUNS = /\s*[([](?:he|she|they|er|sie|il|elle)\s*\/[^)\]]*[)\]]/i;

/** A person's name without pronouns, emojis and degrees behind it; titles in front ("Dr.") stay. Null for what is no name. */
export function personName(text: string): string | null {
  const bare = (cleanText(text, 120) ?? '').replace(/\p{Extended_Pictographic}|\ufe0f/gu, '').replace(PRONOUNS, '');
  const name = `${bare} `.replace(AFTER_NAME, '').replace(/\s+/g, ' ').replace(/^[\s,|·•-]+|[\s,|·•-]+$/g, '');
  return /\p{L}{2}/u.test(name) && !/[@<>{}]|https?:|\d{3}/.test(name) && name.split(' ').length <= 8 ? name : null;
}
