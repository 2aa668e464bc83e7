/** Pages of job portals that ask employers for their posts: no page of an employer. */
import { wholeWords } from './words.ts';

/** "Post a job", in the languages read. */
const POST_A_JOB = wholeWords(
  [
    '(?:post|advertise|publish|submit) (?:a|an|your|new|free)(?: new| free)? (?:job|vacancy|position|opening|role)s?(?: ad| offer| opening)?',
    '(?:stellen?(?:anzeigen?|angebote?|inserate?)|jobs?|jobanzeigen?|inserate?) (?:schalten|aufgeben|inserieren|veröffentlichen|einstellen|ausschreiben)',
    "(?:poster|publier|publiez|déposer|déposez|diffuser|diffusez|passer) (?:une|votre|vos|des|mon) (?:offres?|annonces?)(?: d['’]emploi)?",
    '(?:publicar?|publique|publica|anunciar?) (?:una|un|tu|su|tus|sus) (?:ofertas?|vacantes?|empleos?)',
    "(?:pubblica(?:re)?|inserisci|inserire) (?:un[’']?|un|il tuo|una) ?(?:annuncio|offerta)",
    '(?:publicar|publique|anunciar|anuncie) (?:uma|sua|suas) (?:vagas?|ofertas?)',
    '(?:plaats|plaatsen) (?:een|uw|je|jouw) vacatures?|vacatures? plaatsen',
    '(?:annonsera|publicera) (?:ett|en|din|ditt|era) (?:jobb|tjänst|annons|platsannons)',
    '(?:utlys|publiser|indryk|opret) (?:en|et|din|ditt|dit) (?:stilling|jobopslag|jobannonce|jobbannonse|stillingsannonse)',
    '(?:dodaj|opublikuj|zamieść) (?:ofertę|ogłoszenie)(?: pracy| o pracę)?',
    '求人(?:広告)?を(?:掲載|投稿)',
  ].join('|'),
);

/** A headline that invites employers to advertise. */
export const invitesEmployers = (headline: string): boolean => headline.length < 80 && POST_A_JOB.test(headline);
