export const handoff = {
  title: 'Hand-off',
} as const;
