export const backup = {
  title: 'Backup',
  notOne: 'This file is no backup of Leadlight.',
  newer: 'This backup was written by a newer Leadlight. Update the extension first.',
  damaged: 'This backup is damaged or was cut off. Nothing was changed.',
  gone: 'Another file was opened meanwhile. Open the backup again.',
} as const;
