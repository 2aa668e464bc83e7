// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '#components/exporting/export-dialog.tsx';
import type { Exporting } from '#components/exporting/model.ts';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import { NOW } from '../../fixtures/assessments.ts';
import { ALL_FACTS, NO_FACTS } from '../../fixtures/export-facts.ts';
import { SAMPLE_PROSPECTS } from '../../fixtures/prospects.ts';
import { SAMPLE_ICP } from '../../fixtures/sample-icp.ts';
import { choose, click, control, deferred, render, textOf, type } from '../render.tsx';

const PROSPECTS = SAMPLE_PROSPECTS.slice(0, 4);
const ICPS = [SAMPLE_ICP];

const read = vi.fn<Exporting['onRead']>(async (asked) => ({ ok: true, value: asked.map(({ id }) => (id === 'p1' ? ALL_FACTS : NO_FACTS)) }));
const save = vi.fn<Exporting['onSave']>(async () => ({ bytes: 10, sha256: 'ab' }));
const keep = vi.fn<Exporting['onKeep']>(async () => ({ ok: true, value: null }));
const copy = vi.fn<Exporting['onCopy']>(async () => true);

function dialog(more: Partial<Exporting> = {}): HTMLElement {
  return render(
    <ExportDialog
      prospects={PROSPECTS}
      icps={ICPS}
      now={NOW}
      kept={{ last: null, byTarget: [] }}
      currency="EUR"
      purpose="Trade fairs"
      onRead={read}
      onReadLines={async (ids) => ({ ok: true, value: ids.map((id) => (id === 'p2' ? null : `{"id":"${id}"}`)) })}
      onKeep={keep}
      onSave={save}
      onCopy={copy}
      onClose={() => {}}
      {...more}
    />,
  );
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const target = (host: Element): HTMLElement => host.querySelector<HTMLElement>('#export-target')!;
const savedText = async (at = 0): Promise<string> => new Blob([...(save.mock.calls[at]?.[0].parts ?? [])]).text();

beforeEach(() => vi.clearAllMocks());

describe('the export dialog', () => {
  it('shows the rows, who is left out and why, and saves just that', async () => {
    const host = dialog();
    await choose(target(host), 'salesforce-leads');
    await settled();
    expect(textOf(host.querySelector('tbody'))).toContain('Lindqvist');
    expect(textOf(host)).toContain('3 prospects will not be written');
    expect(textOf(host)).toContain('Nobody is saved at this company, and a lead needs a last name');
    await click(control(host, 'Save 1 row'));
    expect(await savedText()).toMatch(/^FirstName,LastName,.*\r\nMara,Lindqvist,.*Purpose: Trade fairs/s);
    expect(keep).toHaveBeenCalledWith({ ...defaultChoices('salesforce-leads', 'EUR'), purpose: 'Trade fairs' });
    expect(textOf(host)).toContain('1 row is in leadlight-salesforce-leads-');
  });

  it('offers the manifest and what was not written, once the file is saved', async () => {
    const host = dialog();
    await choose(target(host), 'outreach');
    await settled();
    await click(control(host, 'Save 1 row'));
    await click(control(host, 'Save the manifest'));
    await click(control(host, 'Save what was not written'));
    expect(save.mock.calls.map(([file]) => file.name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual(['leadlight-outreach-DAY.csv', 'leadlight-outreach-DAY.manifest.json', 'leadlight-outreach-DAY.not-written.csv']);
    expect(JSON.parse(await savedText(1))).toMatchObject({ purpose: 'Trade fairs', prospects: { written: 1, notWritten: 3 }, files: [{ sha256: 'ab', bytes: 10, rows: 1 }] });
    expect(await savedText(2)).toContain('Northquay Analytics,,,"Nobody is saved at this company, and this target takes people.');
  });

  it('does not ask again for what it has read, unless reasons are wanted too', async () => {
    const host = dialog();
    await settled();
    await choose(target(host), 'hubspot-contacts');
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
    await choose(target(host), 'pipedrive');
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
    expect(read.mock.calls[1]?.[0]).toContainEqual({ id: 'p1', icpId: 'b2b-software' });
  });

  it('leaves out a column, and comes back to what was chosen last', async () => {
    const host = dialog({ kept: { last: 'apollo', byTarget: [{ ...defaultChoices('apollo', 'EUR'), without: ['Website'] }] } });
    await settled();
    expect(textOf(host.querySelector('thead'))).not.toContain('Website');
    await click(control(host, 'Website'));
    await settled();
    expect(textOf(host.querySelector('thead'))).toContain('Website');
    expect((control(host, 'Email (always)') as HTMLInputElement).disabled).toBe(true);
  });

  it('cannot save before all is read, and says how far it is', async () => {
    const waiting = deferred<Awaited<ReturnType<Exporting['onRead']>>>();
    const host = dialog({ onRead: () => waiting.promise });
    await settled();
    expect(textOf(host)).toContain('Reading 0 of 4');
    expect((control(host, 'Save 0 rows') as HTMLButtonElement).disabled).toBe(true);
    await waiting.resolve({ ok: true, value: [ALL_FACTS, null, NO_FACTS, NO_FACTS] });
    await settled();
    expect(textOf(host)).toContain('Not saved any more');
    expect((control(host, 'Save 3 rows') as HTMLButtonElement).disabled).toBe(false);
  });

  it('says what stood in the way', async () => {
    const host = dialog({ onRead: async () => ({ ok: false, error: { code: 'refused', message: 'No answer.' } }) });
    await settled();
    expect(textOf(host.querySelector('[role="alert"]'))).toBe('No answer.');
  });

  it('writes whole records with their gradings, and reports those that are gone', async () => {
    const host = dialog();
    await choose(target(host), 'ndjson');
    await click(control(host, 'Save 4 records'));
    await settled();
    const lines = (await savedText()).trim().split('\n').map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['p1', 'p3', 'p4']);
    expect(lines[0].grading.stamp.icpId).toBe('b2b-software');
    expect(textOf(host)).toContain('1 prospect not written');
  });

  it('copies the chosen ones, and says when the browser refuses', async () => {
    const host = dialog();
    await settled();
    await click(control(host, 'Rich text'));
    await settled();
    expect(copy.mock.calls[0]?.[0].html).toContain('<table>');
    expect(textOf(host)).toContain('4 prospects copied');
    copy.mockResolvedValueOnce(false);
    await click(control(host, 'Table (TSV)'));
    await settled();
    expect(textOf(host)).toContain('did not let Leadlight write to the clipboard');
  });

  it('writes anew with another purpose', async () => {
    const host = dialog();
    await choose(target(host), 'pipedrive');
    await settled();
    await type(control(host, 'Purpose of this export'), 'Recall');
    await settled();
    await click(control(host, 'Save 4 rows'));
    expect(await savedText()).toContain('Purpose: Recall');
  });
});
