/** How people say, in each language, that they work with a product themselves. Sources of patterns, for whole words. */
export interface OwnUseWords {
  /** The product follows: "we use …". */
  says: string;
  /** The same in a job post only; elsewhere partners and clients are spoken of so: "we work with …". */
  saysInPosts: string;
  /** Directly before the product, in a job post only: "our …". */
  our: string;
  /** What a list of tools is headed with: "Our tech stack". */
  headings: string;
}

export const OWN_USE: Readonly<Record<string, OwnUseWords>> = {
  en: {
    says: 'we (?:[a-z]+ly |also |often )?(?:use|run on|rely on)|our (?:[a-z]+ ){0,2}teams? (?:uses?|works? (?:in|with)|rel(?:y|ies) on)|we build (?:on|with)|we(?:[’\']re| are) (?:[a-z]+ly )?using|our (?:current )?(?:tech(?:nology)?|technical|data|marketing|sales|martech)?[ -]?stack|tools we use|our tool ?set',
    saysInPosts: 'we work (?:with|in)|(?:is|are) (?:powered by|built (?:with|on|in)|running on|written in)|(?:tech(?:nology)? )?stack:',
    our: 'our(?: existing| current| own)?',
    headings: '(?:our |the )?(?:current )?(?:tech(?:nology|nical)?|data|engineering|marketing|sales)[ -]stack|(?:our|the) (?:stack|tools|technologies)|(?:the )?(?:tools|tech(?:nolog(?:y|ies))?|software|stack) (?:that )?we (?:[a-z]+ly )?(?:use|work with)|what we (?:use|work with)',
  },
  de: {
    says: 'wir (?:nutzen|verwenden|benutzen|setzen auf)|wir setzen(?= .{1,80} ein(?: |[.,]|$))|unser (?:[a-zäöüß-]+ )?team (?:nutzt|verwendet|arbeitet (?:mit|in))|die wir (?:[a-zäöüß]+ )?(?:nutzen|verwenden|einsetzen)|unser(?:en|em|e)? (?:tech(?:nologie)?[- ]?)?stack|unsere tools',
    saysInPosts: 'wir arbeiten (?:mit|in)|arbeitest du mit unser(?:em|er|en)|tech[- ]?stack:',
    our: 'unser(?:e[mnrs]?)?',
    headings: '(?:unser |der )?tech(?:nologie)?[- ]?stack|unsere (?:tools|technologien|systeme|software)|(?:tools|technologien|systeme),? (?:die wir nutzen|mit denen wir arbeiten)|womit wir arbeiten|was wir (?:nutzen|einsetzen)',
  },
  fr: {
    says: 'nous utilisons|on utilise|nous nous appuyons sur|notre stack(?: technique| technologique| data| marketing)?',
    saysInPosts: 'nous travaillons (?:avec|sur)|(?:stack|environnement) technique ?:',
    our: 'notre|nos',
    headings: '(?:notre |la )?stack(?: technique| technologique| data)?|(?:notre )?environnement technique|nos (?:outils|technologies)|(?:les )?outils (?:que nous utilisons|utilisés)',
  },
  es: {
    says: 'usamos|utilizamos|nuestro stack(?: tecnológico)?',
    saysInPosts: 'trabajamos con|stack(?: tecnológico)?:',
    our: 'nuestr[oa]s?',
    headings: '(?:nuestro |el )?stack(?: tecnológico)?|nuestras (?:herramientas|tecnologías)|(?:herramientas|tecnologías) que (?:usamos|utilizamos)',
  },
  it: {
    says: 'usiamo|utilizziamo|il nostro stack(?: tecnologico)?',
    saysInPosts: 'lavoriamo con|stack(?: tecnologico)?:',
    our: '(?:il|la|i|le) nostr[oaie]',
    headings: '(?:il nostro |lo )?stack(?: tecnologico)?|(?:i nostri strumenti|le nostre tecnologie)|(?:strumenti|tecnologie) che (?:usiamo|utilizziamo)',
  },
  pt: {
    says: 'usamos|utilizamos|(?:a )?nossa stack|(?:o )?nosso stack',
    saysInPosts: 'trabalhamos com|stack(?: tecnológic[oa])?:',
    our: 'noss[oa]s?',
    headings: '(?:(?:a )?nossa |(?:o )?nosso )?stack(?: tecnológic[oa])?|(?:as )?nossas (?:ferramentas|tecnologias)|(?:ferramentas|tecnologias) que (?:usamos|utilizamos)',
  },
  nl: {
    says: 'w(?:e|ij) gebruiken|onze (?:tech(?:nologie)?[- ]?)?stack|onze tools',
    saysInPosts: 'w(?:e|ij) werken met|tech[- ]?stack:',
    our: 'onze|ons',
    headings: '(?:onze |de )?tech(?:nologie)?[- ]?stack|onze (?:stack|tools|technologieën)|(?:tools|technologieën) die w(?:e|ij) gebruiken',
  },
  nordic: {
    says: 'vi (?:använder|anvender|bruker|bruger|benytter)|vår tech[- ]?stack|vores tech[- ]?stack',
    saysInPosts: '(?:vi (?:jobbar|arbetar|arbejder|jobber) (?:med|i))|tech[- ]?stack:',
    our: 'vår(?:t|a|e)?|vores',
    headings: '(?:vår |vores )?te(?:ch|knik|knologi)[- ]?stack|(?:våra|våre|vores) (?:verktyg|verktøy|værktøjer|teknologier)',
  },
  pl: {
    says: 'używamy|korzystamy z|stosujemy|nasz stack(?: technologiczny)?',
    saysInPosts: 'pracujemy (?:z|na|w)|stack(?: technologiczny)?:',
    our: 'nasz(?:ego|ym|ej|a|e|ą)?',
    headings: '(?:nasz )?stack(?: technologiczny)?|(?:nasze )?(?:narzędzia|technologie),? (?:których|z których) (?:używamy|korzystamy)|nasze (?:narzędzia|technologie)',
  },
};

/** Japanese, which parts no words: headings, and what follows the product. */
export const OWN_USE_JAPANESE = {
  headings: '(?:技術スタック|使用(?:技術|ツール|している技術)|利用(?:技術|ツール)|開発環境|導入ツール)',
  saysAfter: '(?:を|も|などを)?(?:使用し|利用し|導入し|活用し)て(?:い|お)',
};

/** Between "we use" and a product: that product is the one not used. */
export const NOT_THIS_ONE = 'instead of|rather than|no longer|not|replac(?:e|es|ing)|anstatt|anstelle|statt|nicht|kein(?:e[nmrs]?)?|au lieu d[e’\']|plutôt que|en lugar de|en vez de|invece di|ao invés de|em vez de|in plaats van|istället för|i stedet for|zamiast';
