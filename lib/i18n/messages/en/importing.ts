export const importing = {
  title: 'Import',
  gone: 'This import was given up, or another one has begun since. Choose the file again.',
  undoWhat: 'import of {file}',
} as const;
