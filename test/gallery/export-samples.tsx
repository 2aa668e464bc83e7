import type { ReactNode } from 'react';
import { ExportDialog } from '#components/exporting/export-dialog.tsx';
import type { Exporting } from '#components/exporting/model.ts';
import type { ExportFacts } from '#lib/interop/targets/facts.ts';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import type { TargetId } from '#lib/interop/targets/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { ALL_FACTS, NO_FACTS } from '#test/fixtures/export-facts.ts';
import { SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';

const ICPS = [SAMPLE_ICP];
const factsOf = (at: number): ExportFacts => (at % 3 === 0 ? { ...ALL_FACTS, personEmail: `person${at}@brightforge.example` } : { ...NO_FACTS, industry: '25', revenue: { min: 2e6, max: 2e6, currency: 'JPY' } });
const read: Exporting['onRead'] = async (asked) => ({ ok: true, value: asked.map((_, at) => factsOf(at)) });
const fail: Exporting['onRead'] = async () => ({ ok: false, error: { code: 'refused', message: 'Leadlight’s background worker did not answer. Try again.' } });
const never: Exporting['onRead'] = () => new Promise(() => {});
const lines: Exporting['onReadLines'] = async (ids) => ({ ok: true, value: ids.map((id) => JSON.stringify({ id })) });
const keep: Exporting['onKeep'] = async () => ({ ok: true, value: null });
const save: Exporting['onSave'] = async () => ({ bytes: 1234, sha256: 'ab'.repeat(32) });
const copy: Exporting['onCopy'] = async () => true;

function Sample({ target, onRead = read }: { target: TargetId; onRead?: Exporting['onRead'] }) {
  const kept = { last: target, byTarget: [{ ...defaultChoices(target, 'EUR'), purpose: 'Trade fair follow-up, Hanover' }] };
  return <ExportDialog prospects={SAMPLE_PROSPECTS} icps={ICPS} now={NOW} kept={kept} currency="EUR" purpose="" onRead={onRead} onReadLines={lines} onKeep={keep} onSave={save} onCopy={copy} onClose={() => {}} />;
}

/** Prospects handed on to other programs. */
export const EXPORT_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  export: () => <Sample target="salesforce-leads" />,
  'export-none': () => <Sample target="outreach" onRead={async (asked) => ({ ok: true, value: asked.map(() => NO_FACTS) })} />,
  'export-card': () => <Sample target="vcard-3" />,
  'export-records': () => <Sample target="ndjson" />,
  'export-reading': () => <Sample target="spreadsheet" onRead={never} />,
  'export-failed': () => <Sample target="spreadsheet" onRead={fail} />,
};
