import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from '#lib/i18n/t.ts';

/** Draws a page of the extension, in the browser's language and titled in it. */
export function mount(page: 'popup' | 'sidepanel' | 'prospects' | 'options' | 'welcome' | 'rescue', Screen: ComponentType): void {
  document.documentElement.lang = t('common.lang');
  document.documentElement.dir = t('common.dir');
  document.title = t(`common.pages.${page}`);
  createRoot(document.getElementById('root')!).render(createElement(Screen));
}
