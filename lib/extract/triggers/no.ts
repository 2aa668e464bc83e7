import type { TriggerWords } from './kinds.ts';

export const no: TriggerWords = {
  code: 'no',
  says: {
    grant: `
      (får|fått|fikk|mottar|mottatt|tildeles|tildelt|innvilget) … (tilskudd|EU-støtte|støtte fra Innovasjon Norge|støtte fra Forskningsrådet|Skattefunn|Enova-støtte)
      medfinansiert av Den europeiske union
      (finansiert|støttet) av (Innovasjon Norge|Forskningsrådet|Enova)`,
    revenue: `
      (omsetning|omsetningen|omsetter|omsatte|driftsinntekter) … {money}
      (omsetningen|omsetning|inntektene) … {percent}
      (vokste|vokst|vokser|vekst) (med|på) {percent}`,
    investors: `
      investor relations
      investorer
      investorinformasjon
      årsrapport
      årsrapporter`,
    listed: `
      {ticker}
      børsnotert selskap
      (er|er et) (børsnotert|notert) (på Oslo Børs|på Euronext Growth|selskap)
      notert på (Oslo Børs|Euronext Growth|Euronext Expand)`,
    enterprise: `
      Enterprise
      kontakt salg
      snakk med salg
      be om tilbud
      få tilbud
      pris på forespørsel`,
    freeOnly: `
      helt gratis
      100 % gratis
      100% gratis
      gratis for alle
      finansiert av donasjoner`,
    layoffs: `
      oppsigelser
      nedbemanning
      nedbemanner
      permitteringer
      permitterer {n}
      (sier opp|sa opp) {n}
      ansettelsesstopp
      omstrukturering`,
    newSite: `
      (åpner|åpnet|åpne) [et|en|sitt|sin|vårt|vår] (nytt|ny|andre|tredje|større) {site}
      (flytter|flyttet|flytte) [inn] (til|i) (nytt|nye|større|et nytt|en ny) {site}`,
    acquisition: `
      (kjøper|kjøpte|kjøpt|overtar|overtok|erverver) [selskapet] {name}
      (oppkjøp|oppkjøpet|kjøp|kjøpet) av {name}`,
    parent: `
      (er|ble|blitt) (kjøpt|kjøpt opp|overtatt) av {name}
      (en del|del) av {group}
      datterselskap av {name}
      inngår i {group}`,
    procurement: `
      leverandører
      leverandørportal
      for leverandører
      bli leverandør
      innkjøp
      etiske retningslinjer for leverandører`,
    openToWork: `
      (ser etter|søker) [ny|nytt] (jobb|stilling)
      søker nye utfordringer
      åpen for [nye] (muligheter|jobber)`,
    pain: `
      manuelle (prosesser|rapporter|rutiner|oppgaver)
      manuell (håndtering|registrering|rapportering|inntasting)
      Excel-(ark|lister|filer)
      regneark
      papirbaserte (prosesser|rutiner)
      utdaterte systemer
      datasiloer
      teknisk gjeld
      repeterende oppgaver`,
    surge: `
      (ansetter|ansette|rekrutterer|rekruttere|søker) [over|flere enn|rundt|opptil] {n} [nye] (personer|medarbeidere|kolleger|ingeniører|spesialister|ansatte)
      (skaper|skape) [over|rundt] {n} [nye] (jobber|arbeidsplasser|stillinger)
      (dobler|doble) (bemanningen|teamet|antall ansatte)`,
    compliance: `
      {norm}
      følger GDPR
      i samsvar med GDPR`,
    newMarket: `
      (ekspanderer|ekspanderte|ekspansjon|etablerer seg|etablerer oss|etablering) (i|til|på) [det] {name}
      (går inn|satser) (på|i) [det] {name}`,
    launch: `
      (lanserer|lanserte|presenterer|slipper|introduserer) [i dag|nå] [sin|sitt|vår|vårt|den|det|en|et] [nye|ny|nytt] {name}
      lanseringen av {name}`,
    partners: `
      bli partner
      partnerprogram
      partnerportal
      forhandlere
      bli forhandler
      finn forhandler`,
    migration: `
      (migrering|overgang|bytte|flytting) (til|fra|av) {what}
      (migrerer|migrere|bytter|bytte|går over) (til|fra) {what}
      (erstatte|erstatter) (vårt|våre|det gamle|eksisterende) {what}`,
    tender: `
      anbud
      anbudskonkurranse
      offentlig anskaffelse
      konkurransegrunnlag
      tilbudsforespørsel
      utlysning`,
    datedNeed: `
      (innen|før|senest) [den|utgangen av|slutten av] {soon}`,
    fiscalYear: `
      regnskapsåret? (slutter|avsluttes|går ut|utløper) [den|i] {soon}
      avvikende regnskapsår … {soon}`,
    renewal: `
      (avtalen?|rammeavtalen?|kontrakten?|lisensen?) … (utløper|løper ut|løper til|gjelder til|varer til) [den|i] {soon}`,
    fair: `
      (besøk|møt|treff) oss (på|i) {name}
      vi (stiller ut|er) på stand på {name}`,
    newLeader: `
      ny {title}
      (utnevner|utnevnt|utnevnte|ansetter|ansatt) … (til|som) [ny] {title}
      (tiltrer|begynner|starter) som [ny] {title}
      blir ny {title}`,
    comingSoon: `
      kommer snart
      lanseres snart
      snart tilgjengelig
      venteliste
      meld deg på ventelisten
      tidlig tilgang`,
    closed: `
      under avvikling
      tvangsoppløst
      (er|gikk|slått|tatt under) konkurs~
      har begjært oppbud
      har (opphørt|lagt ned driften|avviklet virksomheten)
      permanent stengt
      stengt for godt
      domenet er til salgs`,
    noBusiness: `
      hobbyprosjekt
      studentprosjekt
      skoleprosjekt
      personlig (hjemmeside|nettside|blogg)
      ikke-kommersiell nettside
      (kun|bare) (til|for) privatpersoner`,
  },
  unless: {
    grant: 'søke\nsøknad\nvi tilbyr',
    freeOnly: 'prøveperiode~\nfrakt\nprøv',
    layoffs: 'advokat\narbeidsrett',
    acquisition: 'kunnskap\nkompetanse\nerfaring\nkunder\nbilletter\nansvar',
    parent: 'løsningen\nteamet\nhverdagen',
    compliance: '(hjelp~|forbered~|rådgivning|bistår|konsulent~)\nkurs\nseminar\nopplæring',
    migration: 'erfaring\nbrukere\nmennesker',
    tender: 'mal\nprogramvare\nveiledning\nhvordan\nstilling',
    datedNeed: 'søk~\npåmelding\nmeld deg\nbestill~',
    fair: 'kontoret\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'søker\nsøkes\nledig',
    launch: 'resultat\nkvartalsrapport',
    closed: 'søndag~\nhelligdag~\nmidlertidig\nferie\nadvokat\nbobestyrer',
    noBusiness: 'ikke bare\nogså',
  },
  notBefore: 'ikke\ningen\nintet\nuten\naldri\nverken\nville\nkunne\nunngå',
  maybe: 'hvis\nom\nhvordan\nhvorfor\nnår (du|dere)',
  notBehind: '(er|har|blir|ble|var) (ikke|ingen)\nikke planlagt\nutelukket\nkonkurrent~',
  others: 'kunder\nkunde\nkundens\ndin (bedrift|virksomhet)\nhjelper\nvi hjelper\nrådgivning\nselskaper som\nbedrifter som\ngründere som\nkonkurrent~',
  site: 'kontor|hovedkontor|fabrikk|anlegg|lager|butikk|avdeling|produksjonsanlegg|datasenter|lokaler|verksted|showroom',
  title: 'CEO|CFO|CTO|COO|CMO|administrerende direktør|daglig leder|adm. dir.|styreleder|finansdirektør|økonomisjef|salgssjef|salgsdirektør|markedssjef|HR-sjef|IT-sjef|innkjøpssjef|direktør|leder for',
  market: 'markedet?|markeder|Europa|Asia|Afrika|Nord-Amerika|Sør-Amerika|Latin-Amerika|USA|Storbritannia|Norden|DACH|Benelux|Midtøsten|Baltikum',
  ends: '[utgangen av] året|årsskiftet|årets slutt',
  edge: 'utgangen av|slutten av',
  deadline: 'tilbudsfrist\nfrist\nsenest\ninnen\ninnlevering~\ndeadline',
  need: 'trenger\nmå\nskal\ninnfør~\nimplement~\nerstatt~\nmigrer~\nrulle ut\nutrulling\nta i bruk\nbehov',
};
