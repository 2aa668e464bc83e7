export const panel = {
  title: 'Beside the page',
} as const;
