/** Words of articles and releases, as sources of whole-word patterns without regard to case. */
export interface ArticleWords {
  /** Over the comments of an article. */
  comments: string;
  /** Sections of a newspaper. */
  sections: string;
  /** Sections that other sites have too. */
  softSections: string;
  /** Sections a trade magazine has where a newspaper has politics. */
  magazine: string;
  /** What stands over a release. */
  release: string;
  /** What stock exchanges make companies write over their news. */
  exchange: string;
  /** "We raised a seed round", "Announcing our Series A", "Wir haben … übernommen". */
  ownWords: string;
  /** Words around the name of a company. */
  companyWords: string;
  /** Words that stand for a company named before. */
  theCompany: string;
}

export const ARTICLE_WORDS: ArticleWords = {
  comments:
    'leave a (?:comment|reply)|post a comment|submit a comment|cancel reply|\\d+ comments?|comments? are closed|view comments|kommentar(?:e|ieren)?(?: schreiben)?|schreiben sie einen kommentar|forum zum (?:thema|artikel)|commentaires?|laisser un commentaire|comentarios?|deja un comentario|commenti|reacties|kommentarer',
  sections:
    'politics|world news|us news|uk news|opinion|sports?|obituaries|crosswords|headlines|politik|ausland|inland|panorama|feuilleton|meinung|schlagzeilen|politique|débats|planète|política|deportes|opinión|sucesos|politica|esteri|cronaca|spettacoli|esportes?|desporto|politiek|buitenland|binnenland|utenriks|innenriks|utrikes|inrikes|udland|indland|polityka|kraj|社会|政治|国際|スポーツ|朝刊|速報',
  softSections:
    'world|culture|arts|lifestyle|life|entertainment|weather|puzzles|business|economy|tech(?:nology)?|science|health|travel|wirtschaft|kultur|wissen|regional|wetter|gesundheit|international|économie|société|culture|santé|sciences|economía|cultura|sociedad|internacional|economia|mondo|mundo|economie|cultuur|økonomi|ekonomi|経済|文化',
  magazine:
    'masthead|send us a (?:news )?tip|news tips?|submit a tip|news-?archiv|artikel-archiv|zeitschriften-?abo|heft(?:archiv)?|e-?paper|abo(?:nnement)?|abonnés?|s’abonner|s\'abonner|abonnieren|become a (?:supporter|subscriber)|print edition|stellenmarkt|impressum der redaktion|redaktion|newsroom staff|editorial (?:team|policy|guidelines)|corrections|media kit|mediadaten|columnists?|columns|top stories|most (?:read|popular|viewed)|meistgelesen|les plus lus|lo más leído|紙面|連載',
  release:
    'press release|news release|media release|for immediate release|press contacts?|media contacts?|media relations|pressemitteilung|medienmitteilung|presseinformation|pressekontakt|presse-?information|communiqué de presse|contact(?:s)? presse|nota de prensa|comunicado de prensa|contacto de prensa|comunicato stampa|contatti stampa|comunicado de imprensa|assessoria de imprensa|persbericht|pressemelding|pressmeddelande|pressemeddelelse|informacja prasowa|プレスリリース',
  exchange:
    'stock exchange (?:release|announcement|news)|ad[- ]?hoc[- ](?:mitteilung|meldung|announcement|release|news|publizität)|inside information|insiderinformation(?:en)?|regulatory (?:news|announcement|release)|regulatory information|börsmeddelande|børsmelding|selskabsmeddelelse|fondsbørsmeddelelse|information réglementée|hecho relevante|informazioni regolamentate',
  ownWords:
    '(?:we|we[’\']ve|announcing|our)(?: [\\p{L}’\']+){0,3} (?:raised|raise|series [a-h]|seed round|funding(?: round)?|acquired|acquisition of|joined forces|opened (?:a|our)|new (?:office|ceo|cfo|cto|headquarters))|wir haben [^.!?]{0,60}(?:eingesammelt|übernommen|eröffnet)|unsere (?:series [a-h]|finanzierungsrunde)|nous (?:levons|avons levé)|hemos (?:levantado|cerrado)',
  companyWords:
    'company|startup|start-up|scale-?up|firm|maker|manufacturer|provider|vendor|platform|retailer|supplier|developer|fintech|software|subsidiary|unternehmen|anbieter|hersteller|dienstleister|firma|konzern|plattform|jungunternehmen|société|entreprise|éditeur|fabricant|jeune pousse|plateforme|empresa|compañía|fabricante|plataforma|azienda|società|piattaforma|bedrijf|selskapet|företaget|virksomhed|spółka|firma|inc|gmbh|ag|ltd|llc|se|plc|s\\.a\\.|nasdaq|nyse|xetra|investors?|customers?|kunden|clients',
  theCompany:
    '(?:the|said the|our) (?:company|start-?up|firm|manufacturer|vendor)|das (?:unternehmen|start-?up)|der (?:hersteller|anbieter|konzern)|die firma|l[’\']entreprise|la (?:société|start-?up|empresa|compañía|startup)|l[’\']azienda|a empresa|het bedrijf|selskapet|företaget|virksomheden|spółka|gmbh|inc|ltd|llc|plc|同社',
};
