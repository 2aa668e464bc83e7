export const problems = {
  title: 'Something went wrong',
} as const;
