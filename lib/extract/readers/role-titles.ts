/** Does a short text read as the title of a job? Nouns of jobs per language; German and Nordic ones as word endings too. */
import { fromTables } from '../tables.ts';
import { ROLES_BY_LANGUAGE } from './role-words.ts';
import { caseless, wholeWords } from './words.ts';

/** "(m/w/d)", "(f/h)", "(all genders)": nothing but a job title carries it. */
export const GENDER_MARK = caseless(/[([]\s?(?:(?:[mwfdxhvikgn]|div|gn)(?:\s?[/|,]\s?(?:[mwfdxhvikgn]|div|gn|\*)){1,3}|m\/ż|k\/m|all genders?|alle geschlechter|gn|m\/w\/divers|male\/female\/diverse|any gender|human)\s?[)\]]|(?<![\p{L}])(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w|m\/w\/x|h\/f|f\/h|h\/f\/x|f\/h\/x|m\/f\/x|f\/m\/x|h\/m|m\/h|k\/m|m\/k|m\/v\/x|m\/v)(?![\p{L}])/u);

const nouns = fromTables(({ roles }) => wholeWords(roles.nouns));
const endings = fromTables(({ roles }) => caseless(roles.endings));
/** Calls, menu entries and section names with a job word in them. */
const CALL =
  caseless(/^(?:apply|view|see|read|learn|more|all|our|your|join|meet|find|search|browse|become|about|why|how|what|work(?:ing)? (?:at|for|with|as)|hire|we(?:[’']re)?\b|contact|back|next|previous|show|load|filter|open (?:positions?|roles?|jobs?)|jobs?$|careers?$|current (?:openings|vacancies)|job alert|share|save|submit|upload|for (?:developers|engineers|managers)|unser|alle|mehr|jetzt|zur|zu den|weitere|deine|ihre|wir|offene|aktuelle|initiativ|du |sie |was|warum|nos|voir|toutes?|découvr\p{L}*|postuler|ver |todas|nuestr\p{L}*|únete)(?![\p{L}])/u);
/** Sections and offers with a job word in them. */
const SECTION = caseless(/^(?!.*(?:manager|head|director|vp|president|lead|officer|engineer|specialist|consultant|coordinator|leiter|leiterin)(?:\s|,).*(?:of|for|,|–|-|für)).*(?:life cycle|software|solutions?|services?|platform|policy|department|team|benefits|culture|values|stories|blog|newsletter|industries|tools?|portal|login|management|center|programs?)$/u);
const SPONTANEOUS = /(?:initiativ-?\s?bewerb|^initiativ(?![\p{L}])|spontan|unsolicited|speculative|open (?:application|sollicitatie|ansøgning|søknad)|open sollicitatie|åpen søknad|uopfordret|candidature (?:spontanée|libre)|candidatura (?:espontánea|espontânea|spontanea)|autocandidatura|general (?:application|interest)|future opportunities|talent (?:pool|community|network)|aplikacja spontaniczna|spontaniczn|banco de talentos|オープンポジション|don[’']t see (?:a|the|your|what))/iu;

/** An invitation to apply for no job in particular. */
export const isOpenApplication = (text: string): boolean => SPONTANEOUS.test(text);

/** Teams that are named by words of jobs. */
const BARE_TEAM = /^(?:customer (?:success|support|service|care)|technical support|(?:project|product|program) management|dev ?ops|qa|quality assurance|support|it)$/i;

/** "Sviluppatore Software": Romance languages name the job first, and what comes last is its field. */
const jobFirst = fromTables(() => wholeWords(`^(?:${Object.entries(ROLES_BY_LANGUAGE).flatMap(([code, { nouns: words }]) => (code === 'en' || code === 'ja' ? [] : words)).join('|')})`));

/** "Apply now", "Our benefits", "Software Solutions", "Customer Success". */
export const looksLikeCall = (text: string): boolean => CALL.test(text) || BARE_TEAM.test(text) || (SECTION.test(text) && !jobFirst().test(text));

/** True for "Senior Account Executive (DACH)", "IT-Techniker (m/w/d)"; false for sentences, calls and menu entries. */
export function isRoleTitle(text: string): boolean {
  if (text.length < 3 || text.length > 110 || text.split(' ').length > 14) return false;
  if (SPONTANEOUS.test(text)) return false;
  if (GENDER_MARK.test(text)) return !/[.!?]\s/.test(text);
  if (/[.!?…:]$/.test(text) || /[.!?]\s+\p{Lu}\p{L}+\s\p{Ll}/u.test(text) || /[“”"«»@]/.test(text)) return false;
  if (!/^[\p{Lu}\p{N}\p{Lo}(]/u.test(text) || looksLikeCall(text)) return false;
  return nouns().test(text) || endings().test(text);
}

/** Title alone: "Senior Platform Engineer | Remote | Australia" and "Job: Welder – apply now" lose what is no title. */
export function cleanTitle(text: string): string {
  return text
    .replace(/^(?:job|position|role|vacancy|stelle|stellenangebot|stellenausschreibung|job title|poste|puesto|vacature)\s?[:–-]\s?/i, '')
    .replace(/\s[|·•]\s.*$|\s?:$/, '')
    .replace(/\s(?:\(new\)|new!|neu!)$/i, '')
    .trim();
}
