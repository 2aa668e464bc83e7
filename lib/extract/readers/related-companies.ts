/** Companies above and below the page's own: by its structured data, and by what it says of itself. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf } from '../json-ld.ts';
import type { Block, Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { ownOrganisation, things } from './organisation.ts';
import { GROUP_WORDS, RELATED_JAPANESE, RELATED_WORDS } from './related-company-table.ts';

type Relation = 'parent' | 'subsidiary';

const KEYS: readonly (readonly [string, Relation])[] = [['parentOrganization', 'parent'], ['subOrganization', 'subsidiary']];

/** `parentOrganization` and `subOrganization` of the site's own node. A place or department of its own is no other company. */
export function structuredRelated(page: Page): Found[] {
  const own = ownOrganisation(page);
  if (own === null) return [];
  return KEYS.flatMap(([key, relation]) =>
    nodesOf(own, key, things(page)).flatMap((node) => (isOwn(page, textOf(node, 'name')) ? [] : related(node, key, relation) ?? [])),
  );
}

function related(node: JsonLdNode, key: string, relation: Relation): Found | null {
  const site = textOf(node, 'url');
  return found(textOf(node, 'name'), { place: `structured data, Organization.${key}`, method: 'structured', hints: { label: relation, ...(site !== '' && site.length < 200 && { site }) } });
}

const isOwn = (page: Page, name: string): boolean => name === '' || ownNames(page).some((own) => fold(own) === fold(name));

const MOST = 1200;
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** A block without any of these names no other company. */
const HINT = /subsidiar|subsidiár|tochter|mutter|filial|controllat|capogruppo|division of|affiliate|parent company|maison mère|matriz|dochter|dotterbolag|moderbolag|datter|morselskap|moderselskab|zależn|córk|group|grup|groep|konc|konsern|holding|family of|グループ|子会社/i;
const ARTICLE = /^\s?(?:(?:the|der|die|des|dem|den|la|le|les|el|il|a|o|de|het|company|firma|société|empresa)\s|l['’])?/i;
const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.’'+/-]*";
const GROUP = GROUP_WORDS.join('|');
const NAME = new RegExp(`^(?:${WORD}(?:\\s(?:&|${WORD}|(?:of|de|und|and|et|y|für)\\s(?=\\p{Lu})${WORD})){0,5})(?:\\s(?:plc|${GROUP})(?!\\p{L}))?`, 'u');
const ENDS_IN_GROUP = new RegExp(`(?:${GROUP})$`, 'i');

interface Phrases {
  language: string;
  relation: Relation;
  /** In lower case, the longest first. */
  pattern: RegExp;
  /** Those behind which only a group's name counts. */
  ofGroups: ReadonlySet<string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let compiled: readonly Phrases[] | null = null;

const phrases = (): readonly Phrases[] =>
  (compiled ??= Object.entries(RELATED_WORDS).flatMap(([language, words]) =>
    (['parent', 'subsidiary'] as const).map((relation) => {
      const texts = words[relation].map((phrase) => phrase.replace(/ ?~\+?$/, ''));
      const any = texts.toSorted((one, other) => other.length - one.length).map(escaped).join('|');
      return { language, relation, pattern: new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'u'), ofGroups: new Set(texts.filter((_, index) => words[relation][index]?.endsWith('+'))) };
    }),
  ));

/** "Brightforge is a subsidiary of Hohenstein AG": said of the page's own company, or of nobody in a line of its own. */
export function relatedInText(page: Page): Found[] {
  const own = ownNames(page).map(fold).filter((name) => name !== '');
  return page.blocks.flatMap((block) => {
    if (block.quoted || block.landmark === 'nav' || block.text.length > MOST || !HINT.test(block.text)) return [];
    const japanese = inJapanese(page, block);
    return japanese.length > 0 ? japanese : block.text.split(SENTENCE).flatMap((sentence) => phrases().flatMap((each) => inSentence(page, block, sentence, each, own) ?? []));
  });
}

/** The subsidiary that a page of its parent's site is about: "Forma Marine, a subsidiary of Forma plc, builds …" below the headline "Forma Marine". */
export const ownSubsidiary = (page: Page): { name: string; block: Block } | null =>
  page.once('own-subsidiary', () => {
    const own = ownNames(page).map(fold).filter((name) => name !== '');
    const heads = page.blocks.filter(({ level, text }) => level === 1 && text.length < 60 && !own.includes(fold(text)));
    for (const { text: name } of heads) {
      for (const block of page.blocks) {
        if (block.quoted || block.text.length > MOST || !block.text.startsWith(`${name}`) || !HINT.test(block.text)) continue;
        const rest = block.text.slice(name.length, name.length + 120);
        for (const { relation, pattern } of phrases()) {
          const match = relation === 'parent' ? pattern.exec(rest.toLowerCase()) : null;
          const parent = match === null ? '' : fold(NAME.exec(rest.slice(match.index + match[0].length).replace(ARTICLE, ''))?.[0] ?? '');
          if (parent !== '' && own.some((each) => parent === each || parent.startsWith(`${each} `))) return { name, block };
        }
      }
    }
    return null;
  });

export function subsidiaryOfPage(page: Page): Found[] {
  const subsidiary = ownSubsidiary(page);
  return subsidiary === null ? [] : [named(page, subsidiary.block, subsidiary.name, 'subsidiary')].filter((one) => one !== null);
}

function inSentence(page: Page, block: Block, sentence: string, { pattern, relation, language, ofGroups }: Phrases, own: readonly string[]): Found | null {
  const match = pattern.exec(sentence.toLowerCase());
  if (match === null) return null;
  const behind = sentence.slice(match.index + match[0].length).replace(ARTICLE, '');
  const name = NAME.exec(behind)?.[0].replace(/[.'’-]+$/, '') ?? '';
  if (name === '' || own.includes(fold(name)) || (ofGroups.has(match[0]) && !ENDS_IN_GROUP.test(name))) return null;
  return isOfItself(sentence.slice(0, match.index), language, own) ? named(page, block, name, relation) : null;
}

/** Whether what stands before the words is the company itself, "we", or nothing but an article. */
function isOfItself(before: string, language: string, own: readonly string[]): boolean {
  const words = RELATED_WORDS[language];
  let left = fold(before.replace(/\([^)]*\)/g, ' ')).replace(/^(?:the|die|der|das|la|le|el|il|lo|a|o|de|het) /, '');
  const subject = own.map((name) => sharedWords(left, name)).toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (subject !== '') left = left.slice(subject.length).replace(LEGAL_FORM, '');
  const allowed = new Set(fold(`${words?.between ?? ''} ${subject === '' ? (words?.self ?? '') : ''}`).split(' '));
  return left.split(' ').every((word) => word === '' || allowed.has(word) || /^\d+$/.test(word));
}

/** The words that a text and a name begin with alike: companies shorten their own names. */
function sharedWords(text: string, name: string): string {
  const words = text.split(' ');
  const alike = name.split(' ').findIndex((word, index) => word !== words[index]);
  const shared = words.slice(0, alike < 0 ? name.split(' ').length : alike).join(' ');
  return shared.length >= SUBJECT_MIN ? shared : '';
}

const SUBJECT_MIN = 3;
const LEGAL_FORM = /^(?: (?:gmbh|mbh|ag|kg|co|se|inc|llc|ltd|limited|plc|corp|sa|sas|sarl|sl|srl|spa|bv|nv|ab|as|asa|aps|oy|sp|z|o|oo))+(?= |$)/;

/** "当社はホーエンシュタイングループの一員です": the other's name stands before the words. */
function inJapanese(page: Page, block: Block): Found[] {
  const selves = [...RELATED_JAPANESE.self, ...ownNames(page).map((name) => `${name}は`)];
  return block.text.split('。').flatMap((sentence) => {
    const at = RELATED_JAPANESE.parent.map((words) => sentence.indexOf(words)).find((index) => index > 0) ?? -1;
    if (at < 0) return [];
    const before = sentence.slice(0, at);
    const self = selves.find((each) => before.includes(each));
    const name = (self === undefined ? before : before.slice(before.indexOf(self) + self.length)).replace(/^[、\s]+/, '');
    return name === '' || name.length > 30 || /[はがを、\s]/.test(name) || isOwn(page, name) ? [] : (named(page, block, name, 'parent') ?? []);
  });
}

/** With the address behind the name, where it is a link. */
function named(page: Page, block: Block, name: string, relation: Relation): Found | null {
  const link = page.links.find((each) => each.block === block.index && each.text !== '' && fold(name).includes(fold(each.text)) && /^https?:/.test(each.href));
  return foundIn(block, name, { place: 'text', method: 'text', hints: { label: relation, ...(link !== undefined && link.href.length < 200 && { site: link.href }) } });
}
