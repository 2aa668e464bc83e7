import type { TriggerWords } from './kinds.ts';

export const da: TriggerWords = {
  code: 'da',
  says: {
    grant: `
      (får|fået|fik|modtager|modtaget|tildeles|tildelt|bevilget) … (tilskud|EU-støtte|støtte fra Innovationsfonden|støtte fra EU|offentlig støtte)
      medfinansieret af Den Europæiske Union
      (finansieret|støttet) af (Innovationsfonden|EU|Erhvervsfremmestyrelsen)`,
    revenue: `
      (omsætning|omsætningen|omsætter|omsatte|nettoomsætning) … {money}
      (omsætningen|omsætning) … {percent}
      (voksede|vokset|vokser|vækst) (med|på) {percent}`,
    investors: `
      investor relations
      investorer
      investorinformation
      årsrapport
      årsrapporter`,
    listed: `
      {ticker}
      børsnoteret selskab
      (er|er et) (børsnoteret|noteret) (på Nasdaq|på Nasdaq Copenhagen|på First North|selskab)
      noteret på (Nasdaq Copenhagen|First North)`,
    enterprise: `
      Enterprise
      kontakt salg
      tal med salg
      få et tilbud
      bed om tilbud
      pris på forespørgsel`,
    freeOnly: `
      helt gratis
      100 % gratis
      100% gratis
      gratis for alle
      finansieret af donationer`,
    layoffs: `
      fyringer
      fyringsrunde
      afskedigelser
      (fyrer|fyrede|afskediger) {n}
      (nedlægger|nedlagde) {n} stillinger
      ansættelsesstop
      omstrukturering`,
    newSite: `
      (åbner|åbnede|åbnet|indvier|indviede) [et|en|sit|sin|vores] (nyt|ny|andet|anden|tredje|større) {site}
      (flytter|flyttede|flyttet) [ind] (til|i) (nyt|nye|større|et nyt|en ny) {site}`,
    acquisition: `
      (opkøber|opkøbte|opkøbt|køber|købte|overtager|overtog) [virksomheden|selskabet] {name}
      (opkøb|opkøbet|køb|køber|overtagelse|overtagelsen) af {name}`,
    parent: `
      (er|blev|blevet) (købt|opkøbt|overtaget) af {name}
      (en del|del) af {group}
      datterselskab af {name}
      indgår i {group}`,
    procurement: `
      leverandører
      leverandørportal
      for leverandører
      bliv leverandør
      indkøb
      adfærdskodeks for leverandører`,
    openToWork: `
      (jobsøgende|søger nyt job)
      søger nye udfordringer
      åben for [nye] (muligheder|job)`,
    pain: `
      manuelle (processer|rapporter|rutiner|opgaver|arbejdsgange)
      manuel (håndtering|indtastning|rapportering)
      Excel-(ark|lister|filer)
      regneark
      papirbaserede (processer|arbejdsgange)
      forældede systemer
      datasiloer
      teknisk gæld
      gentagne opgaver`,
    surge: `
      (ansætter|ansætte|rekrutterer|rekruttere|søger) [over|flere end|omkring|op til] {n} [nye] (personer|medarbejdere|kolleger|ingeniører|specialister)
      (skaber|skabe) [over|omkring] {n} [nye] (job|arbejdspladser|stillinger)
      (fordobler|fordoble) (medarbejderstaben|teamet|antallet af medarbejdere)`,
    compliance: `
      {norm}
      overholder GDPR`,
    newMarket: `
      (ekspanderer|ekspanderede|ekspansion|etablerer sig|etablerer os|etablering|udvider) (i|til|på) [det] {name}
      (går ind|træder ind) (på|i) [det] {name}`,
    launch: `
      (lancerer|lancerede|præsenterer|introducerer) [i dag|nu] [sin|sit|vores|den|det|en|et] [nye|ny|nyt] {name}
      lanceringen af {name}`,
    partners: `
      bliv partner
      partnerprogram
      partnerportal
      forhandlere
      bliv forhandler
      find forhandler`,
    migration: `
      (migrering|overgang|skift|flytning) (til|fra|af) {what}
      (migrerer|migrere|skifter|skifte|går over) (til|fra) {what}
      (erstatte|erstatter|udskifte) (vores|det gamle|eksisterende) {what}`,
    tender: `
      udbud
      udbudsmateriale
      licitation
      offentligt udbud
      tilbudsindhentning`,
    datedNeed: `
      (inden|før|senest) [den|udgangen af|slutningen af] {soon}`,
    fiscalYear: `
      regnskabsåret? (slutter|afsluttes|udløber) [den|i] {soon}
      forskudt regnskabsår … {soon}`,
    renewal: `
      (aftalen?|rammeaftalen?|kontrakten?|licensen?) … (udløber|løber til|gælder til|ophører) [den|i] {soon}`,
    fair: `
      (besøg|mød) os (på|i|til) {name}
      vi (udstiller|står) på {name}`,
    newLeader: `
      ny {title}
      (udnævner|udnævnt|udnævnte|ansætter|ansat) … (til|som) [ny] {title}
      (tiltræder|starter|begynder) som [ny] {title}
      bliver ny {title}`,
    comingSoon: `
      kommer snart
      lanceres snart
      snart tilgængelig
      venteliste
      skriv dig på ventelisten
      tidlig adgang`,
    closed: `
      under (konkurs|likvidation|tvangsopløsning)
      erklæret konkurs
      har indgivet konkursbegæring
      har (ophørt|indstillet driften|lukket virksomheden|nedlagt virksomheden)
      permanent lukket
      lukket for altid
      domænet er til salg`,
    noBusiness: `
      hobbyprojekt
      studieprojekt
      skoleprojekt
      personlig (hjemmeside|blog)
      ikke-kommerciel hjemmeside
      kun (til|for) private`,
  },
  unless: {
    grant: 'ansøge\nansøgning\nvi tilbyder',
    freeOnly: 'prøveperiode~\nfragt\nprøv',
    layoffs: 'advokat\nansættelsesret',
    acquisition: 'viden\nkompetencer\nerfaring\nkunder\nbilletter\nansvar\naf',
    parent: 'løsningen\nteamet\nhverdagen',
    compliance: '(hjælp~|forbered~|rådgivning|bistår|konsulent~)\nkursus\nseminar\nuddannelse',
    migration: 'erfaring\nbrugere\nmennesker',
    tender: 'skabelon\nsoftware\nguide\nhvordan\nstilling',
    datedNeed: 'ansøg~\ntilmeld~\nbestil~',
    fair: 'kontoret\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'søger\nsøges\nledig',
    launch: 'resultat\nkvartalsrapport',
    closed: 'søndag~\nhelligdag~\nmidlertidigt\nferie\nadvokat\nkurator',
    noBusiness: 'ikke kun\nogså',
  },
  notBefore: 'ikke\ningen\nintet\nuden\naldrig\nhverken\nville\nkunne\nundgå',
  maybe: 'hvis\nom\nhvordan\nhvorfor\nnår (du|I)',
  notBehind: '(er|har|bliver|blev|var) (ikke|ingen)\nikke planlagt\nudelukket\nkonkurrent~',
  others: 'kunder\nkunde\nkundens\ndin virksomhed\nhjælper\nvi hjælper\nrådgivning\nvirksomheder, der\nvirksomheder der\nstartups, der\nkonkurrent~',
  site: 'kontor|hovedkontor|fabrik|anlæg|lager|butik|afdeling|produktionsanlæg|datacenter|lokaler|værksted|showroom',
  title: 'CEO|CFO|CTO|COO|CMO|administrerende direktør|adm. direktør|bestyrelsesformand|økonomidirektør|økonomichef|salgschef|salgsdirektør|marketingchef|HR-chef|IT-chef|indkøbschef|direktør|leder af',
  market: 'markedet?|markeder|Europa|Asien|Afrika|Nordamerika|Sydamerika|Latinamerika|USA|Storbritannien|Norden|DACH|Benelux|Mellemøsten|Baltikum',
  ends: '[udgangen af] året|årsskiftet|årets udgang',
  edge: 'udgangen af|slutningen af',
  deadline: 'tilbudsfrist\nfrist\nsenest\ninden\naflevering~\ndeadline',
  need: 'behøver\nskal\nmå\nindfør~\nimplementer~\nerstatt~\nudskift~\nmigrer~\nudrul~\nbrug for\nbehov',
};
