export const ways = {
  title: 'Ways in',
} as const;
