export const pipeline = {
  title: 'Pipeline',
} as const;
