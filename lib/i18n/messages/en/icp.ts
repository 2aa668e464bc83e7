export const icp = {
  title: 'Ideal customer profile',
} as const;
