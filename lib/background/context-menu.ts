import { t } from '#lib/i18n/t.ts';
import { makeMenu, type MenuClick, onMenuClick } from '#lib/platform/context-menu.ts';
import { openPopup } from '#lib/platform/open-popup.ts';
import { openSidePanel } from '#lib/platform/side-panel.ts';
import { gradeOnIcon } from './grade-on-icon.ts';
import type { Needs } from './needs.ts';
import { noteSelection } from './note-selection.ts';
import { signSelection } from './sign-selection.ts';

const GRADE = 'grade-page';
const NOTE = 'note-selection';

/** Puts Leadlight's entries into the menu of web pages, in the browser's language of now. */
export function putMenu(): Promise<void> {
  return makeMenu([
    { id: GRADE, title: t('ways.menu.grade'), on: 'page' },
    { id: NOTE, title: t('ways.menu.note'), on: 'selection' },
  ]);
}

/** Does what is chosen in the menu of a page. */
export function answerMenu(needs: Needs): void {
  onMenuClick((click) => {
    // The way to the popup or the panel begins at once: browsers open them only within the click.
    const work = click.id === GRADE ? gradePage(needs, click.tabId) : click.id === NOTE ? keepSelection(needs, click) : null;
    work?.catch((error: unknown) => console.error('[Leadlight]', error));
  });
}

/** Shows the grade of a tab's page in the popup, else beside the page, else on the icon. */
function gradePage(needs: Needs, tabId: number): Promise<void> {
  const otherwise = async (): Promise<void> => {
    try {
      await openSidePanel(tabId);
    } catch {
      // Neither is there, or allowed: the icon says it.
    }
    await gradeOnIcon(needs, tabId);
  };
  return openPopup()?.catch(otherwise) ?? otherwise();
}

async function keepSelection(needs: Needs, click: MenuClick): Promise<void> {
  await signSelection(needs, click.tabId, await noteSelection(needs, click));
}
