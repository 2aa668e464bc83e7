import Papa from 'papaparse';
import type { ExportFacts, ExportRecord } from '#lib/interop/targets/facts.ts';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import type { CardTarget, ExportChoices, TableTarget, TargetId } from '#lib/interop/targets/model.ts';
import { TARGETS } from '#lib/interop/targets/targets.ts';
import { ExportWriter, type Written } from '#lib/interop/targets/write.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { ALL_FACTS } from '../../fixtures/export-facts.ts';
import { NOW } from '../../qualify/make.ts';

/** A person at a company of whom everything is known, but for what the test says. */
export function record(prospect: Partial<ListedProspect> = {}, facts: Partial<ExportFacts> = {}): ExportRecord {
  return {
    prospect: {
      id: '0b8f9d4e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
      companyKey: 'brightforge.example',
      personKey: 'mara',
      companyName: 'Brightforge',
      companyDomain: 'brightforge.example',
      personName: 'Mara Lindqvist',
      personTitle: 'Head of Sales',
      url: 'https://brightforge.example/about',
      savedAt: NOW,
      updatedAt: NOW,
      answers: [],
      stage: 'mql',
      touches: [],
      history: [],
      icpId: null,
      grading: { ...NOT_GRADED, status: 'scored', grade: 'A', score: 'A2', segment: 'hot', action: 'Hot: contact this week', fit: { ...NOT_GRADED.fit, estimate: 8250, low: 6000, high: 9000, completeness: 7800 }, stamp: { ...NOT_GRADED.stamp, icpId: 'b2b', icpVersion: '1.2.0', icpHash: 'hash', now: NOW } },
      ...prospect,
    },
    facts: { ...ALL_FACTS, ...facts },
    persona: 'Sales lead',
    offer: null,
  };
}

export function write(target: TargetId, records: readonly ExportRecord[], choices: Partial<ExportChoices> = {}): Written {
  const writer = new ExportWriter(TARGETS[target] as TableTarget | CardTarget, { ...defaultChoices(target, 'EUR'), ...choices }, NOW);
  writer.take(records);
  return writer.written;
}

export const textOf = ({ files }: Written): string => files.map(({ parts }) => parts.join('')).join('');

/** The rows of what was written, by header. */
export const rowsOf = (written: Written): Record<string, string>[] => Papa.parse<Record<string, string>>(textOf(written).replace(/^\uFEFF/, ''), { header: true, delimiter: ',', skipEmptyLines: true }).data;
