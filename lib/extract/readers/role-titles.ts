/** Does a short text read as the title of a job? Nouns of jobs per language; German and Nordic ones as word endings too. */
import { caseless, wholeWords } from './words.ts';

/** "(m/w/d)", "(f/h)", "(all genders)": nothing but a job title carries it. */
export const GENDER_MARK = caseless(/[([]\s?(?:(?:[mwfdxhvikgn]|div|gn)(?:\s?[/|,]\s?(?:[mwfdxhvikgn]|div|gn|\*)){1,3}|all genders?|alle geschlechter|gn|m\/w\/divers|male\/female\/diverse|any gender|human)\s?[)\]]|(?<![\p{L}])(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w|m\/w\/x|h\/f|f\/h|m\/v\/x|m\/v)(?![\p{L}])/u);

const NOUNS = wholeWords(
  [
    'engineers?|developers?|programmers?|architects?|administrators?|sysadmin|devops|SRE|technicians?|mechanics?|electricians?|welders?|machinists?|operators?|testers?|QA|scientists?|researchers?|analysts?|statisticians?',
    'managers?|management trainee|supervisors?|coordinators?|directors?|officers?|executives?|presidents?|VP|SVP|CEO|CFO|CTO|COO|CMO|CRO|CIO|CISO|lead|head of|team lead|chief of staff|foreman|superintendent|scrum master|product owner|project management',
    'consultants?|advis[eo]rs?|advocates?|evangelists?|strategists?|specialists?|experts?|generalists?|planners?|buyers?|representatives?|SDR|BDR|account manager|salesperson|sales agent|agents?|brokers?|associates?|assistants?|secretary|receptionists?|clerks?|bookkeepers?|accountants?|controllers?|auditors?|paralegals?|attorneys?|lawyers?|counsel|recruiters?|sourcers?|trainers?|teachers?|instructors?|tutors?|designers?|copywriters?|writers?|editors?|producers?|illustrators?|photographers?|marketers?|drivers?|couriers?|packers?|warehouse worker|cooks?|chefs?|baristas?|waiters?|cleaners?|nurses?|physicians?|therapists?|pharmacists?|caregivers?|interns?|internships?|trainees?|apprentices?|apprenticeships?|graduates?|working student|freelancers?|customer success|customer support|technical support',
    'entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|berater(?:in)?|techniker(?:in)?|sachbearbeiter(?:in)?|sachbearbeitung|mitarbeiter(?:in)?|kaufmann|kauffrau|kaufleute|referent(?:in)?|assistenz|fachkraft|fachkräfte|meister(?:in)?|monteur(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|architekt(?:in)?|spezialist(?:in)?|koordinator(?:in)?|planer(?:in)?|redakteur(?:in)?|praktikum|praktikant(?:in)?|werkstudent(?:in)?|werkstudium|auszubildende[rn]?|azubi|ausbildung (?:zum|zur|als)|duales studium|volontariat|gestalter(?:in)?|bediener(?:in)?|schlosser(?:in)?|schweißer(?:in)?|konstrukteur(?:in)?|informatiker(?:in)?|helfer(?:in)?|geschäftsführer(?:in)?|aushilfe|minijob',
    'développeur|développeuse|ingénieure?|responsable|chef(?:fe)? de (?:projet|produit|secteur|équipe)|commerciale?|technicien(?:ne)?|comptable|assistante?|directeur|directrice|alternante?|alternance|stagiaire|stage|chargée? de|conducteur|conductrice|vendeu(?:r|se)|gestionnaire|opérateur|opératrice|acheteu(?:r|se)|juriste|conseill(?:er|ère)|infirmi(?:er|ère)',
    'ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|gerente|directora?|técnic[oa]|analista|comercial|asesora?|ejecutiv[oa]|contable|contador(?:a)?|coordinador(?:a)?|auxiliar|becari[oa]|prácticas|jef[ea] de|vendedor(?:a)?|operari[oa]|consultora?|diseñador(?:a)?',
    'ingegnere|sviluppatore|sviluppatrice|responsabile|tecnico|addett[oa]|impiegat[oa]|operai[oa]|venditore|stage|tirocinio|engenheir[oa]|desenvolvedor(?:a)?|gestora?|vendedora?|assistente|estagi[oá]ri[oa]|estágio|coordenador(?:a)?|diretora?',
    'ontwikkelaar|medewerker|adviseur|beheerder|verkoper|stagiair(?:e)?|projectleider|utvikler|utvecklare|udvikler|ingeniør|ingenjör|rådgiver|rådgivare|selger|säljare|sælger|konsulent|konsult|medarbeider|medarbetare|medarbejder|leder|ledare|prosjektleder|projektledare|inżynier|programista|programistka|specjalista|specjalistka|kierownik|analityk|doradca|przedstawiciel|księgow[ya]|praktykant|stażysta',
  ].join('|'),
);
/** Compounds: "Vertriebsleiterin", "Anlagenmechaniker", "Systemutvikler". */
const ENDINGS =
  caseless(/\p{L}{2,}(?:entwickler|ingenieur|techniker|leiter|leitung|berater|manager|elektroniker|mechaniker|mechatroniker|elektriker|kaufmann|kauffrau|kaufleute|bearbeiter|bearbeitung|assistent|assistenz|referent|fachkraft|fachkräfte|kraft|kräfte|meister|monteur|fahrer|verkäufer|buchhalter|buchhaltung|controller|administrator|architekt|spezialist|koordinator|planer|redakteur|gestalter|pfleger|bediener|mechatronik|schlosser|konstrukteur|informatiker|helfer|mitarbeiter|student|berufe|vertreter|einkäufer|disponent|prüfer|trainer|designer|utvikler|utvecklare|udvikler|ingeniør|ingenjör|rådgiver|konsulent|konsult|leder|ledare|selger|medarbeider|tekniker|ontwikkelaar|medewerker|adviseur|monteur|leider)(?:in|innen|[*:_/]in|\(in\)|\/-in|e)?(?![\p{L}])/u);
const JAPANESE = /(?:エンジニア|プログラマー?|営業|マネージャー|デザイナー|コンサルタント|ディレクター|担当|職)$/;
/** Calls, menu entries and section names with a job word in them. */
const NOT_A_TITLE =
  caseless(/^(?:apply|view|see|read|learn|more|all|our|your|join|meet|find|search|browse|become|about|why|how|what|work(?:ing)? (?:at|for|with|as)|hire|we(?:[’']re)?\b|contact|back|next|previous|show|load|filter|open (?:positions?|roles?|jobs?)|jobs?$|careers?$|current (?:openings|vacancies)|job alert|share|save|submit|upload|for (?:developers|engineers|managers)|unser|alle|mehr|jetzt|zur|zu den|weitere|deine|ihre|wir|offene|aktuelle|initiativ|du |sie |was|warum|nos|voir|toutes?|découvr\p{L}*|postuler|ver |todas|nuestr\p{L}*|únete)(?![\p{L}])|^(?!.*(?:manager|head|director|vp|president|lead|officer|engineer|specialist|consultant|coordinator|leiter|leiterin)(?:\s|,).*(?:of|for|,|–|-|für)).*(?:life cycle|software|solutions?|services?|platform|policy|department|team|benefits|culture|values|stories|blog|newsletter|industries|tools?|portal|login|management|center|programs?)$/u);
const SPONTANEOUS = /(?:initiativ|spontan|unsolicited|speculative|open application|candidature (?:spontanée|libre)|candidatura espontánea|general application|talent pool|talent community)/i;

/** True for "Senior Account Executive (DACH)", "IT-Techniker (m/w/d)"; false for sentences, calls and menu entries. */
export function isRoleTitle(text: string): boolean {
  if (text.length < 3 || text.length > 110 || text.split(' ').length > 14) return false;
  if (SPONTANEOUS.test(text)) return false;
  if (GENDER_MARK.test(text)) return !/[.!?]\s/.test(text);
  if (/[.!?…:]$/.test(text) || /[.!?]\s+\p{Lu}\p{L}+\s\p{Ll}/u.test(text) || /[“”"«»@]/.test(text)) return false;
  if (!/^[\p{Lu}\p{N}\p{Lo}(]/u.test(text) || NOT_A_TITLE.test(text)) return false;
  return NOUNS.test(text) || ENDINGS.test(text) || JAPANESE.test(text);
}

/** Title alone: "Senior Platform Engineer | Remote | Australia" and "Job: Welder – apply now" lose what is no title. */
export function cleanTitle(text: string): string {
  return text
    .replace(/^(?:job|position|role|vacancy|stelle|stellenangebot|stellenausschreibung|job title|poste|puesto|vacature)\s?[:–-]\s?/i, '')
    .replace(/\s[|·•]\s.*$|\s?:$/, '')
    .replace(/\s(?:\(new\)|new!|neu!)$/i, '')
    .trim();
}
