export const detail = {
  title: 'Prospect',
  notSaved: 'This prospect is not saved any more.',
} as const;
