/** Is a job that a page shows open, and a need of the employer it names? When was it posted, and until when does it hold? */
import { type Row, rule } from '../adapter.ts';
import { textOf } from '../json-ld.ts';
import type { Block, Page } from '../page.ts';
import { fromTables } from '../tables.ts';
import { isoDay, publishedAt } from './articles.ts';
import { ROLE_PHRASES, type RolePhrases } from './role-phrases.ts';
import { isElsewhere, postingsOf } from './role-posting.ts';
import { dateIn } from './sentence-date.ts';
import { sentences, wholeWords } from './words.ts';

/** Alternatives of all languages. */
export const inAll = (pick: (phrases: RolePhrases) => readonly string[]): string => Object.values(ROLE_PHRASES).flatMap(pick).join('|');

const CHROME: ReadonlySet<string> = new Set(['nav', 'footer']);
const NOTICE_MAX = 240;
const SPEECH_MAX = 1200;

const closed = fromTables(() => wholeWords(inAll(({ closed }) => closed)));
const until = fromTables(() => wholeWords('until|till|once|after|before|as soon as|when|if|unless|bis|sobald|wenn|falls|nachdem|sollte|jusqu[’\']à|lorsque|une fois|si|hasta|cuando|una vez|fino a|quando|una volta|até|assim que|totdat|tot|zodra|als|tills|när|om|inntil|når|hvis|indtil|dopóki|gdy|jeśli'));
const client = fromTables(() => wholeWords(inAll(({ client }) => client)));
const seeks = fromTables(() => wholeWords(inAll(({ seeks }) => seeks)));
/** A part of every phrase of `client`. */
const CLIENT = /client|kunde|kund|mandant|auftrag|klient|klant|relatie|opdrachtgever|uppdragsgivare|oppdragsgiver|opdragsgiver|azienda|クライアント|紹介先|派遣先/i;

const inText = (page: Page): Block[] => page.blocks.filter(({ landmark, quoted }) => !CHROME.has(landmark) && !quoted);

/** True of the sentence on one's own: "applications are accepted until the position is filled" closes nothing. */
const saysClosed = (text: string): boolean =>
  closed().test(text) &&
  sentences(text).some((sentence) => {
    const match = closed().exec(sentence.text);
    return match !== null && !until().test(sentence.text.slice(0, match.index));
  });

/** The job of a job post can no longer be applied for, as the page says. */
export const isClosed = (page: Page): boolean =>
  page.once('role-closed', () => page.kind === 'job-post' && (saysClosed(page.title) || inText(page).some(({ text }) => text.length <= NOTICE_MAX && saysClosed(text))));

/** An agency looks for people on behalf of a client, named or not: neither job nor tools are a need of the agency. */
export const isForClient = (page: Page): boolean =>
  page.once('role-for-client', () =>
    postingsOf(page).some((node) => isElsewhere(page, node)) ||
    inText(page).some(({ text }) => text.length <= SPEECH_MAX && CLIENT.test(text) && sentences(text).some((sentence, index, all) => client().test(sentence.text) && seeks().test(`${sentence.text} ${all[index + 1]?.text ?? ''}`))),
  );

/** A row that stays empty where the jobs of the page are not the employer's own. */
export const ownNeeds = ({ take, rules }: Row): Row => ({
  take,
  rules: rules.map(({ id, read }) => rule(id, (page) => ((page.kind === 'job-post' || page.kind === 'careers') && isForClient(page) ? null : read(page)))),
});

const labelled = (source: string): RegExp => wholeWords(`^(?:${source})`);
const posted = fromTables(() => labelled(inAll(({ posted }) => posted)));
const lastDay = fromTables(() => labelled(inAll(({ until }) => until)));

/** The date behind a label, in its line or in the next one. */
function dateBehind(page: Page, label: RegExp): string | undefined {
  for (const { index, text } of inText(page)) {
    if (text.length > 80 || !label.test(text)) continue;
    const day = dateIn(text) ?? (text.length < 40 ? dateIn(page.blocks[index + 1]?.text.slice(0, 40) ?? '') : undefined);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** ISO day a job post gives as its own. */
export const postedOn = (page: Page): string | undefined => page.once('role-posted', () => publishedAt(page) ?? (page.kind === 'job-post' ? dateBehind(page, posted()) : undefined));

/** ISO day after which a job post no longer holds: structured data, else what the page calls its deadline. */
export const validUntil = (page: Page): string | undefined =>
  page.once('role-until', () => {
    if (page.kind !== 'job-post') return undefined;
    const node = postingsOf(page)[0];
    return (node === undefined ? undefined : isoDay(textOf(node, 'validThrough'))) ?? dateBehind(page, lastDay());
  });
