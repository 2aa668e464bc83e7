import { asks } from './asks.ts';
import { changes } from './changes.ts';
import { matrix } from './matrix.ts';
import { steps } from './steps.ts';

/** What assessments say in English. Texts with blanks are functions. */
export const EN = { asks, changes, matrix, steps };
