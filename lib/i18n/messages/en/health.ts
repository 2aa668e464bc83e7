export const health = {
  title: 'How well pages are read',
} as const;
