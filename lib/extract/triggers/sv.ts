import type { TriggerWords } from './kinds.ts';

export const sv: TriggerWords = {
  code: 'sv',
  says: {
    grant: `
      (får|fått|fick|erhåller|erhållit|beviljas|beviljats|tilldelas) … (bidrag|EU-stöd|innovationsstöd|stöd från Vinnova|statligt stöd|investeringsstöd)
      medfinansieras av Europeiska unionen
      (finansieras|delfinansieras) av (EU|Vinnova|Tillväxtverket|Energimyndigheten)`,
    revenue: `
      (omsättning|omsättningen|omsätter|omsatte|nettoomsättning) … {money}
      (omsättningen|omsättning|intäkterna) … {percent}
      (växte|vuxit|växer|tillväxt) (med|på) {percent}`,
    investors: `
      investor relations
      investerare
      investerarrelationer
      årsredovisning
      årsredovisningar`,
    listed: `
      {ticker}
      börsnoterat bolag
      (är|är ett) (noterat|noterad|börsnoterat|börsnoterad) [bolag] (på Nasdaq|på First North|på Spotlight|vid Nasdaq)
      noterat på (Nasdaq Stockholm|First North|Spotlight)`,
    enterprise: `
      Enterprise
      kontakta sälj
      kontakta säljteamet
      offert
      begär offert
      pris på förfrågan`,
    freeOnly: `
      helt gratis
      100 % gratis
      100% gratis
      gratis för alla
      helt kostnadsfri
      finansieras av donationer`,
    layoffs: `
      uppsägningar
      varslar [om uppsägning]
      varsel
      (varslar|säger upp|sade upp) {n}
      neddragningar
      anställningsstopp
      permitteringar
      omstrukturering`,
    newSite: `
      (öppnar|öppnade|öppnat|inviger|invigde|invigt) [ett|en|sitt|sin|vårt|vår] (nytt|ny|andra|tredje|större) {site}
      (flyttar|flyttade|flyttat) [in] (till|i) (nytt|nya|större|ett nytt|en ny) {site}`,
    acquisition: `
      (förvärvar|förvärvade|förvärvat|köper|köpte) [bolaget|företaget] {name}
      (förvärv|förvärvet) av {name}
      (köp|uppköp) av {name}`,
    parent: `
      (har|blev|blivit|är) (förvärvats|förvärvat|uppköpt|köpta?|uppköpta?) av {name}
      (en del|del) av {group}
      dotterbolag till {name}
      ingår i {group}`,
    procurement: `
      leverantörer
      leverantörsportal
      för leverantörer
      bli leverantör
      inköp
      uppförandekod för leverantörer`,
    openToWork: `
      söker [nytt] jobb
      söker nya utmaningar
      öppen för [nya] (möjligheter|jobb|uppdrag)`,
    pain: `
      manuella (processer|rapporter|rutiner|moment|uppgifter)
      manuell (hantering|inmatning|rapportering)
      Excel-(ark|listor|filer)
      pappersbaserade? (processer|rutiner)
      föråldrade system
      äldre system
      datasilos
      teknisk skuld
      repetitiva uppgifter`,
    surge: `
      (anställer|anställa|rekryterar|rekrytera|söker) [över|fler än|cirka|upp till] {n} [nya] (personer|medarbetare|kollegor|ingenjörer|specialister)
      (skapar|skapa) [över|cirka] {n} [nya] (jobb|arbetstillfällen|tjänster)
      (fördubblar|fördubbla) (personalstyrkan|teamet|antalet anställda)`,
    compliance: `
      {norm}
      GDPR-säkrad
      följer GDPR`,
    newMarket: `
      (expanderar|expanderade|expansion|etablerar sig|etablerar oss|etablering) (i|till|på|inom) [den] {name}
      (går in|kliver in) (på|i) [den] {name}`,
    launch: `
      (lanserar|lanserade|presenterar|släpper|introducerar) [idag|i dag|nu] [sin|sitt|vår|vårt|den|det|en|ett] [nya|ny|nytt] {name}
      lanseringen av {name}`,
    partners: `
      bli partner
      partnerprogram
      partnerportal
      återförsäljare
      bli återförsäljare
      hitta återförsäljare`,
    migration: `
      (migrering|flytt|övergång|byte) (till|från|av) {what}
      (migrerar|migrera|byter|byta|går över) (till|från) {what}
      (ersätta|ersätter) (vårt|våra|det gamla|befintligt) {what}`,
    tender: `
      upphandling
      offentlig upphandling
      anbudsinbjudan
      offertförfrågan
      förfrågningsunderlag`,
    datedNeed: `
      (senast|före|innan|till) [den|slutet av|utgången av] {soon}`,
    fiscalYear: `
      räkenskapsåret? (slutar|avslutas|löper ut|går ut) [den|i] {soon}
      brutet räkenskapsår … {soon}`,
    renewal: `
      (avtalet?|ramavtalet?|kontraktet?|licensen?) … (löper ut|löper till|gäller till|gäller till och med|upphör) [den|i] {soon}`,
    fair: `
      (besök|träffa|möt) oss (på|i) {name}
      vi (finns|ställer ut) på {name}`,
    newLeader: `
      ny {title}
      (utser|utsett|utsåg|rekryterar|anställer) … (till|som) [ny] {title}
      (tillträder|börjar) som [ny] {title}
      blir ny {title}`,
    comingSoon: `
      kommer snart
      lanseras snart
      snart tillgänglig
      väntelista
      ställ dig på väntelistan
      tidig åtkomst`,
    closed: `
      i likvidation
      (försatts|försatt) i konkurs
      ansökt om konkurs
      har (upphört|lagts ned|lagt ner verksamheten|avvecklats)
      permanent stängt
      stängt för gott
      domänen är till salu`,
    noBusiness: `
      hobbyprojekt
      studentprojekt
      skolprojekt
      personlig (hemsida|webbplats|blogg)
      icke-kommersiell webbplats
      endast [till|för] privatpersoner`,
  },
  unless: {
    grant: 'ansöka\nansökan\nvi erbjuder',
    freeOnly: 'provperiod~\nfrakt\nprova',
    layoffs: 'advokat\njurist\narbetsrätt',
    acquisition: 'kunskap~\nkompetens~\nerfarenhet~\nkunder\nbiljett~',
    parent: 'lösningen\nteamet\nvardagen',
    compliance: '(hjälp~|förbered~|rådgivning|stöd|konsult~)\nutbildning\nkurs\nseminarium',
    migration: 'erfarenhet\nanvändare\nmänniskor',
    tender: 'mall\nprogramvara\nguide\nhur',
    datedNeed: 'ansök~\nanmäl~\nbeställ~\nboka',
    fair: 'kontor\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'söker\nsökes\nansök~',
    launch: 'resultat\ndelårsrapport',
    closed: 'söndag~\nhelgdag~\ntillfälligt\nsemester\nadvokat\nkonkursförvaltare',
    noBusiness: 'inte bara\näven',
  },
  notBefore: 'inte\ninga?\ninget\nutan\naldrig\nej\nvarken\nskulle\nkunde\nundvika',
  maybe: 'om\nhur\nvarför\nnär (du|ni)',
  notBehind: '(är|har|blir|blev|var) (inte|ej|inga)\ninte planerad~\nuteslutet\nkonkurrent~',
  others: 'kunder\nkund\nkundens\n(ert|ditt) företag\nhjälper\nvi hjälper\nrådgivning\nföretag som\nbolag som\nstartups som\nkonkurrent~',
  site: 'kontor|huvudkontor|fabrik|anläggning|lager|butik|filial|produktionsanläggning|datacenter|lokaler|verkstad|showroom',
  title: 'VD|vd|CEO|CFO|CTO|COO|CMO|verkställande direktör|styrelseordförande|ekonomichef|finanschef|försäljningschef|marknadschef|HR-chef|IT-chef|inköpschef|direktör|chef för',
  market: 'marknaden?|marknader|Europa|Asien|Afrika|Nordamerika|Sydamerika|Latinamerika|USA|Storbritannien|Norden|DACH|Benelux|Mellanöstern|Baltikum',
  ends: '[slutet av] året|årsskiftet|årets slut',
  edge: 'slutet av',
  deadline: 'sista dag\nsista anbudsdag\nanbud~ … senast\nsenast\ndeadline\ninlämning~',
  need: 'behöver\nmåste\nska\ninför~\nimplement~\nersätt~\nmigrer~\ndriftsätt~\nrulla ut\nutrullning\nbehov',
};
