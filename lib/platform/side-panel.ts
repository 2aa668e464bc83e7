import { browser } from 'wxt/browser';

/** Firefox's own name for it, which the types of Chromium's API do not know. */
interface Sidebar {
  open(): Promise<void>;
}
const sidebar = (): Sidebar | undefined => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/** Opens the panel beside the page of a tab; must be called inside a click or shortcut, or the browser refuses. */
export function openSidePanel(tabId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ tabId });
}
