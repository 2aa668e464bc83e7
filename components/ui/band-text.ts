import { type Band, HEAD_COUNT_BANDS, TOP_OF_OPEN_BAND } from '#lib/taxonomy/head-count.ts';
import { countText } from './format.ts';

/** A band of head counts: "1,001–5,000", "10,001+". */
export function bandText({ min, max }: Pick<Band, 'min' | 'max'>): string {
  if (max === TOP_OF_OPEN_BAND) return `${countText(min)}+`;
  return min === max ? countText(min) : `${countText(min)}–${countText(max)}`;
}

/** The same of a band by its label, which codes and saved views go by. */
export function bandLabelText(label: string): string {
  const band = HEAD_COUNT_BANDS.find((one) => one.label === label);
  return band ? bandText(band) : label;
}
