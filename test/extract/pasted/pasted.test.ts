import { describe, expect, it } from 'vitest';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { pasteAddress } from '#lib/evidence/paste-source.ts';
import { LONGEST_PASTE, partsOf, readPasted } from '#lib/extract/pasted/index.ts';

const AT = Date.parse('2026-10-01T09:00:00Z');

async function read(text: string, from: string | null = null) {
  const evidence = await readPasted(text, { url: pasteAddress(AT, from), at: AT });
  const { company, person } = profilesFrom(evidence);
  const of = (profile: typeof company, field: string) => profile?.signals.filter((signal) => signal.field === field).map(({ value }) => value) ?? [];
  return { evidence, company, person, ofCompany: (field: string) => of(company, field), ofPerson: (field: string) => of(person, field) };
}

const SIGNATURE = `Hi Tom,
thanks for the call, we spoke about Monday.

Best regards,
Jana Weber
Head of Sales Operations
Brightforge GmbH
Tel: +49 30 1234567 | M 0171 2345678 | Fax: +49 30 1234568
jana.weber@brightforge.de
www.brightforge.de | linkedin.com/in/jana-weber-77
Musterstr. 1, 10115 Berlin, Germany`;

const PROFILE = `Jana Weber
Jana Weber
She/Her  · 2nd
Head of Sales Operations at Brightforge
Brightforge · Technical University of Berlin
Berlin, Germany · Contact info
500+ connections
Experience
Head of Sales Operations
Brightforge · Full-time
Jan 2020 - Present · 4 yrs`;

describe('an e-mail signature', () => {
  it('tells the person, what they are and how to reach them', async () => {
    const { person, ofPerson } = await read(SIGNATURE);
    expect(person?.key).toBe('https://www.linkedin.com/in/jana-weber-77');
    expect(ofPerson('personName')).toEqual(['Jana Weber']);
    expect(ofPerson('personTitle')).toEqual(['Head of Sales Operations']);
    expect(ofPerson('email')).toEqual(['jana.weber@brightforge.de']);
    expect(ofPerson('phone')).toEqual(['+49301234567', '+491712345678']);
  });

  it('tells the company with its site and seat', async () => {
    const { company, ofCompany } = await read(SIGNATURE);
    expect(company?.key).toBe('brightforge.de');
    expect(ofCompany('companyName')).toEqual(['Brightforge GmbH']);
    expect([ofCompany('city'), ofCompany('country')]).toEqual([['Berlin'], ['DE']]);
  });

  it('quotes the words of the text, and says that it was pasted', async () => {
    const { evidence } = await read(SIGNATURE);
    expect(evidence.findings.length).toBeGreaterThan(7);
    for (const { quote, place } of evidence.findings) {
      expect(SIGNATURE).toContain(quote.exact);
      expect(place).toMatch(/^pasted text/);
    }
  });

  it('was read on no page', async () => {
    const { company, person } = await read(SIGNATURE, 'https://www.brightforge.de/team');
    expect([company?.pages, person?.pages]).toEqual([[], []]);
  });

  it('takes the site behind the mailbox as a guess, where it bears the name of the company', async () => {
    const { evidence } = await read('Ilse Brandmeyer\nGeschäftsführerin\nNordlicht Werkzeugbau GmbH & Co. KG\nilse@nordlicht-werkzeugbau.de');
    expect(evidence.findings.find(({ field }) => field === 'companyDomain')).toMatchObject({ raw: 'nordlicht-werkzeugbau.de', method: 'guess' });
  });

  it.each([
    ['of a free mail service', 'Ilse Brandmeyer\nCEO\nNordlicht Werkzeugbau GmbH\nilse@gmail.com'],
    ['of another name', 'Ilse Brandmeyer\nCEO\nNordlicht Werkzeugbau GmbH\nilse@harbourgroup.com'],
  ])('takes no site from a mailbox %s', async (_, text) => {
    expect((await read(text)).ofCompany('companyDomain')).toEqual([]);
  });
});

describe('the text of a profile', () => {
  it('tells name, title, employer and place, and none of the furniture', async () => {
    const { evidence, ofPerson } = await read(PROFILE);
    expect([ofPerson('personName'), ofPerson('personTitle'), ofPerson('employer')]).toEqual([['Jana Weber'], ['Head of Sales Operations'], ['Brightforge']]);
    expect([ofPerson('personCity'), ofPerson('personCountry')]).toEqual([['Berlin'], ['DE']]);
    expect(evidence.findings.map(({ raw }) => raw).join()).not.toMatch(/University|connections/);
  });

  it('is of the profile it was copied from', async () => {
    expect((await read(PROFILE, 'https://www.linkedin.com/in/jana-weber-77/')).person?.key).toBe('https://www.linkedin.com/in/jana-weber-77');
    expect((await read(PROFILE, 'https://www.linkedin.com/search/results')).person?.key).toBe('jana weber@name:brightforge|');
  });

  it('takes the first position of the list where no line below the name is a title', async () => {
    const { ofPerson } = await read('Anna Lee\nHelping teams to grow!\nExperience\nVP Marketing\nTallyforge\nJan 2021 - Present');
    expect([ofPerson('personTitle'), ofPerson('employer')]).toEqual([['VP Marketing'], ['Tallyforge']]);
  });
});

describe('shorter and other texts', () => {
  it.each([
    ['one line', 'Jana Weber, Head of Procurement at Brightforge, jana@brightforge.de', ['Jana Weber'], ['Head of Procurement'], ['Brightforge']],
    ['a line with a dash', 'Jana Weber - CFO\nTallyforge', ['Jana Weber'], ['CFO'], ['Tallyforge']],
    ['the sender of an e-mail', 'From: Jana Weber <jana.weber@brightforge.de>', ['Jana Weber'], [], []],
    ['labels', 'Name: Jana Weber\nPosition: Leiterin Einkauf\nFirma: Brightforge', ['Jana Weber'], ['Leiterin Einkauf'], ['Brightforge']],
    ['an answered e-mail', '> Viele Grüße\n> Jana Weber\n> Leiterin Einkauf\n> Brightforge GmbH', ['Jana Weber'], ['Leiterin Einkauf'], ['Brightforge GmbH']],
    ['a name below the closing and not the one greeted', 'Dear Anna Lee,\nsee you.\nKind regards\nJana Weber\nCFO at Tallyforge', ['Jana Weber'], ['CFO'], ['Tallyforge']],
    ['pronouns and degrees', 'Dr. Jana Weber (she/her)\nCFO\nTallyforge', ['Dr. Jana Weber'], ['CFO'], ['Tallyforge']],
  ])('%s', async (_, text, name, title, employer) => {
    const { ofPerson } = await read(text);
    expect([ofPerson('personName'), ofPerson('personTitle'), ofPerson('employer')]).toEqual([name, title, employer]);
  });

  it('a company’s own list of facts, label above value', async () => {
    const { company, person, ofCompany } = await read('Brightforge\nWebsite\nhttp://www.brightforge.de\nIndustry\nSoftware Development\nCompany size\n51-200 employees\nHeadquarters\nBerlin, Germany\nFounded\n2012');
    expect(person).toBeNull();
    expect(company?.key).toBe('brightforge.de');
    expect([ofCompany('companyName'), ofCompany('headCount'), ofCompany('founded')]).toEqual([['Brightforge'], [{ min: 51, max: 200 }], [2012]]);
  });

  it.each(['', 'hello world, nothing here', 'Call me on Monday.\nThanks!', 'New York\nLondon', '<script>alert(1)</script>', '0'.repeat(5000)])('names nobody in %j', async (text) => {
    const { company, person } = await read(text);
    expect([company, person]).toEqual([null, null]);
  });

  it('takes markup for the words it is', async () => {
    const { ofPerson } = await read('Jana Weber\nCFO\nTallyforge\n<h1>Anna Lee</h1>&amp;');
    expect(ofPerson('personName')).toEqual(['Jana Weber']);
  });
});

describe('a text that names several people', () => {
  const JANA = 'Best regards,\nJana Weber\nHead of Procurement\nBrightforge GmbH\n+49 30 1234567\njana.weber@brightforge.de';

  it.each([
    ['with the letter it answers below', `${JANA}\n\nFrom: Nils Okafor <nils@mossgate.io>\nSent: Tuesday\nHello!\n--\nNils Okafor\nCFO\nMossgate\nnils@mossgate.io\n+31 30 123 4567`],
    ['with the letter it answers above', `On Tue, 3 Nov 2026 at 10:12, Nils Okafor <nils@mossgate.io> wrote:\n> Hello\n> --\n> Nils Okafor\n> CFO, Mossgate\n> +31 30 123 4567\n\nsee below.\n${JANA}`],
    ['in German, with the letter it answers above', `Am 3.11.2026 um 10:12 schrieb Nils Okafor <n.o@mossgate.io>:\n> Tel +31 30 123 4567\n${JANA}`],
    ['with a colleague’s lines below', `${JANA}\nNils Okafor\nCFO\nn.okafor@brightforge.de\nTel. +31 30 123 4567`],
  ])('gives a signature %s nobody else’s mailbox or number', async (_, text) => {
    const { ofPerson, ofCompany } = await read(text);
    expect([ofPerson('personName'), ofPerson('email'), ofPerson('phone')]).toEqual([['Jana Weber'], ['jana.weber@brightforge.de'], ['+49301234567']]);
    expect(ofCompany('country')).toEqual(['DE']);
  });

  it('tells two in a row apart by their mailboxes', async () => {
    const { ofPerson, ofCompany } = await read('Jana Weber, Head of Procurement\nNils Okafor, CFO\nBrightforge GmbH\njana@brightforge.de\nnils@brightforge.de');
    expect([ofPerson('personName'), ofPerson('email'), ofCompany('companyName')]).toEqual([['Jana Weber'], ['jana@brightforge.de'], ['Brightforge GmbH']]);
  });

  it('takes neither who is greeted nor a company for another person', async () => {
    const { ofPerson } = await read('Dear Anna Lee,\nthanks!\nKind regards\nJana Weber\nCFO\nHarbour Freight\nTel. +49 30 1234567\noffice@harbourfreight.com');
    expect([ofPerson('employer'), ofPerson('email'), ofPerson('phone')]).toEqual([['Harbour Freight'], ['office@harbourfreight.com'], ['+49301234567']]);
  });
});

describe('a text as it comes out of other programs', () => {
  it.each([
    ['markup', '<div dir="ltr"><b>Jana Weber</b><br>CFO<style>p{}</style><table><tr><td>Brightforge &amp; Co. GmbH</td></tr></table><a href="mailto:x@y">jana@brightforge.de</a><img src=x onerror=alert(1)></div>', 'Brightforge & Co. GmbH'],
    ['signs of the direction of reading', '\u202eJana Weber\u202c\nCFO\n\u200fBrightforge GmbH\njana@brightforge.de', 'Brightforge GmbH'],
    ['little pictures', '👩🏽‍💼 Jana Weber 🇩🇪\n🚚 CFO\n🏢 Brightforge GmbH\n📧 jana@brightforge.de', 'Brightforge GmbH'],
    ['pictures for separators', 'Jana Weber 🚀 CFO 🏢 Brightforge GmbH ✉️ jana@brightforge.de', 'Brightforge GmbH'],
    ['by order of others', 'i. A. Jana Weber\nCFO\nBrightforge GmbH\njana@brightforge.de', 'Brightforge GmbH'],
  ])('is read with %s', async (_, text, employer) => {
    const { ofPerson } = await read(text);
    expect([ofPerson('personName'), ofPerson('personTitle'), ofPerson('employer'), ofPerson('email')]).toEqual([['Jana Weber'], ['CFO'], [employer], ['jana@brightforge.de']]);
  });

  it('is a company’s where its facts are told, though its name could be somebody’s', async () => {
    const { person, ofCompany } = await read('Anna Freight\nIndustry: Logistics\nEmployees: 201-500\nFounded: 1987\nwww.annafreight.com');
    expect([person, ofCompany('companyName'), ofCompany('founded')]).toEqual([null, ['Anna Freight'], [1987]]);
    expect((await read('Anna Freight\nCFO\nIndustry: Logistics\nEmployees: 201-500\nwww.brightforge.de')).ofPerson('personName')).toEqual(['Anna Freight']);
  });
});

describe('the parts of a text', () => {
  it('stand on lines or between separators, without marks of quotation, and count once in a row', () => {
    expect(partsOf('> Jana Weber\r\nJana Weber\n--\nCFO | Tallyforge · Berlin\t+49 30 1')).toEqual(['Jana Weber', 'CFO', 'Tallyforge', 'Berlin', '+49 30 1']);
  });

  it('are not read without end', () => {
    expect(partsOf('a b\nc d\n'.repeat(100_000)).length).toBeLessThanOrEqual(400);
    const started = performance.now();
    for (const run of [' ', '\t', ' \t', '🚀 ', '<b', '<!--', '&#1;', '> ']) partsOf(`a</b>${run.repeat(LONGEST_PASTE)}b`);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(partsOf('x'.repeat(10 * LONGEST_PASTE))[0]).toHaveLength(LONGEST_PASTE);
  });
});
