import { describe, expect, it } from 'vitest';
import { pasteAddress } from '#lib/evidence/paste-source.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { readPasted } from '#lib/extract/pasted/index.ts';

const AT = Date.parse('2026-10-01T09:00:00Z');

/** Name, title, employer and mailboxes of whom a text is. */
async function read(text: string) {
  const { findings } = await readPasted(text, { url: pasteAddress(AT, null), at: AT });
  const of = (field: string) => findings.find((finding) => finding.field === field)?.raw ?? null;
  return { who: [of('personName'), of('personTitle'), of('employer')], emails: findings.flatMap(({ field, raw }) => (field === 'email' ? raw : [])) };
}

describe('a signature in a script without capital letters', () => {
  it.each<[string, string, (string | null)[]]>([
    ['Hebrew', 'יעל אורנים\nמנהלת שיווק\nאלון בקרה בע"מ\nyael.ornim@alon-bakara.co.il', ['יעל אורנים', 'מנהלת שיווק', 'אלון בקרה בע"מ']],
    ['Hebrew without a legal form', 'דורון שקדי\nסמנכ"ל מכירות\nגשרים חכמים', ['דורון שקדי', 'סמנכ"ל מכירות', 'גשרים חכמים']],
    ['Arabic', 'ليلى الزيتوني\nمديرة المبيعات\nشركة النخيل للأنظمة\nlayla@nakheel-systems.ae', ['ليلى الزيتوني', 'مديرة المبيعات', 'شركة النخيل للأنظمة']],
    ['Arabic with the article', 'سامر البستاني\nالمدير التنفيذي\nأفق التقنية', ['سامر البستاني', 'المدير التنفيذي', 'أفق التقنية']],
    ['Japanese', '山野 花子\n営業部長\n株式会社ミドリノ\nhanako@midorino.co.jp', ['山野 花子', '営業部長', '株式会社ミドリノ']],
    ['Japanese without a space', '川辺太一\n代表取締役\nミドリノ合同会社', ['川辺太一', '代表取締役', 'ミドリノ合同会社']],
    ['Japanese, a card', '株式会社ミドリノ\n営業部 部長\n山野花子\nTEL 03-1234-5678', ['山野花子', '営業部 部長', '株式会社ミドリノ']],
  ])('%s', async (_, text, who) => {
    expect((await read(text)).who).toEqual(who);
  });

  it('makes a person and a company that can be saved', async () => {
    const { company, person } = profilesFrom(await readPasted('יעל אורנים\nמנהלת שיווק\nגשרים חכמים', { url: pasteAddress(AT, null), at: AT }));
    expect([person?.key, company?.key]).toEqual(['יעל אורנים@name:גשרים חכמים|', 'name:גשרים חכמים|']);
  });

  it('below the end of a letter', async () => {
    expect((await read('שלום רב,\nנדבר מחר.\nתודה רבה\nיעל אורנים\nמנהלת שיווק\nטלפון 03-1234567')).who).toEqual(['יעל אורנים', 'מנהלת שיווק', null]);
    expect((await read('مع أطيب التحيات\nليلى الزيتوني\n+971 4 123 4567')).who).toEqual(['ليلى الزيتوني', null, null]);
  });

  it('by labels', async () => {
    expect((await read('שם: יעל אורנים\nתפקיד: מנהלת שיווק\nחברה: אלון בקרה')).who).toEqual(['יעל אורנים', 'מנהלת שיווק', 'אלון בקרה']);
    expect((await read('氏名：山野花子\n役職：営業部長\n会社名：株式会社ミドリノ')).who).toEqual(['山野花子', '営業部長', '株式会社ミドリノ']);
    expect((await read('الاسم: ليلى الزيتوني\nالشركة: أفق التقنية')).who).toEqual(['ليلى الزيتوني', null, 'أفق التقنية']);
  });
});

describe('what is not sure stays unknown', () => {
  it.each<[string, string]>([
    ['two words alone', 'גשרים חכמים'],
    ['a sentence', 'نلتقي غدا في المكتب\nشكرا'],
    ['a name and a company above a title', 'יעל אורנים\nגשרים חכמים\nמנהלת שיווק'],
    ['a town above a title', 'תל אביב\nמנהלת שיווק'],
    ['a department above a title', '営業部\n部長'],
  ])('%s', async (_, text) => {
    expect((await read(text)).who[0]).toBeNull();
  });

  it.each(['תל אביב', 'אגף השיווק', 'טלפון 03-1234567', 'yael@alon-bakara.co.il'])('no employer by the line “%s” below a title', async (line) => {
    expect((await read(`יעל אורנים\nמנהלת שיווק\n${line}`)).who).toEqual(['יעל אורנים', 'מנהלת שיווק', null]);
  });

  it('whose a mailbox is, of two that are told of', async () => {
    const { who, emails } = await read('ליאת גפן\nמנהלת רכש\nliat@alon-bakara.co.il\n\nיעל אורנים\nמנהלת שיווק\nyael@alon-bakara.co.il');
    expect([who[0], emails]).toEqual(['ליאת גפן', ['liat@alon-bakara.co.il']]);
  });
});
