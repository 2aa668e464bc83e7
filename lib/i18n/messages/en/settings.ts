export const settings = {
  title: 'When pages are read',
  pause: 'Pause Leadlight',
  pauseWhy: 'No page is read, neither on a click nor by itself.',
  auto: 'Grade while browsing',
  autoWhy: 'Reads company sites as you open them and shows the grade on the icon. Your browser will ask for access to all sites; that can be taken back here at any time. Without it, a page is read only when you click the icon.',
  autoLinkedIn: 'Grade LinkedIn while browsing, too',
  autoLinkedInWhy: 'Off unless you turn it on. LinkedIn’s user agreement forbids copying profiles by any means; your team decides. Nothing is ever put into LinkedIn’s pages.',
  never: {
    title: 'Sites that are never read',
    none: 'None so far. “Never read this site” in the popup adds one.',
    allow: 'Allow {site} again',
    site: 'Site',
    add: 'Never read it',
  },
} as const;
