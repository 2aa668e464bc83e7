import { describe, expect, it } from 'vitest';
import { findQuote } from '#lib/show/find-quote.ts';
import { fold, placeOf } from '#lib/show/fold.ts';

/** What of a plain text is found, with how; texts of several elements are parted by "|". */
function search(written: string, exact: string, prefix = '', suffix = ''): string[] {
  const text = written.replaceAll('|', ' ');
  const folded = fold(text);
  const edge = (at: number) =>
    at <= 0 || at >= folded.length || !/[\p{L}\p{N}]{2}/u.test(folded.slice(at - 1, at + 1)) || placeOf(text, at) > placeOf(text, at - 1) + 1;
  return findQuote({ text: folded, edge }, { exact, prefix, suffix }).map(({ start, end, as }) => `${as}: ${text.slice(placeOf(text, start), placeOf(text, end - 1) + 1)} @${placeOf(text, start)}`);
}

describe('a quote on a page', () => {
  it('is found whatever the white space, the case and the elements between its words', () => {
    expect(search('We are |Bright|forge   GMBH| of Kiel', 'Brightforge GmbH')).toEqual(['written: Bright forge   GMBH @8']);
  });

  it('is the one with the same text around it', () => {
    const page = 'Berlin: 120 people. Leeds: 120 people, among them 40 engineers.';
    expect(search(page, '120 people', 'Leeds: ', ', among them')[0]).toBe('written: 120 people @27');
    expect(search(page, '120 people', 'Berlin: ', '. Leeds')[0]).toBe('written: 120 people @8');
  });

  it('is the best of several places where it is long enough to count anywhere', () => {
    const page = 'Mira Holt, Head of Operations in Kiel. Jan Brand, Head of Operations in Leeds.';
    expect(search(page, 'Head of Operations', 'Jan Brand, ', ' in Leeds')).toEqual(['written: Head of Operations @50', 'written: Head of Operations @11']);
  });

  it('is no part of a word', () => {
    expect(search('The 1203 oldest modern houses', '120')).toEqual([]);
    expect(search('made in Germany, DE', 'DE')).toEqual(['written: DE @17']);
  });

  it('may stand within a run of letters where its surroundings say so', () => {
    expect(search('従業員数は一二〇名です', '一二〇名', '従業員数は', 'です')).toEqual(['written: 一二〇名 @5']);
  });

  it('is found although some letters changed', () => {
    const exact = 'Brightforge builds welding robots for shipyards in Europe';
    expect(search(`Start. Brightforge now builds welding robots for shipyards across Europe. End.`, exact)).toEqual(['changed: Brightforge now builds welding robots for shipyards across Europe @7']);
  });

  it('is shown as changed where the figure in its place is another', () => {
    expect(search('We are a team of 135 people in Kiel.', '120', 'We are a team of ', ' people in Kiel.')).toEqual(['changed: 135 @17']);
  });

  it('is not another place that says the same of something else', () => {
    expect(search('We serve 120 countries from our harbour.', '120', 'We are a team of ', ' people in Kiel.')).toEqual([]);
    expect(search('Our harbour is in Kiel.', 'Brightforge builds welding robots for shipyards', 'Since 2011 ', ' in Europe')).toEqual([]);
  });

  it('is no other domain or number that looks alike', () => {
    expect(search('Brightforge continues to grow', 'brightforge.com')).toEqual([]);
    expect(search('Call +49 30 1234 5679', '+493012345678')).toEqual([]);
  });

  it('is gone where it was cut out of its sentence', () => {
    expect(search('We are people in Kiel, and have been for years.', '120', 'We are ', ' people in Kiel')).toEqual([]);
  });

  it('is nothing when it is empty', () => {
    expect(search('anything', ' ')).toEqual([]);
  });
});
