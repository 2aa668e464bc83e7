import { t } from '#lib/i18n/t.ts';
import { type Disposition, type LinePart, onAddressBar, setFirstLine, type Suggestion } from '#lib/platform/address-bar.ts';
import { openExtensionPage } from '#lib/platform/tabs.ts';
import { findFirst, type Found, pieces } from '#lib/prospects/list/find.ts';
import { QuickIndex } from '#lib/storage/quick-index.ts';
import type { Needs } from './needs.ts';

const MOST = 6;
/** Of a name or a title: a line of the address bar holds no more. */
const LONGEST = 90;

const say = (text: string): void => setFirstLine([{ text, as: 'plain' }]);

/** Finds saved prospects by what is typed in the address bar behind "ll": Enter on one opens it, on other text searches the list. */
export function answerAddressBar({ db, pause }: Pick<Needs, 'db' | 'pause'>): void {
  const index = new QuickIndex(db, pause);
  let typed = '';

  async function answer(text: string, suggest: (suggestions: readonly Suggestion[]) => void): Promise<void> {
    typed = text;
    const search = text.trim();
    if (!index.isReady) say(t('omnibox.reading'));
    try {
      const found = findFirst(await index.rows(), search, MOST);
      if (typed !== text) return;
      say(search === '' ? t('omnibox.hint') : t(found.length > 0 ? 'omnibox.search' : 'omnibox.nothing', { text: shortened(search) }));
      suggest(found.map((row) => ({ content: handleOf(row), line: lineOf(row, search) })));
    } catch (error) {
      console.error('[Leadlight]', error);
      if (typed === text) say(t('omnibox.failed'));
      suggest([]);
    }
  }

  onAddressBar({
    started: () => {
      say(t('omnibox.hint'));
      index.rows().catch((error: unknown) => console.error('[Leadlight]', error));
    },
    changed: (text, suggest) => void answer(text, suggest),
    entered: (text, disposition) => void enter(db, text, disposition).catch((error: unknown) => console.error('[Leadlight]', error)),
  });
}

async function enter(db: Needs['db'], text: string, disposition: Disposition): Promise<void> {
  const id = HANDLE.exec(text)?.[1];
  if (id !== undefined && (await db.prospects.where('id').equals(id).count().catch(() => 0)) > 0) return openExtensionPage(`/prospects.html#prospect/${encodeURIComponent(id)}`, disposition);
  const search = text.replace(OF_A_GONE_ONE, '').trim();
  return openExtensionPage(`/prospects.html#list${search === '' ? '' : `/${encodeURIComponent(search)}`}`, disposition);
}

/** Two prospects may be called the same; the number tells which was chosen. */
const HANDLE = /\s#([\w-]+)$/;
const OF_A_GONE_ONE = /\s#[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const handleOf = ({ id, name }: Found): string => `${shortened(name)} #${id}`;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : text;
}

const plain = (text: string, as: LinePart['as'] = 'plain'): LinePart => ({ text, as });

function lineOf({ name, title, domain, grading }: Found, search: string): LinePart[] {
  const marked = (text: string, as: LinePart['as']): LinePart[] => pieces(shortened(text), search).map(({ text: part, hit }) => ({ text: part, as: hit ? 'match' : as }));
  const grade = gradeWords(grading);
  return [
    ...marked(name, 'plain'),
    ...(title ? [plain(' – ', 'aside'), ...marked(title, 'aside')] : []),
    ...(domain && domain !== name ? [plain(' – ', 'aside'), ...marked(domain, 'address')] : []),
    plain(` – ${grade}`, 'aside'),
  ];
}

function gradeWords({ status, grade }: Found['grading']): string {
  if (status === 'disqualified') return t('omnibox.disqualified');
  if (status === 'excluded') return t('omnibox.excluded');
  return grade ?? t('omnibox.tooLittle');
}
