export const prospects = {
  list: 'List',
  views: 'Views of the workspace',
  title: 'Prospects',
} as const;
