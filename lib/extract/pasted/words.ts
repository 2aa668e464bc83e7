/** Words by which a pasted text is taken apart, in the languages of the tables; compared folded. */
import { fold } from '#lib/taxonomy/fold.ts';

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(', ')).map(fold));

/** How a letter ends; the name stands below. */
export const CLOSINGS = set(
  'best regards, kind regards, warm regards, regards, best, best wishes, all the best, many thanks, thanks, thank you, cheers, sincerely, yours sincerely, yours faithfully, with kind regards, thanks and regards, thanks and best regards, talk soon',
  'mit freundlichen Grüßen, mit freundlichem Gruß, freundliche Grüße, viele Grüße, beste Grüße, liebe Grüße, herzliche Grüße, schöne Grüße, mfg, vg, lg, Grüße, mit besten Grüßen',
  'cordialement, bien cordialement, sincères salutations, meilleures salutations, bien à vous, salutations distinguées',
  'saludos, un saludo, saludos cordiales, atentamente, cordialmente, un cordial saludo',
  'cordiali saluti, distinti saluti, un saluto, saluti',
  'atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, abraço',
  'met vriendelijke groet, vriendelijke groet, met vriendelijke groeten, groeten',
  'med vänliga hälsningar, vänliga hälsningar, hälsningar, med vennlig hilsen, vennlig hilsen, hilsen, med venlig hilsen, venlig hilsen, mvh',
  'z poważaniem, pozdrawiam, serdecznie pozdrawiam',
  'בברכה, בכבוד רב, תודה, תודה רבה',
  'مع تحياتي, تحياتي, مع أطيب التحيات, مع خالص التحية, وتفضلوا بقبول فائق الاحترام, شكرا',
  'よろしくお願いいたします, 宜しくお願いいたします, よろしくお願いします, 敬具',
);

export const NAME_LABELS = set('name, full name, contact, contact person, from, vor- und nachname, ansprechpartner, ansprechpartnerin, kontakt, von, nom, de, contacto, nombre, nome, da, naam, namn, navn, imię i nazwisko, שם, שם מלא, الاسم, الاسم الكامل, 氏名, 名前, お名前');
export const TITLE_LABELS = set('title, job title, position, role, function, berufsbezeichnung, funktion, rolle, titel, poste, fonction, cargo, puesto, ruolo, posizione, função, functie, befattning, stilling, stanowisko, תפקיד, المسمى الوظيفي, الوظيفة, المنصب, 役職, 肩書');
export const COMPANY_LABELS = set('company, company name, employer, organisation, organization, firm, firma, unternehmen, arbeitgeber, entreprise, société, empresa, azienda, società, bedrijf, företag, virksomhed, bedrift, חברה, الشركة, 会社名, 会社, 社名');

/** Over the list of a profile's positions. */
export const HEADINGS = set('experience, work experience, berufserfahrung, expérience, experiencia, esperienza, experiência, ervaring, werkervaring, erfarenhet, erfaring, doświadczenie');
