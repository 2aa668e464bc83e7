export const panel = {
  unread: 'Click the icon to read this page',
  unreadWhy: 'Leadlight has not read the page in front, so nothing is shown. Click the Leadlight icon in the toolbar; its view appears here, too.',
  read: 'Read this page',
  open: 'Open beside the page',
} as const;
