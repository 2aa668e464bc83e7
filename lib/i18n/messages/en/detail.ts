export const detail = {
  title: 'Prospect',
} as const;
