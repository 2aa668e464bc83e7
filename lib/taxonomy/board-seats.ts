import { fold } from './fold.ts';

/** Seats on a body that watches or advises a company, folded, whole words. Who holds one works elsewhere. */
const SEATS: readonly string[] = [
  // English
  'board member', 'board of directors', 'member of the board', 'member of board', 'board director', 'board observer', 'board adviser', 'board advisor', 'advisory board', 'supervisory board', 'board of advisors', 'board of advisers', 'board of trustees', 'trustee', 'non executive director', 'nonexecutive director', 'independent director', 'outside director', 'ned', 'chair of the board', 'chairman of the board', 'chairwoman of the board', 'non executive chair', 'non executive chairman', 'non executive chairwoman', 'independent chair', 'board chair',
  // German
  'aufsichtsrat', 'aufsichtsratin', 'mitglied des aufsichtsrats', 'mitglied im aufsichtsrat', 'aufsichtsratsmitglied', 'aufsichtsratsvorsitzender', 'aufsichtsratsvorsitzende', 'beirat', 'beiratin', 'beiratsmitglied', 'mitglied des beirats', 'beiratsvorsitzender', 'beiratsvorsitzende', 'verwaltungsrat', 'verwaltungsratin', 'mitglied des verwaltungsrats', 'verwaltungsratsprasident', 'kuratorium',
  // French
  'administrateur independant', 'administratrice independante', 'membre du conseil', 'conseil d administration', 'conseil de surveillance', 'comite consultatif',
  // Spanish
  'consejero independiente', 'consejera independiente', 'miembro del consejo', 'consejo de administracion', 'consejo asesor', 'miembro de la junta directiva',
  // Italian
  'consigliere di amministrazione', 'consigliere indipendente', 'membro del consiglio', 'consiglio di amministrazione', 'collegio sindacale', 'comitato consultivo',
  // Portuguese
  'conselheiro', 'conselheira', 'membro do conselho', 'conselho de administracao', 'conselho consultivo',
  // Dutch
  'commissaris', 'raad van commissarissen', 'raad van toezicht', 'raad van advies', 'lid van de raad', 'toezichthouder',
  // Swedish, Norwegian, Danish
  'styrelseledamot', 'styrelseordforande', 'styrelsemedlem', 'styrelsesuppleant', 'styremedlem', 'styreleder', 'styreformann', 'varamedlem', 'bestyrelsesmedlem', 'bestyrelsesformand', 'medlem af bestyrelsen', 'medlem i styrelsen',
  // Finnish
  'hallituksen jasen', 'hallituksen puheenjohtaja',
  // Polish
  'rady nadzorczej', 'czlonek rady', 'rada nadzorcza',
  // Japanese
  '社外取締役', '監査役', '顧問',
];

/** A job held besides the seat: "CEO and Board Member", "Executive Chairman". */
const JOB = /(?<!non )\b(?:ceo|cfo|coo|cto|cmo|cio|cso|chief|founder|co founder|cofounder|president|managing director|executive chair(?:man|woman)?|owner|partner|vp|vice president|head of|general manager|geschaftsfuhrer(?:in)?|grunder(?:in)?|inhaber(?:in)?|vorstand(?:svorsitzender?)?|directeur general|directrice generale|director general|directora general|amministratore delegato|consejero delegado|daglig leder|administrerende direktor|verkstallande direktor|prezes)\b|代表取締役|社長/u;

const SEAT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SEATS.filter((seat) => /^[a-z ]+$/.test(seat)).join('|')})(?![\\p{L}\\p{N}])`, 'u');
const JAPANESE = SEATS.filter((seat) => !/^[a-z ]+$/.test(seat));

/** True for a title that names a seat on a board and no job besides: its company is nobody's employer. */
export function isBoardSeat(title: string): boolean {
  const text = fold(title);
  return (SEAT.test(text) || JAPANESE.some((seat) => text.includes(seat))) && !JOB.test(text.replace(SEAT, ' '));
}
