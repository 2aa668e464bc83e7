import type { TableTarget } from './model.ts';
import { RATING } from './vocabulary/stages.ts';

/** Person, organisation and lead in one row are linked by Pipedrive's import (section 4.1). */
export const PIPEDRIVE: TableTarget = {
  kind: 'table',
  id: 'pipedrive',
  needs: [['Lead - Title', 'Person - Name'], ['Lead - Title', 'Organization - Name']],
  forSpreadsheet: false,
  columns: [
    { header: 'Lead - Title', from: 'leadTitle' },
    { header: 'Person - Name', from: 'fullName' },
    { header: 'Person - Email', from: 'email' },
    { header: 'Person - Phone', from: 'phone' },
    { header: 'Organization - Name', from: 'company' },
    { header: 'Organization - Address', from: 'companyAddress' },
    { header: 'Lead - Label', from: 'segment', words: RATING },
    { header: 'Note', from: 'summary' },
  ],
};
