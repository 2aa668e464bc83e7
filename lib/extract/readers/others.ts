/** Parts of a company's own page that tell of somebody else: customers and their stories, partners, other companies' sentences. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Row, type Rule, rule } from '../adapter.ts';
import type { Found } from '../finding.ts';
import { testimonialHeadings } from '../language/index.ts';
import { isSmallWord } from '../language/spoken.ts';
import type { Block, Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { legalNameIn } from './legal-form.ts';
import { COMPANY_DEEDS, NOBODY, OTHERS_HEADINGS, OTHERS_PATH } from './others-table.ts';
import { ownSubsidiary } from './related-companies.ts';
import * as releases from './releases.ts';
import { spelledOut } from './spelled-out.ts';

const headings: ReadonlySet<string> = new Set(Object.values(OTHERS_HEADINGS).flat().map(fold));
/** "Our partner in Germany": where the others sit may follow. */
const WHERE = / (?:in|im|w|na|en|em|au|aux|i|für|for|pour|para|per|voor|för|dla) .*$/;
const opensOthers = (text: string): boolean => text.length < 60 && [fold(text), fold(text).replace(WHERE, '')].some((heading) => headings.has(heading) || testimonialHeadings().has(heading));

/** The name after "About" in a release, alone or before its text: "About Harrow: Harrow is a fund …". */
const ABOUT = /^(?:About|Über|À propos de|A propos de|Acerca de|Informazioni su)\s(\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s\p{Lu}[\p{L}\p{N}&.’'-]*){0,4})(?:\s?[:：]\s|$)/u;
/** A sentence has an end, and more words than an address. */
const SENTENCE_MIN = 60;
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}&.’'-]+";
/** "Grainhouse raised …": a name, then what companies do. */
const DOER = new RegExp(`^(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})\\s(?:${Object.values(COMPANY_DEEDS).flat().join('|')})(?!\\p{L})`, 'u');
const OPENS_WITH_NAME = /^(?:(?:Die|Der|The|La|Le|El|Het|De|Firma|Spółka)\s|L[’'])?/u;
const MAILBOX_HOST = /@(?:[\w-]+\.)*?([\w-]+)\.(?:co\.|com\.)?[a-z]{2,}\b/gi;
const CHROME: ReadonlySet<Block['landmark']> = new Set(['nav', 'header', 'footer']);

/** Every name that is the owner's, folded; the host's own label counts as one. */
const names = (page: Page): readonly string[] =>
  page.once('others-names', () => {
    const holders = page.blocks.flatMap(({ text, landmark }) => (landmark === 'footer' || text.length < 60 ? (legalNameIn(text)?.name ?? []) : []));
    return [...ownNames(page), ...holders, page.url.hostname.replace(/^www\./, '').split('.')[0] ?? ''].map(releases.fold).filter((name) => name.length > 1);
  });

const isOwn = (page: Page, name: string): boolean =>
  [name, spelledOut(name)].map(releases.fold).some((told) => told.length < 2 || names(page).some((own) => told.startsWith(own) || own.startsWith(told) || (own.length > 3 && told.includes(own))));

/** "Unser", "Firma", "L’entreprise": no name. */
const isNobody = (doer: string): boolean => isSmallWord(doer.split(' ')[0] ?? '') || doer.toLowerCase().split(/[\s'’]/).some((word) => NOBODY.has(word));

/** "Die Ofenkamp GmbH mit 90 Mitarbeitern …", "Grainhouse raised …" on a page where no line bears that name. */
function tellsOfOther(page: Page, { text, landmark }: Block): boolean {
  if (landmark === 'footer' || text.length < SENTENCE_MIN || text.length > 1200 || ownNames(page).length === 0 || !/[.。!]["”“»]?$/.test(text)) return false;
  const doer = DOER.exec(text)?.[1];
  if (doer !== undefined && !isNobody(doer) && !isOwn(page, doer)) return true;
  const legal = legalNameIn(text.slice(0, 120));
  return legal !== null && legal.start <= (OPENS_WITH_NAME.exec(text)?.[0].length ?? 0) && !isOwn(page, legal.name);
}

/** Under a release: the agency that answers the press, with a mailbox of its own. */
function isAgencys(page: Page, { text }: Block): boolean {
  if (page.kind !== 'press' || !text.includes('@')) return false;
  const hosts = [...text.matchAll(MAILBOX_HOST)].map(([, label = '']) => label);
  return hosts.length > 0 && !hosts.some((label) => isOwn(page, label));
}

/** Indexes of the blocks that are not about the page's own company. */
const othersBlocks = (page: Page): ReadonlySet<number> =>
  page.once(`others ${page.kind}`, () => {
    const others = new Set<number>();
    const all = OTHERS_PATH.test(page.url.pathname) || ownSubsidiary(page) !== null;
    let open: { level: number; landmark: Block['landmark'] } | null = null;
    for (const block of page.blocks) {
      const { index, text, level, landmark } = block;
      const chrome = CHROME.has(landmark);
      const about = page.kind === 'press' ? ABOUT.exec(text)?.[1] : undefined;
      if (open !== null && (landmark !== open.landmark || (level > 0 && level <= open.level) || about !== undefined)) open = null;
      if (level > 0 && opensOthers(text)) open = { level, landmark };
      if (about !== undefined && !isOwn(page, about)) {
        others.add(index);
        if (text.length < 90) open = { level: level || 6, landmark };
      }
      if ((all && !chrome) || open !== null || tellsOfOther(page, block) || isAgencys(page, block)) others.add(index);
    }
    return others;
  });

/** The page without the words of those parts; blocks keep their places. */
const withoutOthers = (page: Page): Page =>
  page.once(`without-others ${page.kind}`, () => {
    const others = othersBlocks(page);
    if (others.size === 0) return page;
    const blocks = page.blocks.map((block) => (others.has(block.index) ? { ...block, text: '' } : block));
    const links = page.links.filter(({ block }) => !others.has(block));
    return Object.create(page, { blocks: { value: blocks }, links: { value: links } }) as Page;
  });

export const isOthers = (page: Page, block: Block): boolean => othersBlocks(page).has(block.index);

/** The same rules, asked of what the page says of its own company. */
export const ofOwner = ({ take, rules }: Row): Row => ({ take, rules: rules.map(({ id, read }) => rule(id, (page) => read(withoutOthers(page)))) });

const listed = (result: ReturnType<Rule['read']>): Found[] => [result].flat().filter((one): one is Found => one !== null && one !== undefined);

/** Of mailboxes too, but for those at the page's own host, which are the company's wherever they stand. */
export const ownMailboxes = ({ take, rules }: Row): Row => ({
  take,
  rules: rules.map(({ id, read }) =>
    rule(id, (page) => {
      const isOwnMailbox = ({ raw }: Found): boolean => `.${page.url.hostname}`.endsWith(`.${raw.toLowerCase().split('@')[1] ?? ' '}`);
      const others = withoutOthers(page);
      const known = listed(read(others));
      return others === page ? known : [...known, ...listed(read(page)).filter((one) => isOwnMailbox(one) && !known.some(({ raw }) => raw === one.raw))];
    }),
  ),
});
