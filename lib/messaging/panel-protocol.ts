import type { TabView } from './protocol.ts';

/** What the side panel shows of the tab in front; `unread`: nobody asked to read it. `here`: it can be read from the panel, too. */
export type FollowedView = TabView | { state: 'unread'; url: string; here: boolean };

/** What the side panel asks. */
export interface PanelMessages {
  'follow-tab': { request: { tabId: number }; response: FollowedView };
}
