export const hygiene = {
  title: 'Duplicates and review',
} as const;
