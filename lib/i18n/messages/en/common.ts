export const common = {
  /** BCP 47, for dates and numbers. */
  locale: 'en-GB',
  lang: 'en',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  remove: 'Remove',
  justNow: 'just now',
  loading: 'Loading {what}…',
  notRead: 'Leadlight could not read {what}',
  notReadWhy: 'Nothing was changed or deleted. Reload this page; if it stays, close other Leadlight tabs first.',
  noAnswer: 'Leadlight did not answer, so nothing was kept. Try again.',
  yourProspects: 'your prospects',
  yourIcps: 'your ICPs',
  prospects: { 1: '$1 prospect', n: '$1 prospects' },
} as const;
