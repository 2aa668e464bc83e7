import type { EN } from '../en/index.ts';
import { asks } from './asks.ts';
import { changes } from './changes.ts';
import { matrix } from './matrix.ts';
import { steps } from './steps.ts';

export const DE: typeof EN = { asks, changes, matrix, steps };
