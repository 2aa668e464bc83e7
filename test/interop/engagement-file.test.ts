import * as fc from '#test/properties.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows, rejectedCsv } from '#lib/interop/csv-rows.ts';
import { type EngagementFile, readEngagement } from '#lib/interop/engagement-file.ts';
import { touchKind } from '#lib/interop/engagement-kinds.ts';
import { type Addressee, matchEngagement } from '#lib/interop/match-engagement.ts';
import { TOUCH_KINDS, type Touch, type TouchKind } from '#lib/qualify/model.ts';
import { joinTouches, touchEvent } from '#lib/qualify/touches.ts';
import { NOW } from '../qualify/make.ts';

const HEADER = 'Domain,E-mail,Kind,Date,Note,Ask again\n';

function read(text: string): EngagementFile {
  const file = readEngagement(csvRows(text), NOW);
  if ('error' in file) throw new Error(file.error);
  return file;
}
const error = (text: string): string => {
  const file = readEngagement(csvRows(text), NOW);
  return 'error' in file ? file.error : '';
};
const reasons = (lines: string): string[] => read(HEADER + lines).rejected.map(({ line, reason }) => `${line}: ${reason}`);

describe('an engagement file', () => {
  it('tells who, what and when, a line each', () => {
    const { told, rejected } = read(`${HEADER}www.brightforge.com/about,,Demo request,2026-11-03,"asked twice, then called",\n,Ada.Quill@Brightforge.com,Replied,3 November 2026,,\n`);
    expect(rejected).toEqual([]);
    expect(told).toEqual([
      { line: 2, domain: 'brightforge.com', email: null, kind: 'demo-request', at: Date.UTC(2026, 10, 3), note: 'asked twice, then called' },
      { line: 3, domain: 'brightforge.com', email: 'ada.quill@brightforge.com', kind: 'replied', at: Date.UTC(2026, 10, 3) },
    ]);
  });

  it.each([
    ['company_domain;activity_type;timestamp', 'brightforge.com;Webinar;2026-11-03T10:00:00Z', 'event'],
    ['Website\tEvent type\tCreated at', 'https://brightforge.com\tWhitepaper download\t3.11.2026', 'download'],
    ['"Company Domain Name","Outcome","Activity date"', '"brightforge.com","No answer","2026/11/03"', 'no-reply'],
  ])('is read by its headers and whatever separates its columns: %s', (header, line, kind) => {
    expect(read(`\uFEFF${header}\r\n${line}\r\n`).told).toMatchObject([{ domain: 'brightforge.com', kind, at: Date.UTC(2026, 10, 3) }]);
  });

  it('takes “not now” with the day it names, as seen from that day', () => {
    expect(read(`${HEADER}brightforge.com,,not now,2026-11-03,,in June\n`).told[0]?.until).toBe('2027-06-01');
    expect(read(`${HEADER}brightforge.com,,replied,2026-11-03,,in June\n`).told[0]).not.toHaveProperty('until');
  });

  it('says of each line it does not take why', () => {
    expect(
      reasons(
        [
          'brightforge.com,,Page view,2026-11-03,,', 'brightforge.com,,email opened,2026-11-03,,', 'brightforge.com,,Karaoke,2026-11-03,,', 'brightforge.com,,,2026-11-03,,',
          ',,replied,2026-11-03,,', 'not a site,,replied,2026-11-03,,', 'brightforge.com,,replied,,,', 'brightforge.com,,replied,03/04/2026,,', 'brightforge.com,,replied,soon,,', 'brightforge.com,,replied,2027-11-03,,',
          ',,,,,',
        ].join('\n'),
      ),
    ).toEqual([
      '2: “Page view”: visits, opens and clicks do not count', '3: “email opened”: visits, opens and clicks do not count', '4: “Karaoke” is not a kind that counts', '5: No kind',
      '6: No domain and no e-mail address', '7: “not a site” is neither a company’s domain nor an e-mail address', '8: No date', '9: “03/04/2026” can be read as two days; write 2026-04-03', '10: “soon” is no date; write 2026-04-03', '11: “2027-11-03” lies ahead',
    ]);
  });

  it('does not take a mailbox provider for a company', () => {
    expect(read(`${HEADER},ada.quill@gmail.com,replied,2026-11-03,,\n`).told).toMatchObject([{ domain: null, email: 'ada.quill@gmail.com' }]);
  });

  it('as a whole needs columns for who, what and when', () => {
    expect(error('Name,Kind,Date\nAda,replied,2026-11-03\n')).toContain('No column is called “Domain” or “E-mail”');
    expect(error('Domain,Date\nbrightforge.com,2026-11-03\n')).toContain('“Kind”');
    expect(error('Domain,Kind\nbrightforge.com,replied\n')).toContain('“Date”');
    expect(error('')).not.toBe('');
    expect(error(`Domain,Kind,Date\n${'brightforge.com,replied,2026-11-03\n'.repeat(20_001)}`)).toContain('Split the file');
  });

  it('never fails, and takes or rejects every line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('brightforge.com', 'replied', '2026-11-03', '=1+1', '"')), { maxLength: 7 })), (lines) => {
        const { lines: count, told, rejected } = read(HEADER + Papa.unparse(lines));
        expect(told.length + rejected.length).toBe(count);
      }),
    );
  });

  it.each([
    ['a line of other signs', '\r\n;,;,;,;'],
    ['line ends of two kinds', 'brightforge.com,,replied,2026-11-03,,\r\nbrightforge.com,,meeting,2026-11-03,,\nbrightforge.com,,no-reply,2026-11-03,,\r\n'],
    ['notes full of other signs', `brightforge.com,,replied,2026-11-03,a;b;c;d;e;f,\n`.repeat(12)],
  ])('is parted as its headers are, with %s', (_name, lines) => {
    const { told, rejected, lines: count } = read(HEADER + lines);
    expect(told.length + rejected.length).toBe(count);
    expect(told).toHaveLength(lines.split('brightforge.com').length - 1);
  });

  it('may have commas in a header that semicolons part', () => {
    expect(read('Domain;Kind;Date;Notes (who, what, when, where)\nbrightforge.com;replied;2026-11-03;x').told).toMatchObject([{ domain: 'brightforge.com', kind: 'replied' }]);
  });

  it('gives back what it did not take, with the reason, safe for a spreadsheet', () => {
    const text = `${HEADER}brightforge.com,,Karaoke,2026-11-03,=1+1,\n`;
    expect(rejectedCsv(csvRows(text), read(text).rejected)).toBe('Reason,Domain,E-mail,Kind,Date,Note,Ask again\r\n“Karaoke” is not a kind that counts,brightforge.com,,Karaoke,2026-11-03,\'=1+1,');
  });

  it.each([...TOUCH_KINDS])('knows %s by its own name', (kind) => expect(touchKind(kind)).toBe(kind));

  it.each(['page view', 'Page_Visit', 'website visit', 'Email Opened', 'link clicked', 'session'])('never counts “%s”', (name) => expect(touchKind(name)).toBe('visit'));
});

const held = (id: string, personKey: string | null, more: Partial<Addressee> = {}, touches: Touch[] = []): Addressee => ({ prospect: { id, personKey, touches }, emails: [], domains: ['brightforge.com'], ...more });
const row = (kind: TouchKind, email: string | null = null, domain: string | null = 'brightforge.com') => ({ line: 2, domain, email, kind, at: Date.UTC(2026, 10, 3) });
const whose = (told: Parameters<typeof matchEngagement>[0], addressees: Addressee[]) => [...matchEngagement(told, addressees).added.keys()];

describe('whom a line is of', () => {
  const company = held('company', null);
  const ada = held('ada', 'ada', { emails: ['ada@brightforge.com'] });
  const bo = held('bo', 'bo');

  it('is the person of its e-mail, else the company, else everybody saved there', () => {
    expect(whose([row('replied', 'ada@brightforge.com')], [company, ada, bo])).toEqual(['ada']);
    expect(whose([row('replied', 'carl@brightforge.com')], [company, ada, bo])).toEqual(['company']);
    expect(whose([row('event')], [ada, bo])).toEqual(['ada', 'bo']);
  });

  it('is nobody where nobody is saved, which is said', () => {
    expect(matchEngagement([row('replied', null, 'elsewhere.com')], [company]).unmatched).toEqual([{ line: 2, reason: 'elsewhere.com is not among the saved prospects' }]);
  });

  it('adds one event once, and nothing the second time', () => {
    const first = matchEngagement([row('event'), row('event')], [company]);
    expect(first.added.get('company')).toEqual([{ kind: 'event', at: Date.UTC(2026, 10, 3), source: 'file', event: touchEvent('event', Date.UTC(2026, 10, 3)) }]);
    expect(first.known).toBe(1);
    const again = matchEngagement([row('event')], [held('company', null, {}, first.added.get('company'))]);
    expect([again.added.size, again.known]).toEqual([0, 1]);
  });

  it('leaves alone what the rep logged of the same event', () => {
    const logged: Touch = { kind: 'event', at: Date.UTC(2026, 10, 3, 15), source: 'rep', event: touchEvent('event', Date.UTC(2026, 10, 3, 15)) };
    expect(whose([row('event')], [held('company', null, {}, [logged])])).toEqual([]);
  });

  it('comes to the same for any order of lines and any number of readings', () => {
    const anyRow = fc.record({ line: fc.constant(2), domain: fc.constant('brightforge.com'), email: fc.constant(null), kind: fc.constantFrom(...TOUCH_KINDS), at: fc.integer({ min: 0, max: 9 }).map((day) => Date.UTC(2026, 10, 1 + day)) });
    fc.assert(
      fc.property(fc.array(anyRow), (told) => {
        const after = (rows: typeof told, before: Touch[]) => joinTouches(before, matchEngagement(rows, [held('company', null, {}, before)]).added.get('company') ?? []);
        const once = after(told, []);
        expect(after(told, once)).toEqual(once);
        expect(after(told.toReversed(), [])).toEqual(once);
      }),
    );
  });
});
