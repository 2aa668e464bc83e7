import type { TriggerWords } from './kinds.ts';

export const nl: TriggerWords = {
  code: 'nl',
  says: {
    grant: `
      (ontvangt|ontving|ontvangen|krijgt|kreeg|gekregen|verkrijgt) … (subsidie|overheidssteun|innovatiekrediet)
      subsidie (toegekend|ontvangen|gekregen)
      mede mogelijk gemaakt door (de Europese Unie|het Europees Fonds|subsidie)
      medegefinancierd door de Europese Unie`,
    revenue: `
      (omzet|jaaromzet) … {money}
      (omzet|jaaromzet) … {percent}
      (gegroeid|groei|groeide|groeiden) (met|van) {percent}`,
    investors: `
      investor relations
      investeerders
      beleggers
      jaarverslag
      jaarverslagen`,
    listed: `
      {ticker}
      beursgenoteerd (bedrijf|onderneming)
      (is|zijn) beursgenoteerd
      genoteerd aan (Euronext|de beurs|de AEX)`,
    enterprise: `
      Enterprise
      op aanvraag
      neem contact op met sales
      offerte aanvragen
      vraag een offerte aan
      maatwerk`,
    freeOnly: `
      volledig gratis
      helemaal gratis
      100 % gratis
      100% gratis
      gratis voor iedereen
      gefinancierd door donaties`,
    layoffs: `
      ontslagen
      massaontslag
      collectief ontslag
      ontslagronde
      (schrapt|schrappen) … banen
      (banen|arbeidsplaatsen) (verdwijnen|geschrapt)
      vacaturestop
      sociaal plan
      (reorganisatie|herstructurering) (aangekondigd|gestart)`,
    newSite: `
      (opent|openen|opende|geopend|betrekt|betrekken) [een|zijn|haar|ons|onze|het|de] (nieuw|nieuwe|tweede|derde|groter|grotere) {site}
      (verhuist|verhuisd|verhuizen|verhuisden) naar [een|het|ons|zijn] (nieuw|nieuwe|groter|grotere) {site}
      opening van [een|ons|onze|het|de] (nieuw|nieuwe|tweede) {site}`,
    acquisition: `
      (neemt|nam) {name} over
      (heeft|hebben) {name} overgenomen
      overname van {name}
      acquisitie van {name}`,
    parent: `
      (is|werd|wordt) overgenomen door [de] {name}
      (dochteronderneming|dochter) van [de] {name}
      onderdeel van [de] {group}
      maakt deel uit van [de] {group}`,
    procurement: `
      leveranciers
      leveranciersportaal
      voor leveranciers
      leverancier worden
      inkoop
      inkoopvoorwaarden`,
    openToWork: `
      op zoek naar [een] nieuwe (baan|uitdaging|functie)
      open voor [nieuwe] (kansen|mogelijkheden|werk)`,
    pain: `
      handmatige (processen|rapportages|invoer|taken|verwerking)
      Excel-(sheets|lijsten|bestanden)
      spreadsheets
      papieren (processen|administratie|dossiers)
      verouderde systemen
      datasilo's
      technische schuld
      repetitieve taken`,
    surge: `
      (zoekt|zoeken|aannemen|werft|werven) [meer dan|ruim|ongeveer] {n} [nieuwe] (medewerkers|collega's|mensen|specialisten|engineers)
      (creëert|creëren|levert) [meer dan|ruim|ongeveer] {n} [nieuwe] (banen|arbeidsplaatsen) [op]
      (verdubbelt|verdubbelen|verdubbeling) … (team|personeelsbestand|aantal medewerkers)`,
    compliance: `
      {norm}
      AVG-proof
      voldoet aan de AVG`,
    newMarket: `
      (breidt|breiden) uit naar [de|het] {name}
      (uitbreiding|expansie) naar [de|het] {name}
      betreedt de {name}
      (start|starten|van start) in {name}`,
    launch: `
      (lanceert|lanceerde|lanceren|introduceert|presenteert|onthult) [vandaag] [zijn|haar|ons|onze|het|de|een] [nieuw|nieuwe] {name}
      kondigt de lancering aan van [zijn|haar] {name}`,
    partners: `
      word partner
      partner worden
      partnerprogramma
      partnerportaal
      wederverkopers
      dealers
      vind een dealer`,
    migration: `
      (migratie|overstap|overgang|omschakeling) (naar|van) {what}
      (migreren|migreert|overstappen|stappen over) (naar|van) {what}
      vervanging van (ons|onze|het|de) {what}`,
    tender: `
      aanbesteding
      aanbestedingen
      offerteaanvraag
      uitnodiging tot inschrijving
      Europese aanbesteding`,
    datedNeed: `
      (vóór|voor|uiterlijk|tot) [eind|uiterlijk|het] {soon}
      uiterlijk {soon}`,
    fiscalYear: `
      boekjaar (eindigt|loopt af|sluit|loopt tot) [op|in|en met] {soon}
      einde van het boekjaar … {soon}`,
    renewal: `
      (contract|raamovereenkomst|overeenkomst|licentie) … (loopt tot|loopt af op|loopt af in|eindigt op|eindigt in|verloopt op|verloopt in) [en met] {soon}`,
    fair: `
      (bezoek|ontmoet|vind) ons op [de|het] {name}
      kom langs op [de|het] {name}
      we staan op [de|het] {name}`,
    newLeader: `
      nieuwe {title}
      (benoemt|benoemd|benoemde|stelt|stelde) … (tot|als|aan als) [nieuwe] {title}
      start als [nieuwe] {title}
      treedt aan als [nieuwe] {title}`,
    comingSoon: `
      binnenkort
      binnenkort beschikbaar
      binnenkort verkrijgbaar
      wachtlijst
      schrijf je in voor de wachtlijst
      vroege toegang`,
    closed: `
      in liquidatie
      (is|werd) failliet verklaard
      heeft faillissement aangevraagd
      faillissement uitgesproken
      heeft (de|haar|zijn) activiteiten (gestaakt|beëindigd)
      definitief gesloten
      permanent gesloten
      dit domein is te koop`,
    noBusiness: `
      hobbyproject
      hobby-project
      studentenproject
      schoolproject
      persoonlijke (website|homepage|blog)
      niet-commerciële website
      (uitsluitend|alleen) (aan|voor) particulieren`,
  },
  unless: {
    grant: 'aanvragen\nsubsidieadvies\nwij bieden',
    freeOnly: 'proef~\nabonnement\nverzending',
    layoffs: 'advocaat\nadvocaten\nontslagrecht\nontslag op staande voet',
    acquisition: 'verantwoordelijkheid\ntaken\nleiding\nregie\nkosten\nwerk',
    compliance: '(help~|advies~|begeleid~|voorbereid~|ondersteun~)\ntraining\ncursus\nwebinar',
    migration: 'ervaring\ngebruikers\nmensen\nvluchtelingen',
    tender: 'sjabloon\nsoftware\nhandleiding\nhoe\ntemplate',
    datedNeed: 'sollicit~\naanmeld~\nbestel~\ninschrijv~',
    fair: 'kantoor\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'gezocht\nvacature\nzoeken',
    launch: 'resultaten\ncijfers',
    closed: 'zondag~\nfeestdag~\ntijdelijk\nvakantie\nadvocaat\nadvocaten\ncurator',
    noBusiness: 'niet alleen\nook',
  },
  notBefore: 'niet\ngeen\nzonder\nnooit\nnoch\nzou\nzouden\nkunnen',
  maybe: 'als\nindien\nhoe\nwaarom\nwanneer (u|je)',
  notBehind: '(is|zijn|wordt|werd|was) (niet|geen)\nniet gepland\nuitgesloten\nontkent\nconcurrenten',
  others: 'klanten\nklant\nopdrachtgevers\nuw (bedrijf|organisatie)\njouw bedrijf\nhelpen\nwij helpen\nadvies\nadviseren\nbedrijven die\nstartups die\nconcurrenten',
  site: 'kantoor|kantoren|hoofdkantoor|vestiging|vestigingen|fabriek|locatie|magazijn|distributiecentrum|winkel|pand|productielocatie|showroom|datacenter',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|algemeen directeur|directeur|bestuursvoorzitter|bestuurder|commercieel directeur|financieel directeur|hoofd|president-commissaris',
  market: 'markt|markten|Europa|Azië|Afrika|Noord-Amerika|Zuid-Amerika|Latijns-Amerika|Verenigde Staten|VS|Verenigd Koninkrijk|Benelux|Scandinavië|Midden-Oosten|DACH',
  ends: '[het] einde van het jaar|eind van het jaar|jaareinde',
  edge: 'eind',
  deadline: 'sluitingsdatum\ndeadline\nuiterlijk\nuiterste\ninschrijftermijn\nindienen\nvóór',
  need: 'nodig\nmoeten\nmoet\ninvoer~\nimplement~\nvervang~\nmigr~\nuitrol~\noverstap~\nlivegang\nintroduc~\nbehoefte',
};
