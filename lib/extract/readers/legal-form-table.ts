/** Legal forms as they stand behind a company's name, as sources of patterns. */
import { LEGAL_FORMS as FORMS } from '#lib/taxonomy/legal-forms.ts';

export const LEGAL_FORMS: readonly string[] = FORMS.flatMap(({ spellings }) => spellings);
