export const common = {
  /** BCP 47, for dates and numbers. */
  locale: 'en-GB',
  lang: 'en',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  remove: 'Remove',
  prospects: { 1: '$1 prospect', n: '$1 prospects' },
} as const;
