import type { Translated } from '../../structure.ts';
import type { privacy as en } from '../en/privacy.ts';

export const privacy: Translated<typeof en> = {
  title: 'Datenschutz',
  suppressedRefusal: 'Diese Person oder Firma möchte nicht gespeichert werden und steht auf Ihrer Sperrliste; es wurde nichts gespeichert. Die Liste finden Sie in den Optionen unter „Datenschutz“.',
};
