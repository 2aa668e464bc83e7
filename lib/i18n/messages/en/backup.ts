export const backup = {
  title: 'Backup',
} as const;
