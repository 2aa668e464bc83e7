import { describe, expect, it } from 'vitest';
import { sheetOf } from '#components/handoff/sections.ts';
import { sheetMarkdown } from '#lib/interop/handoff-sheet.ts';
import { SAMPLE_PROSPECTS, assessedSample } from '#test/fixtures/prospects.ts';
import { SAMPLE_NOTES } from '#test/gallery/detail-samples.tsx';

const data = { ...assessedSample(SAMPLE_PROSPECTS[0]!), notes: [...SAMPLE_NOTES] };
const little = { ...assessedSample(SAMPLE_PROSPECTS[3]!), notes: [] };
const titles = (withNotes: boolean) => sheetOf(data, { withNotes }).sections.map(({ title }) => title);

describe('a hand-off sheet', () => {
  it('says who, why now, evidence, answers, gaps, the buying group and the next step, in this order', () => {
    expect(titles(true)).toEqual(['Who', 'Why now', 'Fit', 'BANT: what is known', 'Gaps and questions', 'Buying group', 'Next step', 'Notes']);
  });

  it('leaves the rep’s notes out where they are not to be handed on', () => {
    expect(titles(false)).not.toContain('Notes');
    expect(sheetMarkdown(sheetOf(data, { withNotes: false }))).not.toContain('Called Mara');
  });

  it('quotes what it says of fit with its page', () => {
    const fit = sheetOf(data, { withNotes: false }).sections.find(({ title }) => title === 'Fit');
    expect(JSON.stringify(fit)).toContain('"quote":"120 people","url":"https://www.brightforge.example/about"');
  });

  it('asks the questions of what is only indicated or unknown, and of nothing that is answered', () => {
    const gaps = JSON.stringify(sheetOf(data, { withNotes: false }).sections.find(({ title }) => title === 'Gaps and questions'));
    for (const open of ['Budget', 'Need', 'Technology is unknown']) expect(gaps).toContain(open);
    for (const answered of ['"text":"Authority"', '"text":"Timeline"']) expect(gaps).not.toContain(answered);
  });

  it('gives no grade where too little is known', () => {
    expect(sheetMarkdown(sheetOf(little, { withNotes: true }))).toContain('No grade: too little known');
  });
});
