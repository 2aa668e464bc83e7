import type { TriggerWords } from './kinds.ts';

export const de: TriggerWords = {
  code: 'de',
  says: {
    grant: `
      (Förderbescheid|Zuwendungsbescheid) … (erhalten|erhielt|übergeben|bekommen|überreicht)
      (erhält|erhielt|erhalten|bekommt|bekam) … (Förderung|Fördermittel|Zuschuss|Förderbescheid|Zuwendungsbescheid)
      Fördermittel (erhalten|bewilligt)
      gefördert (durch|mit Mitteln|von|vom|aus Mitteln) {what}
      kofinanziert von der Europäischen Union`,
    revenue: `
      (Jahresumsatz|Umsatz|Umsatzerlöse) … {money}
      (Jahresumsatz|Umsatz|Umsatzerlöse) … {percent}
      {percent} (Umsatzwachstum|mehr Umsatz)
      {money} (Umsatz|Jahresumsatz)`,
    investors: `
      Investor Relations
      Geschäftsbericht
      Geschäftsberichte
      Investoren
      Investorenbeziehungen`,
    listed: `
      {ticker}
      börsennotierte? (Unternehmen|Gesellschaft|AG|Aktiengesellschaft)
      börsennotiertes Unternehmen
      (ist|sind) … börsennotiert
      an der Börse notiert`,
    enterprise: `
      Enterprise
      Vertrieb kontaktieren
      Preis auf Anfrage
      Preise auf Anfrage
      auf Anfrage
      Angebot (anfordern|anfragen)
      individuelles Angebot`,
    freeOnly: `
      spendenfinanziert
      durch Spenden finanziert
      komplett kostenlos
      vollständig kostenlos
      dauerhaft kostenlos für alle
      zahle, was du willst`,
    layoffs: `
      Stellenabbau
      Personalabbau
      Entlassungswelle
      (baut|bauen|streicht|streichen) … Stellen [ab]
      Kurzarbeit
      Einstellungsstopp
      betriebsbedingte~ Kündigung~
      Sozialplan
      Restrukturierung (angekündigt|eingeleitet|beschlossen)`,
    newSite: `
      (eröffnet|eröffnen|eröffnete|eröffneten|Eröffnung|beziehen|bezieht|bezogen|bezog|errichtet|errichten|Errichtung|entsteht) … (neue|neuen|neuer|neues|neuem|zweite|zweiten|dritte|dritten|weitere|weiteren|größere|größeren) {site}
      (neue|neuen|neuer|neues) {site} (eröffnet|bezogen)`,
    acquisition: `
      (übernimmt|übernehmen|übernahm|übernahmen|erwirbt|erwarb|erwarben|kauft) {name}
      (haben|hat) {name} (übernommen|erworben|gekauft)
      (Übernahme|Erwerb|Kauf) (von|der|des) {name}`,
    parent: `
      (wurde|wird|wurden) (von|durch) [der|die|das] {group} (übernommen|gekauft|erworben)
      ein Unternehmen der {group}
      (Tochter|Tochtergesellschaft|Tochterunternehmen) der {name}
      (Teil|Mitglied) der {group}
      gehört zur {group}`,
    procurement: `
      Lieferantenportal
      Lieferantenkodex
      Lieferanteninformationen?
      für Lieferanten
      Lieferant werden
      Einkauf
      Einkaufsbedingungen
      Beschaffung`,
    openToWork: `
      auf Jobsuche
      offen für [neue] (Jobs|Angebote|Stellen|Herausforderungen)`,
    pain: `
      manuelle~ (Prozess~|Bericht~|Auswertung~|Abläufe~|Tätigkeiten|Reporting~|Dateneingabe)
      händische~ (Prozess~|Bericht~|Auswertung~|Abläufe~|Tätigkeiten|Übertragung|Pflege|Eingabe|Arbeit|Listen)
      Excel-(Listen|Tabellen|Auswertungen|Reports)
      papierbasierte~ (Prozess~|Abläufe~|Ablage)
      Medienbrüche
      Altsysteme?n?
      Insellösungen
      Datensilos
      technische Schulden`,
    surge: `
      (stellt|stellen|stellte|sucht|suchen) [in diesem Jahr|im kommenden Jahr] [über|mehr als|rund|weitere|bis zu] {n} [neue|weitere|zusätzliche] (Mitarbeiter~|Mitarbeitende|Fachkräfte|Kolleg~|Menschen|Leute|Ingenieur~) [ein]
      (schafft|schaffen|schuf|entstehen) … {n} [neue|weitere|zusätzliche] (Arbeitsplätze|Stellen|Jobs)
      (verdoppelt|verdoppeln|verdoppelte) … (Team|Belegschaft|Mitarbeiterzahl)`,
    compliance: `
      {norm}
      DSGVO-konform`,
    newMarket: `
      (expandiert|expandieren|expandierte|Expansion|Markteintritt|Markteinführung) (nach|in|auf) [den|die|das] {name}
      (startet|starten|gestartet|geht|gehen) (in|nach) [den|die|das] {name}
      (erschließt|erschließen|betritt|betreten) [den|die] {name}`,
    launch: `
      (stellt|stellte) [heute|jetzt] [sein~|ihr~|die|das|den|eine|ein|einen|unser~] [neue|neues|neuen|neuer] {name} vor
      (präsentiert|lanciert|veröffentlicht|launcht|startet) [heute|jetzt] [sein~|ihr~|die|das|den|eine|ein|einen|unser~] (neue|neues|neuen|neuer) {name}
      (ab sofort|heute|jetzt) … (verfügbar|erhältlich|gestartet): {name}
      {name} (ist|sind) (ab sofort|jetzt) (verfügbar|erhältlich)`,
    partners: `
      Partnerprogramm
      Partner werden
      Partnerportal
      Vertriebspartner
      Fachhändler
      Fachhändlersuche
      Händlersuche
      Händler werden`,
    migration: `
      (Umstellung|Umstieg|Migration|Ablösung|Wechsel) (auf|von|unserer|unseres|der|des|zu|nach) {what}
      (stellen|stellt|migrieren|migriert|wechseln|wechselt|steigen|steigt) … (auf|von|zu|nach) {what} um
      (migrieren|migriert) … (auf|von|nach|zu) {what}`,
    tender: `
      Ausschreibung
      Vergabeverfahren
      Angebotsaufforderung
      öffentliche Vergabe
      Teilnahmewettbewerb`,
    datedNeed: `
      (bis|vor) [zum|zur|spätestens|spätestens zum] {soon}
      (ab|zum) {soon}`,
    fiscalYear: `
      Geschäftsjahr (endet|endete|läuft bis|schließt) [am|zum|im] {soon}
      Geschäftsjahresende … {soon}
      Ende des Geschäftsjahres … {soon}`,
    renewal: `
      (Vertrag|Rahmenvertrag|Vertragslaufzeit|Lizenz) … (läuft bis|läuft am|endet am|endet im|läuft noch bis|gilt bis) [zum|Ende] {soon}`,
    fair: `
      (besuchen|treffen|finden) Sie uns (auf|bei|in) [der|dem] {name}
      (besuche|besucht|triff|trefft) uns (auf|bei|in) [der|dem] {name}
      wir sind [auch] (auf|Aussteller auf|dabei auf) der {name}`,
    newLeader: `
      (neuer|neue|neuen) {title}
      (ernennt|ernannte|beruft|berief|bestellt|bestellte) … zum? {title}
      (ist|wird|wurde) … (zum|zur) [neuen] {title} (ernannt|bestellt|berufen)
      (übernimmt|übernahm) … (Position|Rolle|Funktion|Leitung) … {title}
      (verstärkt|ergänzt) … als [neuer|neue] {title}`,
    comingSoon: `
      demnächst [verfügbar|erhältlich]
      bald verfügbar
      bald erhältlich
      in Kürze verfügbar
      [zur] Warteliste
      auf die Warteliste
      private Beta`,
    closed: `
      Geschäftsbetrieb [wurde] eingestellt
      (hat|haben) [den|ihren|unseren] Geschäftsbetrieb [endgültig] eingestellt
      Insolvenzverfahren über das Vermögen
      (GmbH|UG|AG|KG) (i. L.|i.L.|in Liquidation|in Insolvenz)
      dauerhaft geschlossen
      hat Insolvenz (angemeldet|beantragt)
      diese Domain steht zum Verkauf`,
    noBusiness: `
      (private|privaten|nicht-kommerzielle|nichtkommerzielle) (Homepage|Webseite|Website)
      Hobby-projekt
      Studenten-projekt
      Schul-projekt
      (ausschließlich|nur) (an|für) (Privatkunden|Privatpersonen|Verbraucher|Endverbraucher)`,
  },
  unless: {
    grant: 'beantragen\nbeantragung\nFördermittelberatung\nwir bieten',
    listed: 'börsennotierte unternehmen (beraten|unterstützen)',
    freeOnly: 'testphase\nTarif\nTest\nVersand\nStornierung',
    layoffs: 'Kurzarbeitergeld beantragen\nRatgeber',
    acquisition: 'Verantwortung\nKosten\nAufgaben\nVorsitz\nLeitung\nRolle\nHaftung\nGewähr\nKenntnisse\nAufträge',
    parent: 'Zertifizierung\nTÜV\ngeprüft\nzertifiziert\nausgezeichnet\nentwickelt\ngegründet\ngeleitet\ngeführt',
    compliance: 'Beratung\nwir beraten\nwir unterstützen\nEinführung von\nVorbereitung auf\nSeminar\nSchulung\nTraining\nWebinar',
    migration: 'Erfahrung~\nNutzer\nKarriere\nZeitumstellung\nErnährung\nMenschen',
    tender: 'Muster\nVorlage\nSoftware\nRatgeber\nStellenausschreibung',
    datedNeed: 'Bewerb~\nanmeld~\nbestell~\nFrühbucher\nKündigungsfrist\nUhr',
    fair: 'Büro\nFacebook\nInstagram\nLinkedIn\nYouTube',
    newLeader: 'Auszeichnung\nStelle\nsuchen\nbewerben',
    launch: 'Ergebnisse\nZahlen',
    closed: 'Feiertag~\nvorübergehend\nUrlaub\nRechtsanw~\nInsolvenzverwalter\nBeratung\nMandant~',
    noBusiness: 'auch\nkein~\nnicht nur',
  },
  notBefore: 'nicht\nkein\nkeine\nkeinen\nkeiner\nkeinem\nkeines\nohne\nnie\nniemals\nweder\nkönnte\nwürde\nsollten?\nangeblich',
  maybe: 'falls\nwenn\nob\nwie\nwarum\nsollten? (Sie|du)\nangenommen',
  notBehind: '(ist|sind|wurde|wird|war|hat|haben) (nicht|kein~)\nnicht geplant\nausgeschlossen\ndementiert\nWettbewerb~',
  others: 'Kunden\nKundinnen\nKunde\nMandanten\nIhr Unternehmen\nbei Ihrer\nfür Sie\n(unterstützen|beraten|begleiten|helfen) (wir|Sie|Ihnen)\nwir beraten\nplanen Sie\nBeratung (zu|bei|für)\nwir unterstützen\nwir helfen\nwir begleiten\n(Unternehmen|Firmen|Betriebe|Start-ups|Gründer), die\nWettbewerber\nfrüherer Arbeitgeber\nPortfoliounternehmen',
  site: 'Standort~|Niederlassung~|Büros?|Bürogebäude|Werk~|Firmensitz~|Firmengebäude|Betriebsstätte|Produktionshalle|Produktionsstätte|Fertigung|Rechenzentrum|Logistikzentrum|Filiale|Zentrale|Neubau|Showroom|Fabrik',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|CIO|CISO|CPO|Geschäftsführer|Geschäftsführerin|Vorstand|Vorständin|Vorstandsvorsitzende~|Finanzvorstand|Leiter|Leiterin|Vertriebsleiter|Vertriebsleiterin|Marketingleiter|Marketingleiterin|Personalleiter|Personalleiterin|Einkaufsleiter|Einkaufsleiterin|IT-Leiter|IT-Leiterin|Bereichsleiter|Bereichsleiterin|Head of|Vice President',
  market: 'Markt|Märkte|Europa|Asien|Afrika|Nordamerika|Südamerika|Lateinamerika|USA|DACH|DACH-Region|Benelux|Skandinavien|Nordeuropa|Osteuropa|Naher Osten|Balkan|Baltikum',
  ends: '[zum] Jahresende|Ende des Jahres',
  edge: 'Ende|Mitte|Anfang',
  deadline: 'Frist\nAbgabe~\nAbgabefrist\nAngebotsfrist\nEinreich~\nspätestens\nbis zum\nSchlusstermin',
  need: 'benötig~\nbrauchen\nmuss\nmüssen\neinführ~\nEinführung\numstell~\nUmstellung\nablös~\nimplementier~\nRollout\nGo-live\nmigrier~\nausroll~',
};
