/**
 * What pages with jobs say around the jobs, per language, as sources of whole-word patterns without regard to case.
 * A phrase stands in the table of its own language; patterns of all languages are asked together.
 */
export interface RolePhrases {
  /** Said of a job that can no longer be applied for. */
  closed: readonly string[];
  /** How an agency speaks of whom it looks for people for: one client, never "our clients". */
  client: readonly string[];
  /** Verbs of looking for people. */
  seeks: readonly string[];
  /** Labels before the day a job was posted. */
  posted: readonly string[];
  /** Labels before the last day to apply. */
  until: readonly string[];
  /** Working time, contract, way of working and calls to apply: what stands beside a title and is neither place nor team. */
  working: readonly string[];
  /** Nouns of open jobs, as counted: "12 open positions". */
  jobs: readonly string[];
  /** What may stand between the number and the noun. */
  open: readonly string[];
  /** Links to the rest of a list. */
  more: readonly string[];
  /** Labels before the place of a job. */
  place: readonly string[];
  /** Labels before its team. */
  department: readonly string[];
  /** Words that make "no open positions" a condition, or a matter of a filter. */
  supposing: readonly string[];
}

export const ROLE_PHRASES: Readonly<Record<string, RolePhrases>> = {
  en: {
    closed: [
      '(?:this|the|that) (?:job|position|role|vacancy|posting|opening|opportunity|advert|requisition)(?: posting| advert| listing| opening)?(?: (?:that )?you(?:[’\']re| are) looking for| you requested)? (?:is|was|has|may|might)(?: been| have been| have| now)? (?:no longer (?:available|open|active|accepting (?:new )?applications?|posted|listed|advertised)|closed|expired|been (?:closed|filled|removed)|filled|unavailable|not (?:available|found))',
      'no longer accepting applications|applications? (?:are|have|is|has) (?:now )?closed|(?:job|position|posting) not found|this (?:job|position|vacancy) has (?:now )?been filled|job (?:is )?closed|position (?:is )?closed|expired job',
    ],
    client: ['(?:on behalf of (?:our|my|a)|for (?:our|my))(?: \\p{L}+){0,3} client(?:[’\']s)?(?! (?:base|facing|success|services?|relations?|work|projects?|teams?|satisfaction|portfolio|accounts?|side|support|engagements?|deliver\\p{L}+|onboarding|needs|requirements|app\\p{L}*|solutions?))', '(?:on behalf of|for) one of (?:our|my)(?: \\p{L}+){0,3} clients', '(?:our|my) client(?:,| is| are| has| in| based| located| seeks| requires)'],
    seeks: ['looking for', 'looking to (?:hire|recruit|appoint)', 'seeking', 'seeks', 'hiring', 'recruiting', 'searching for', 'search for', 'requires', 'in search of'],
    posted: ['posted(?: on)?', 'date posted', 'posting date', 'published(?: on)?', 'publication date', 'job posted', 'listed on', 'opened on'],
    until: ['application deadline', 'closing date', 'deadline(?: for applications| to apply)?', 'apply by', 'apply before', 'applications? close(?:s)?(?: on)?', 'last day to apply', 'valid (?:through|until)', 'expires(?: on)?', 'closes(?: on)?'],
    working: ['full[- ]?time', 'part[- ]?time', 'permanent(?: employee)?', 'contract(?:or)?', 'fixed[- ]term', 'temporary', 'internship', 'apprenticeship', 'working student', 'freelance', 'employee', 'hybrid(?: remote)?', 'remote', 'fully remote', 'on-?site', 'in[- ]?office', 'office[- ]based', 'all levels', '(?:entry|mid|senior)[- ]level', 'experienced', 'shift work', 'salaried', 'hourly', 'apply(?: now| here)?', 'learn more', 'view job', 'details', 'new', 'featured', 'easy apply', 'save', 'share', 'multiple locations', '\\d{1,3} ?%', 'posted .{1,30}', '(?:\\d+|an?) (?:minutes?|hours?|days?|weeks?|months?) ago', 'today', 'yesterday'],
    jobs: ['positions?', 'roles?', 'jobs?', 'vacanc(?:y|ies)', 'openings?', 'opportunities'],
    open: ['open', 'current(?:ly open)?', 'available', 'job', 'live', 'active'],
    more: ['(?:load|show|view|see) (?:more|all)(?: .{1,30})?', 'next(?: page)?', 'more (?:jobs|positions|results)'],
    place: ['job location', 'work location', 'locations?', 'offices?', 'based in', 'place of work', 'workplace', 'city'],
    department: ['department', 'team', 'job function', 'function', 'job category', 'category', 'business unit', 'division', 'area'],
    supposing: ['if', 'even if', 'unless', 'when', 'whether', 'match(?:es|ing)?', 'filters?', 'criteria', 'search(?:ed|ing)?', 'selected', 'selection', 'fit', 'suits?', 'suitable', 'right for you', 'for you'],
  },
  de: {
    closed: [
      '(?:diese|die|dieses|der|dieser|das)(?: von ihnen gesuchte| gesuchte| gewünschte)? (?:stelle|stellenanzeige|stellenangebot|stellenausschreibung|position|vakanz|job|jobangebot|anzeige)(?: \\p{L}+){0,3}? (?:nicht mehr (?:verfügbar|aktuell|online|ausgeschrieben|aktiv|vakant|offen|zur verfügung)|(?:bereits |leider |schon |inzwischen )?(?:besetzt|vergeben|geschlossen|abgelaufen|beendet|deaktiviert))',
      'bewerbungen (?:sind|werden) nicht mehr (?:möglich|angenommen|entgegengenommen)|es werden keine bewerbungen mehr (?:angenommen|entgegengenommen)|bewerbungsfrist (?:ist )?abgelaufen|stelle (?:wurde )?nicht gefunden|nimmt keine bewerbungen mehr an|stelle (?:ist )?(?:bereits )?besetzt',
    ],
    client: ['(?:im auftrag|im namen) (?:unseres|eines|meines)(?: \\p{L}+){0,3} (?:kunden|mandanten|auftraggebers|klienten)', 'für (?:unseren|einen unserer|einen|meinen|unsern)(?: \\p{L}+){0,3} (?:kunden|mandanten|auftraggeber|klienten)', '(?:unser|mein) (?:kunde|mandant|auftraggeber|klient)(?:,| ist| sucht| mit| aus| hat| in)'],
    seeks: ['suchen', 'sucht', 'suche', 'gesucht', 'besetzen'],
    posted: ['veröffentlicht(?: am)?', 'online seit', 'eingestellt am', 'ausgeschrieben am', 'ausschreibungsdatum', 'veröffentlichungsdatum', 'stand'],
    until: ['bewerbungsfrist', 'bewerbungsschluss', 'bewerben bis(?: zum)?', 'bewerbung bis(?: zum)?', 'einsendeschluss', 'anzeige gültig bis', 'gültig bis', 'frist'],
    working: ['vollzeit', 'teilzeit', 'voll-? (?:oder|und|/) ?teilzeit', 'unbefristet', 'befristet', 'festanstellung', 'feste anstellung', 'praktikum', 'ausbildung', 'werkstudent(?:in)?', 'minijob', 'aushilfe', 'freie mitarbeit', 'homeoffice(?: möglich)?', 'mobiles arbeiten', 'vor ort', 'hybrid', 'remote', 'ab sofort', 'jetzt bewerben', 'bewerben', 'mehr erfahren', 'zur stelle', 'details', 'neu', 'berufserfahren\\p{L}*', 'berufseinsteiger\\p{L}*', 'mehrere standorte', 'vor \\d+ (?:minuten|stunden|tag(?:en)?|wochen?|monat(?:en)?)', 'vor einem \\p{L}+', 'vor einer \\p{L}+', 'heute', 'gestern', 'veröffentlicht .{1,30}', 'ausgeschrieben .{1,30}'],
    jobs: ['stellen?', 'stellenangebote?', 'stellenanzeigen?', 'vakanzen', 'jobs?', 'positionen', 'ausschreibungen'],
    open: ['offene', 'freie', 'aktuelle', 'vakante', 'verfügbare', 'passende'],
    more: ['(?:mehr|weitere)(?: .{1,20})? (?:laden|anzeigen|ansehen)', 'alle .{1,20} (?:anzeigen|ansehen)', 'weitere (?:jobs|stellen(?:angebote)?)', 'nächste(?: seite)?'],
    place: ['standorte?', 'arbeitsort', 'einsatzort', 'dienstort', 'ort', 'niederlassung', 'büro'],
    department: ['abteilung', 'bereich', 'fachbereich', 'team', 'funktionsbereich', 'tätigkeitsbereich', 'berufsfeld', 'kategorie'],
    supposing: ['wenn', 'falls', 'sollten?', 'auch wenn', 'passen\\p{L}*', 'filter', 'suchkriterien', 'suche', 'auswahl', 'dabei', 'richtige'],
  },
  fr: {
    closed: ['(?:cette|ce|l[’\'])(?: )?(?:offre(?: d[’\']emploi)?|annonce|poste)(?: que vous (?:recherchez|cherchez))? (?:n[’\']est plus (?:disponible|en ligne|active?|d[’\']actualité|vacante?|à pourvoir)|a (?:été|expiré)(?: \\p{L}+)?|est (?:expirée?|clôturée?|fermée?|pourvue?|close))', 'n[’\']accepte plus (?:de |les )?candidatures|les candidatures (?:sont|ne sont plus) (?:closes|clôturées|fermées|acceptées)|offre (?:introuvable|expirée|pourvue)'],
    client: ['(?:pour|auprès de|au sein de) (?:notre|l[’\']un de nos|un de nos|mon) clients?', 'pour le compte (?:de|d[’\']un)(?: \\p{L}+){0,3} clients?', 'notre client(?:,| est| recherche| recrute)'],
    seeks: ['recherch\\p{L}+', 'recrut\\p{L}+', 'cherch\\p{L}+'],
    posted: ['publiée?(?: le)?', 'date de publication', 'mise? en ligne(?: le)?'],
    until: ['date limite(?: de candidature| de dépôt)?', 'clôture des candidatures(?: le)?', 'candidatures jusqu[’\']au', 'postuler avant le', 'expire le'],
    working: ['temps plein', 'temps complet', 'temps partiel', 'cdi', 'cdd', 'stage', 'alternance', 'apprentissage', 'intérim', 'freelance', 'télétravail(?: \\p{L}+)?', 'hybride', 'sur site', 'à distance', 'postuler', 'voir (?:l[’\']offre|le poste)', 'en savoir plus', 'nouveau', 'il y a \\d+ \\p{L}+', 'publiée? .{1,30}', 'aujourd[’\']hui', 'hier'],
    jobs: ['postes?', 'offres?(?: d[’\']emploi)?', 'emplois?', 'opportunités'],
    open: ['à pourvoir', 'ouverte?s?', 'disponibles?', 'en cours', 'vacante?s?'],
    more: ['(?:voir|afficher|charger) (?:plus|toutes?|tous|la suite)(?: .{1,30})?', 'plus d[’\']offres', '(?:page )?suivante?'],
    place: ['lieu(?: de travail)?', 'localisation', 'localité', 'site', 'ville', 'bureaux?'],
    department: ['service', 'département', 'équipe', 'fonction', 'métier', 'domaine', 'pôle'],
    supposing: ['si', 'même si', 'correspond\\p{L}*', 'filtres?', 'critères', 'recherche', 'sélection', 'convien\\p{L}*'],
  },
  es: {
    closed: ['(?:esta|este|la|el) (?:oferta(?: de (?:empleo|trabajo))?|vacante|puesto|empleo|anuncio|posición)(?: que (?:buscas|busca))? (?:ya no (?:está|se encuentra) (?:disponible|activa|activo|abierta|abierto|vigente)|ya no acepta (?:candidaturas|solicitudes)|ha (?:expirado|caducado|finalizado|sido (?:cubierta|cubierto|cerrada|cerrado))|está (?:cerrada|cerrado|cubierta|cubierto)|no (?:está|se encuentra) disponible)', 'ya no se aceptan (?:más )?(?:candidaturas|solicitudes)|ya no acepta (?:candidaturas|solicitudes)|proceso (?:de selección )?(?:cerrado|finalizado)|oferta no encontrada'],
    client: ['para (?:nuestro|uno de nuestros|un|importante)(?: \\p{L}+){0,3} clientes?', 'nuestro cliente(?:,| es| busca| precisa)', 'empresa cliente', 'por encargo de(?: \\p{L}+){0,3} cliente'],
    seeks: ['busca\\p{L}*', 'seleccion\\p{L}+', 'precis\\p{L}+', 'requier\\p{L}+'],
    posted: ['publicad[oa](?: el)?', 'fecha de publicación'],
    until: ['fecha límite(?: de (?:solicitud|inscripción))?', 'plazo(?: de (?:solicitud|inscripción|presentación))?', 'fecha de cierre', 'hasta el', 'válid[oa] hasta'],
    working: ['tiempo completo', 'jornada completa', 'tiempo parcial', 'media jornada', 'jornada parcial', 'indefinido', 'contrato indefinido', 'temporal', 'prácticas', 'beca', 'autónomo', 'híbrido', 'presencial', 'remoto', 'teletrabajo', 'en remoto', 'solicitar', 'aplicar', 'inscribirse', 'inscríbete', 'ver (?:oferta|más)', 'nuevo', 'hace \\d+ \\p{L}+', 'publicad[oa] .{1,30}', 'hoy', 'ayer'],
    jobs: ['puestos?', 'vacantes?', 'ofertas?(?: de (?:empleo|trabajo))?', 'empleos?', 'posiciones'],
    open: ['abiert[oa]s?', 'disponibles?', 'vacantes?', 'actual(?:es)?', 'activ[oa]s?'],
    more: ['(?:ver|mostrar|cargar) (?:más|tod[oa]s)(?: .{1,30})?', 'más ofertas', '(?:página )?siguiente'],
    place: ['ubicación', 'lugar(?: de trabajo)?', 'localidad', 'localización', 'ciudad', 'sede', 'oficina'],
    department: ['departamento', 'área', 'equipo', 'función', 'categoría'],
    supposing: ['si', 'aunque', 'coincid\\p{L}+', 'filtros?', 'criterios', 'búsqueda', 'encaj\\p{L}+', 'para ti'],
  },
  it: {
    closed: ['(?:questa|questo|la|l[’\']|il)(?: )?(?:offerta(?: di lavoro)?|posizione|annuncio|posto|candidatura|ricerca)(?: che cerchi| che stai cercando)? (?:non è più (?:disponibile|attiva|attivo|aperta|aperto)|è (?:scaduta|scaduto|chiusa|chiuso|stata (?:chiusa|coperta)|stato (?:chiuso|coperto))|non accetta più candidature)', 'non (?:si accettano|accetta) più candidature|candidature (?:chiuse|terminate)|selezione (?:chiusa|conclusa)|offerta non trovata'],
    client: ['per (?:il )?(?:nostro|un nostro|uno dei nostri|un|importante)(?: \\p{L}+){0,3} client[ei]', '(?:il )?nostro cliente(?:,| è| cerca| ricerca)', '(?:per )?azienda (?:nostra )?cliente', 'per conto di(?: \\p{L}+){0,3} (?:cliente|azienda)'],
    seeks: ['cerc\\p{L}+', 'ricerc\\p{L}+', 'selezion\\p{L}+'],
    posted: ['pubblicat[oa](?: il)?', 'data di pubblicazione'],
    until: ['scadenza(?: candidature)?', 'termine(?: per la candidatura)?', 'candidarsi entro(?: il)?', 'entro il', 'data di scadenza'],
    working: ['tempo pieno', 'full[- ]time', 'part[- ]time', 'tempo parziale', 'tempo indeterminato', 'tempo determinato', 'stage', 'tirocinio', 'apprendistato', 'ibrido', 'in sede', 'da remoto', 'smart working', 'candidati(?: ora)?', 'invia candidatura', 'scopri di più', 'vedi offerta', 'nuovo', '\\d+ \\p{L}+ fa', 'pubblicat[oa] .{1,30}', 'oggi', 'ieri'],
    jobs: ['posizion[ei]', 'offert[ae](?: di lavoro)?', 'posti(?: vacanti)?', 'opportunità'],
    open: ['apert[ae]', 'disponibil[ei]', 'attiv[ae]', 'lavorativ[ae]', 'vacanti'],
    more: ['(?:mostra|carica|vedi) (?:altr[ioe]|tutt[ie]|di più|altre)(?: .{1,30})?', '(?:pagina )?successiv[ao]'],
    place: ['sede(?: di lavoro)?', 'luogo(?: di lavoro)?', 'località', 'città', 'ufficio'],
    department: ['reparto', 'dipartimento', 'area', 'funzione', 'team', 'settore'],
    supposing: ['se', 'anche se', 'corrispond\\p{L}+', 'filtri?', 'criteri', 'ricerca', 'adatt[aeio]', 'per te'],
  },
  pt: {
    closed: ['(?:esta|este|a|o) (?:vaga|oferta(?: de emprego)?|anúncio|posição|oportunidade)(?: que (?:procura|você procura))? (?:já não (?:está|se encontra) (?:disponível|ativa|aberta)|não está mais (?:disponível|ativa|aberta|aceitando candidaturas)|(?:foi|está) (?:encerrada|preenchida|fechada)|expirou)', 'não (?:aceita|estamos aceitando) mais candidaturas|já não aceita candidaturas|candidaturas encerradas|vaga (?:encerrada|não encontrada|preenchida)'],
    client: ['para (?:o )?(?:nosso|um dos nossos|um|importante)(?: \\p{L}+){0,3} clientes?', '(?:o )?nosso cliente(?:,| é| procura| busca)', 'empresa cliente', 'em nome de(?: \\p{L}+){0,3} cliente'],
    seeks: ['procur\\p{L}+', 'busc\\p{L}+', 'recrut\\p{L}+', 'seleccion\\p{L}+', 'selecion\\p{L}+'],
    posted: ['publicad[oa](?: em)?', 'data de publicação'],
    until: ['prazo(?: de candidatura| para candidatura)?', 'data limite', 'candidaturas até(?: ao| a)?', 'inscrições até', 'data de encerramento'],
    working: ['tempo integral', 'período integral', 'tempo inteiro', 'meio período', 'tempo parcial', 'efetivo', 'clt', 'pj', 'temporário', 'estágio', 'híbrido', 'presencial', 'remoto', 'teletrabalho', 'candidatar-se', 'candidate-se', 'inscreva-se', 'ver vaga', 'saiba mais', 'novo', 'há \\d+ \\p{L}+', 'publicad[ao] .{1,30}', 'hoje', 'ontem'],
    jobs: ['vagas?', 'ofertas?(?: de emprego)?', 'posições', 'oportunidades'],
    open: ['abertas?', 'disponíveis', 'em aberto', 'atuais'],
    more: ['(?:ver|mostrar|carregar) (?:mais|todas|todos)(?: .{1,30})?', '(?:página )?(?:seguinte|próxima)'],
    place: ['local(?:ização)?(?: de trabalho)?', 'cidade', 'escritório', 'sede'],
    department: ['departamento', 'área', 'equipe', 'equipa', 'setor', 'função'],
    supposing: ['se', 'mesmo que', 'caso', 'correspond\\p{L}+', 'filtros?', 'critérios', 'pesquisa', 'busca', 'para si', 'para você'],
  },
  nl: {
    closed: ['(?:deze|de)(?: door jou gezochte)? (?:vacature|functie|baan|positie)(?: die je zoekt)? (?:is (?:niet (?:meer|langer) (?:beschikbaar|actief|open|vacant)|(?:inmiddels |al )?(?:gesloten|vervuld|ingevuld|verlopen))|bestaat niet meer)', '(?:accepteert|neemt) geen sollicitaties meer(?: aan)?|sollicitaties worden niet meer (?:geaccepteerd|aangenomen)|solliciteren is niet (?:meer|langer) mogelijk|vacature (?:gesloten|niet gevonden|verlopen|vervuld)'],
    client: ['voor (?:onze|een van onze|mijn|een)(?: \\p{L}+){0,3} (?:klant|opdrachtgever|relatie)', '(?:onze|mijn) (?:klant|opdrachtgever)(?:,| is| zoekt)', 'in opdracht van (?:onze|een)(?: \\p{L}+){0,3} (?:klant|opdrachtgever)', 'namens onze (?:klant|opdrachtgever)'],
    seeks: ['zoek(?:en|t)?', 'op zoek', 'gezocht'],
    posted: ['geplaatst(?: op)?', 'gepubliceerd(?: op)?', 'publicatiedatum', 'online sinds'],
    until: ['sluitingsdatum', 'solliciteren (?:kan )?(?:tot|vóór|voor)', 'reageren (?:tot|vóór|voor)', 'uiterste sollicitatiedatum', 'deadline', 'vervaldatum'],
    working: ['fulltime', 'full[- ]time', 'parttime', 'part[- ]time', 'voltijd', 'deeltijd', 'vast(?: contract)?', 'tijdelijk', 'stage', 'bijbaan', 'zzp', 'hybride', 'op locatie', 'op kantoor', 'thuiswerken', 'solliciteer(?: nu| direct)?', 'solliciteren', 'bekijk(?: vacature)?', 'lees meer', 'meer info', 'nieuw', '\\d+ (?:dagen|weken|uur|uren|maanden) geleden', 'geplaatst .{1,30}', 'vandaag', 'gisteren', '\\d{2}(?: ?- ?\\d{2})? uur'],
    jobs: ['vacatures?', 'functies', 'banen', 'posities'],
    open: ['open(?:staande)?', 'actuele', 'beschikbare'],
    more: ['(?:meer|alle) .{0,20}(?:laden|tonen|bekijken)', '(?:toon|bekijk|laad) (?:meer|alle)(?: .{1,30})?', 'meer vacatures', 'volgende(?: pagina)?'],
    place: ['locatie', 'standplaats', 'werklocatie', 'plaats', 'vestiging', 'kantoor'],
    department: ['afdeling', 'team', 'functiegebied', 'vakgebied'],
    supposing: ['als', 'indien', 'mocht', 'ook al', 'passen\\p{L}*', 'filters?', 'zoekcriteria', 'zoekopdracht', 'bij jou'],
  },
  sv: {
    closed: ['(?:den här|denna|det här|detta)? ?(?:tjänsten|annonsen|jobbet|platsannonsen|tjänst|annons|jobb)(?: du söker)? (?:är (?:inte längre (?:tillgänglig|tillgängligt|aktuell|aktiv|öppen)|(?:nu )?(?:stängd|stängt|tillsatt|borttagen))|har (?:stängts|tillsatts|löpt ut)|finns inte längre)', 'tar inte längre emot ansökningar|ansökningstiden har (?:gått ut|passerat)|vi tar inte emot fler ansökningar|rekryteringen är avslutad'],
    client: ['(?:för|åt|till) (?:vår|en|en av våra|min)(?: \\p{L}+){0,3} kund(?:s räkning)?', '(?:vår|min) (?:kund|uppdragsgivare)(?:,| är| söker)', 'för kunds räkning'],
    seeks: ['sök(?:er|s)?', 'letar', 'rekryter\\p{L}+'],
    posted: ['publicerad(?: den)?', 'publiceringsdatum', 'upplagd'],
    until: ['sista ansökningsdag(?:en)?(?: är)?', 'ansök senast(?: den)?', 'sista dag att ansöka'],
    working: ['heltid', 'deltid', 'tillsvidare(?:anställning)?', 'tidsbegränsad', 'vikariat', 'visstid', 'praktik', 'extrajobb', 'sommarjobb', 'timanställning', 'hybrid', 'på plats', 'distans', 'på distans', 'ansök(?: nu| här)?', 'läs mer', 'ny', 'för \\d+ \\p{L}+ sedan', '\\d+ \\p{L}+ sedan', 'publicerad .{1,30}', 'idag', 'igår'],
    jobs: ['jobb', 'tjänster', 'tjänst', 'platser', 'annonser'],
    open: ['lediga?', 'öppna', 'aktuella'],
    more: ['(?:visa|ladda|se) (?:fler|alla|mer)(?: .{1,30})?', 'fler (?:jobb|tjänster)', 'nästa(?: sida)?'],
    place: ['ort', 'plats', 'arbetsort', 'placering', 'placeringsort', 'kontor'],
    department: ['avdelning', 'team', 'yrkesområde', 'område', 'funktion'],
    supposing: ['om', 'även om', 'match\\p{L}+', 'filter', 'sökning', 'passar', 'för dig'],
  },
  no: {
    closed: ['(?:denne|den)? ?(?:stillingen|annonsen|jobben|utlysningen)(?: du leter etter)? (?:er (?:ikke lenger (?:tilgjengelig|aktiv|ledig|åpen)|(?:nå )?(?:stengt|utløpt|besatt|lukket|inaktiv))|har (?:utløpt|blitt besatt)|finnes ikke lenger)', 'tar ikke lenger imot søknader|søknadsfristen (?:er|har) (?:utløpt|gått ut)'],
    client: ['(?:for|hos|på vegne av) (?:vår|en|en av våre|min)(?: \\p{L}+){0,3} (?:kunde|oppdragsgiver)', '(?:vår|min) (?:kunde|oppdragsgiver)(?:,| er| søker)'],
    seeks: ['søker', 'søkes', 'leter', 'rekrutter\\p{L}+'],
    posted: ['publisert', 'utlyst'],
    until: ['søknadsfrist', 'frist', 'søk senest', 'søk innen'],
    working: ['heltid', 'deltid', 'fast(?: ansettelse| stilling)?', 'vikariat', 'engasjement', 'sommerjobb', 'lærling', 'hybrid', 'på kontoret', 'hjemmekontor', 'søk(?: nå| her| stillingen)?', 'les mer', 'ny', 'for \\d+ \\p{L}+ siden', '\\d+ \\p{L}+ siden', 'publisert .{1,30}', 'i dag', 'i går'],
    jobs: ['stillinger', 'stilling', 'jobber'],
    open: ['ledige?', 'åpne', 'utlyste'],
    more: ['(?:vis|last|se) (?:flere|alle|mer)(?: .{1,30})?', 'flere stillinger', 'neste(?: side)?'],
    place: ['sted', 'arbeidssted', 'lokasjon', 'kontor', 'by'],
    department: ['avdeling', 'team', 'fagområde', 'område', 'funksjon'],
    supposing: ['hvis', 'dersom', 'selv om', 'match\\p{L}+', 'filter', 'søket', 'passer', 'for deg'],
  },
  da: {
    closed: ['(?:denne|den|dette|det)? ?(?:stillingen|stilling|annoncen|jobbet|jobopslaget|opslaget)(?: du leder efter)? (?:er (?:ikke længere (?:tilgængelig|tilgængeligt|aktiv|ledig|åben)|(?:nu )?(?:lukket|udløbet|besat))|er blevet besat|findes ikke længere)', '(?:modtager|accepterer) ikke længere ansøgninger|ansøgningsfristen er (?:udløbet|overskredet)'],
    client: ['(?:for|hos|på vegne af) (?:vores|en|en af vores|min)(?: \\p{L}+){0,3} (?:kunde|opdragsgiver)', '(?:vores|min) (?:kunde|opdragsgiver)(?:,| er| søger)'],
    seeks: ['søger', 'søges', 'leder efter', 'rekrutter\\p{L}+'],
    posted: ['oprettet', 'publiceret', 'opslået', 'offentliggjort'],
    until: ['ansøgningsfrist', 'frist', 'søg senest', 'ansøg senest'],
    working: ['fuldtid', 'fuld tid', 'deltid', 'fastansættelse', 'fast(?: stilling)?', 'vikariat', 'praktik', 'studiejob', 'studentermedhjælper', 'elev', 'hybrid', 'på kontoret', 'hjemmearbejde', 'søg(?: nu| her| stillingen)?', 'læs mere', 'ny', 'for \\d+ \\p{L}+ siden', '\\d+ \\p{L}+ siden', 'i dag', 'i går'],
    jobs: ['stillinger', 'stilling', 'jobs?'],
    open: ['ledige?', 'åbne', 'opslåede'],
    more: ['(?:vis|indlæs|se) (?:flere|alle|mere)(?: .{1,30})?', 'flere (?:stillinger|job)', 'næste(?: side)?'],
    place: ['sted', 'arbejdssted', 'lokation', 'placering', 'kontor', 'by'],
    department: ['afdeling', 'team', 'område', 'funktion'],
    supposing: ['hvis', 'selv om', 'selvom', 'match\\p{L}+', 'filter', 'søgning', 'passer', 'til dig'],
  },
  pl: {
    closed: ['(?:ta|to|ten) (?:oferta(?: pracy)?|ogłoszenie|stanowisko)(?:, któr\\p{L}+ szukasz,)? (?:nie jest już (?:dostępn\\p{L}+|aktualn\\p{L}+|aktywn\\p{L}+)|jest (?:już )?(?:nieaktualn\\p{L}+|zakończon\\p{L}+|zamknięt\\p{L}+|nieaktywn\\p{L}+)|wygasł\\p{L}+|został\\p{L}* (?:zamknięt\\p{L}+|zakończon\\p{L}+|usunięt\\p{L}+|obsadzon\\p{L}+))', '(?:już )?nie przyjmuje(?:my)? (?:już )?(?:zgłoszeń|aplikacji)|nie są już przyjmowane (?:zgłoszenia|aplikacje)|rekrutacja (?:została )?zakończona|oferta (?:wygasła|archiwalna|nieaktualna)'],
    client: ['dla (?:naszego|jednego z naszych|mojego)(?: \\p{L}+){0,3} (?:klienta|klientów)', 'w imieniu (?:naszego )?(?:\\p{L}+ ){0,2}klienta', '(?:nasz|mój) klient(?:,| to| jest| poszukuje)', 'na zlecenie(?: \\p{L}+){0,3} klienta'],
    seeks: ['poszukuj\\p{L}+', 'szuka\\p{L}*', 'rekrutuj\\p{L}+'],
    posted: ['opublikowan[ao]', 'data publikacji', 'dodan[ao]'],
    until: ['termin składania (?:ofert|aplikacji|dokumentów)', 'aplikuj do', 'ważn[ae] do', 'oferta ważna do', 'data wygaśnięcia'],
    working: ['pełny etat', 'część etatu', '(?:pół|½) etatu', 'umowa o pracę', 'umowa zlecenie', 'b2b', 'staż', 'praktyki?', 'hybrydow[ao]', 'praca (?:zdalna|hybrydowa|stacjonarna)', 'zdaln(?:a|ie)', 'stacjonarn(?:a|ie)', 'aplikuj(?: teraz)?', 'zobacz(?: ofertę)?', 'dowiedz się więcej', 'nowa?', '\\d+ \\p{L}+ temu', 'opublikowan[ao] .{1,30}', 'dzisiaj', 'wczoraj'],
    jobs: ['ofert(?:y|a)?(?: pracy)?', 'stanowisk(?:a|o)?', 'wakat(?:y|ów)?', 'ogłosze(?:nia|ń)'],
    open: ['otwart(?:e|ych)', 'aktualn(?:e|ych)', 'woln(?:e|ych)', 'dostępn(?:e|ych)'],
    more: ['(?:pokaż|załaduj|zobacz) (?:więcej|wszystkie)(?: .{1,30})?', 'więcej ofert', 'następn[ay](?: strona)?'],
    place: ['lokalizacja', 'miejsce pracy', 'miasto', 'biuro'],
    department: ['dział', 'zespół', 'obszar', 'departament', 'kategoria'],
    supposing: ['jeśli', 'jeżeli', 'nawet jeśli', 'gdy', 'pasując\\p{L}+', 'filtr\\p{L}*', 'kryteri\\p{L}+', 'wyszukiwani\\p{L}+', 'dla ciebie'],
  },
  ja: {
    closed: ['(?:この|該当の|お探しの)?(?:求人|募集|ポジション|職種|ページの求人)(?:情報)?(?:は|の募集は|への応募は)?(?:既に|すでに|現在)?(?:終了|締め切|公開されておりません|掲載されておりません|受け付けておりません|受け付けていません|終了いたしました)', '募集(?:は|を)?(?:終了|締め切り)(?:いた)?しました', '応募(?:の)?受付(?:は|を)?(?:終了|締め切り)(?:いた)?しました'],
    client: ['クライアント企業(?:様)?', '紹介先企業', '派遣先企業'],
    seeks: ['募集', '求人', '採用', '求めて'],
    posted: ['掲載日', '公開日', '掲載開始日'],
    until: ['応募締切(?:日)?', '募集期限', '応募期限', '掲載終了日', '締切日'],
    working: ['正社員', '契約社員', '業務委託', 'アルバイト', 'パート(?:タイム)?', 'インターン(?:シップ)?', 'フルタイム', 'フルリモート', 'リモート(?:可|ワーク)?', 'ハイブリッド', '出社', '新卒', '中途', '応募(?:する)?', '詳細(?:を見る)?', 'もっと見る', '新着', '\\d+(?:日|週間|か月|ヶ月)前'],
    jobs: ['件の求人', '件の募集', '職種', 'ポジション'],
    open: ['募集中の', '公開中の'],
    more: ['もっと見る', 'さらに(?:表示|読み込む|見る)', '次へ', '次のページ', 'すべて見る'],
    place: ['勤務地', '勤務場所', '就業場所', 'オフィス', '場所'],
    department: ['部門', '部署', '職種', 'チーム', '配属先'],
    supposing: ['条件', '検索', '該当する', '一致する', '場合'],
  },
};
