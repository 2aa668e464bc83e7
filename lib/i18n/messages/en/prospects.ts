export const prospects = {
  list: 'List',
  views: 'Views of the workspace',
  title: 'Prospects',
  undo: {
    deleted: { 1: '$1 prospect deleted', n: '$1 prospects deleted' },
    tooLate: 'This can no longer be undone: half an hour has passed, or the browser was started anew.',
  },
} as const;
