export const privacy = {
  title: 'Privacy',
  suppressedRefusal: 'They asked not to be kept and are on your suppression list, so nothing was saved. The list is in the options, under “Privacy”.',
} as const;
