import { openSidePanel } from '#lib/platform/side-panel.ts';

/** Opens the panel beside the page of a tab; call it in the click itself. */
export const openPanelBeside = (tabId: number): Promise<void> => openSidePanel(tabId);
