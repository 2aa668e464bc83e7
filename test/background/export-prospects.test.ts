import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import { decodeProspectLine } from '#lib/schema/prospect-record.ts';
import type { FoundField } from '#lib/evidence/model.ts';
import { BRIGHTFORGE, evidenceOf, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
let company: string;
let person: string;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  world.open(7, BRIGHTFORGE);
  world.open(8, MIRA);
  const { save } = handsIn(() => world);
  company = value(await save(7)).prospectId;
  person = value(await save(8)).prospectId;
});

describe('what an export asks of the worker', () => {
  it('are the facts of each in the order asked, and nothing for one that is gone', async () => {
    const facts = value(await world.ask('export-facts', { asked: [person, 'nobody', company].map((id) => ({ id, icpId: null })) }));
    expect(facts).toMatchObject([{ personUrl: expect.stringContaining('linkedin.com/in/') }, null, { headCount: { min: 120, max: 120 }, companyCountry: 'DE', industry: '4', personEmail: null, personUrl: null, reasons: [] }]);
  });

  it('are street, code and state of the address a page states, and nothing where it states a city alone', async () => {
    const saved = async (tabId: number, host: string, fields: Partial<Record<FoundField, string>>) => {
      world.open(tabId, evidenceOf(`https://www.${host}/contact`, { companyName: 'Nordwerk', companyDomain: host, ...fields }));
      return value(await handsIn(() => world).save(tabId)).prospectId;
    };
    const ids = [
      await saved(21, 'nordwerk.com', { address: '400 Harbor Street, 78701 Austin, TX, US' }),
      await saved(22, 'sydwerk.de', { city: 'Kiel', country: 'Germany' }),
    ];
    const facts = value(await world.ask('export-facts', { asked: ids.map((id) => ({ id, icpId: null })) }));
    expect(facts.map((one) => [one?.companyStreet, one?.companyCity, one?.companyRegion, one?.companyPostalCode])).toEqual([['400 Harbor Street', 'Austin', 'TX', '78701'], [null, 'Kiel', null, null]]);
  });

  it('are the reasons of the ICP that is named', async () => {
    const icpId = (await world.needs.db.icps.toArray()).find(({ active }) => active === 1)!.id;
    const [facts] = value(await world.ask('export-facts', { asked: [{ id: company, icpId }] }));
    expect(facts?.reasons.some((reason) => /^Fits: .*Software Development/.test(reason))).toBe(true);
    expect(facts?.reasons.some((reason) => reason.startsWith('Not known: '))).toBe(true);
    expect(value(await world.ask('export-facts', { asked: [{ id: company, icpId: 'gone' }] }))[0]?.reasons).toEqual([]);
  });

  it('are whole records that can be read back, notes and all', async () => {
    await world.ask('add-note', { prospectId: company, text: 'Called,\nline busy' });
    const [line, gone] = value(await world.ask('export-lines', { ids: [company, 'nobody'] }));
    expect(gone).toBeNull();
    const { prospect, company: profile, notes } = value(decodeProspectLine(line!));
    const row = await world.needs.db.prospects.get(company);
    expect({ ...prospect, identity: row?.identity, chunk: row?.chunk }).toEqual(row);
    expect(profile?.signals.find(({ field }) => field === 'headCount')).toMatchObject({ quote: { exact: '120 employees' }, url: 'https://www.brightforge.com/about' });
    expect(notes).toMatchObject([{ text: 'Called,\nline busy' }]);
  });
});

describe('what was chosen for an export', () => {
  it('is found again by target, the last one first', async () => {
    expect(value(await world.ask('export-choices', {}))).toEqual({ last: null, byTarget: [] });
    const leads = { ...defaultChoices('salesforce-leads', 'EUR'), without: ['Website'], purpose: 'Fair' };
    const apollo = defaultChoices('apollo', 'EUR');
    await world.ask('keep-export-choices', leads);
    await world.ask('keep-export-choices', apollo);
    const { last, byTarget } = value(await world.ask('export-choices', {}));
    expect(last).toBe('apollo');
    expect(byTarget).toEqual(expect.arrayContaining([leads, apollo]));
  });

  it('is as if never chosen where it cannot be read', async () => {
    await world.needs.db.choices.bulkPut([{ id: 'export:last', value: 'apollo' }, { id: 'export:apollo', value: { target: 'apollo', without: 'all' } }, { id: 'view:mine', value: {} }]);
    expect(value(await world.ask('export-choices', {}))).toEqual({ last: null, byTarget: [] });
  });
});
