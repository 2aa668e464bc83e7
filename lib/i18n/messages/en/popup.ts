export const popup = {
  title: 'Leadlight',
} as const;
