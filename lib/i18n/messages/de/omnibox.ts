import type { Translated } from '../../structure.ts';
import type { omnibox as en } from '../en/omnibox.ts';

export const omnibox: Translated<typeof en> = {
  hint: 'Namen, Firma, Domain oder Schlagwort eintippen, um einen gespeicherten Interessenten zu finden',
  reading: 'Ihre Interessenten werden gelesen…',
  search: 'Die Liste nach „{text}“ durchsuchen',
  nothing: 'Kein gespeicherter Interessent heißt „{text}“. Die Eingabetaste durchsucht die ganze Liste.',
  failed: 'Ihre Interessenten ließen sich nicht lesen. Die Eingabetaste öffnet die Liste.',
  tooLittle: 'zu wenig bekannt',
  disqualified: 'disqualifiziert',
  excluded: 'ausgeschlossen',
};
