export const assessment = {
  title: 'Assessment',
} as const;
