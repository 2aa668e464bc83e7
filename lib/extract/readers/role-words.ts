/**
 * Words of jobs and of pages that offer jobs, per language, as sources of whole-word patterns without regard to case.
 * A speaker proof-reads one table; patterns of all languages are asked together, since job titles travel.
 */
export interface RoleTable {
  /** Nouns of jobs, in both genders where the language has them. */
  nouns: string;
  /** Ends of compounds, for languages that write them as one word: "Anlagenmechaniker". */
  endings?: string;
  /** Headings above open jobs. */
  sections: string;
  /** Window titles of pages that list jobs and nothing else. */
  lists: string;
  /** Statements of no open jobs. */
  none: string;
}

export const ROLES_BY_LANGUAGE: Readonly<Record<string, RoleTable>> = {
  en: {
    nouns:
      'engineers?|developers?|programmers?|architects?|administrators?|sysadmin|devops|SRE|technicians?|mechanics?|electricians?|welders?|machinists?|operators?|testers?|QA|scientists?|researchers?|analysts?|statisticians?|economists?|actuar(?:y|ies)|managers?|management trainee|supervisors?|coordinators?|directors?|officers?|executives?|presidents?|VP|SVP|CEO|CFO|CTO|COO|CMO|CRO|CIO|CISO|lead|head of|team lead|chief of staff|foreman|superintendent|scrum master|product owner|project management|consultants?|advis[eo]rs?|advocates?|evangelists?|strategists?|specialists?|experts?|generalists?|planners?|buyers?|representatives?|SDR|BDR|account manager|salesperson|sales agent|agents?|brokers?|underwriters?|associates?|assistants?|secretary|receptionists?|clerks?|bookkeepers?|accountants?|controllers?|auditors?|paralegals?|attorneys?|lawyers?|counsel|recruiters?|sourcers?|trainers?|teachers?|instructors?|tutors?|lecturers?|designers?|copywriters?|writers?|editors?|producers?|illustrators?|animators?|photographers?|marketers?|merchandisers?|drivers?|couriers?|packers?|pickers?|warehouse worker|labou?rers?|carpenters?|masons?|bricklayers?|plumbers?|pipe ?(?:layers?|fitters?)|roofers?|painters?|joiners?|fitters?|installers?|assemblers?|surveyors?|estimators?|inspectors?|dispatchers?|janitors?|custodians?|guards?|gardeners?|landscapers?|bakers?|butchers?|cooks?|chefs?|baristas?|waiters?|waitress(?:es)?|bartenders?|hosts?|cleaners?|housekeepers?|nurses?|physicians?|doctors?|therapists?|pharmacists?|dentists?|caregivers?|carers?|interns?|internships?|trainees?|apprentices?|apprenticeships?|graduates?|working student|freelancers?|customer success|customer support|technical support|crew members?|team members?|fellows?|postdoc\\p{L}*',
    sections:
      'open (?:positions?|roles?|jobs|vacancies|opportunities)|(?:current|job|our|latest|all) (?:job )?(?:openings?|vacancies|opportunities|positions)|vacancies|available (?:positions?|jobs|roles)|we(?:[’\']re| are) (?:currently |now |always )?(?:hiring|looking for|seeking|recruiting)|(?:now |we[’\']re )?hiring|join (?:our|the) team|job listings?|jobs at .{2,40}|openings at .{2,40}',
    lists: 'open (?:positions?|roles|jobs)|vacancies|(?:current |job )openings|job listings?',
    none: '(?:no|not any|don[’\']t have any|do not have any|doesn[’\']t have any|does not have any|not have any|aren[’\']t any|isn[’\']t any|are no|have no|has no|without) (?:current |currently |open |available |active |job |vacant |new ){0,3}(?:positions?|vacancies|vacancy|openings?|roles?|jobs|opportunities)(?: available| open| at the moment| right now| currently| at this time| to fill)?|(?:aren[’\']t|not|isn[’\']t) (?:currently |actively |presently |hiring )?(?:hiring|recruiting)|(?:currently|at the moment) (?:not hiring|no (?:open )?(?:positions?|vacancies|openings))|all (?:our |of our )?positions are (?:currently )?filled',
  },
  de: {
    nouns:
      'entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|berater(?:in)?|techniker(?:in)?|sachbearbeiter(?:in)?|sachbearbeitung|mitarbeiter(?:in)?|kaufmann|kauffrau|kaufleute|referent(?:in)?|assistenz|fachkraft|fachkräfte|meister(?:in)?|monteur(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|architekt(?:in)?|spezialist(?:in)?|koordinator(?:in)?|planer(?:in)?|redakteur(?:in)?|praktikum|praktikant(?:in)?|werkstudent(?:in)?|werkstudium|auszubildende[rn]?|azubi|ausbildung (?:zum|zur|als)|duales studium|volontariat|volontär(?:in)?|gestalter(?:in)?|bediener(?:in)?|schlosser(?:in)?|schweißer(?:in)?|konstrukteur(?:in)?|informatiker(?:in)?|helfer(?:in)?|geschäftsführer(?:in)?|aushilfe|minijob|maurer(?:in)?|maler(?:in)?|tischler(?:in)?|schreiner(?:in)?|zimmerer|dachdecker(?:in)?|klempner(?:in)?|spengler(?:in)?|polier(?:in)?|vorarbeiter(?:in)?|kranführer(?:in)?|lagerist(?:in)?|disponent(?:in)?|einkäufer(?:in)?|bäcker(?:in)?|konditor(?:in)?|metzger(?:in)?|koch|köchin|kellner(?:in)?|reinigungskraft|hausmeister(?:in)?|gärtner(?:in)?|erzieher(?:in)?|pfleger(?:in)?|arzt|ärztin|zahnarzt|apotheker(?:in)?|anwalt|anwältin|jurist(?:in)?|steuerberater(?:in)?|steuerfachangestellte[rn]?|notarfachangestellte[rn]?|prokurist(?:in)?|bauleiter(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|mechaniker(?:in)?|mechatroniker(?:in)?|vertriebler(?:in)?|außendienst|innendienst|wissenschaftliche[r]? (?:mitarbeiter(?:in)?|hilfskraft)|trainer(?:in)?|dozent(?:in)?|lehrer(?:in)?|lehrkraft|lehrling|lehrstelle|ferialpraktik\\p{L}+',
    endings:
      'entwickler|ingenieur|techniker|leiter|leitung|berater|manager|elektroniker|mechaniker|mechatroniker|elektriker|kaufmann|kauffrau|kaufleute|bearbeiter|bearbeitung|assistent|assistenz|referent|fachkraft|fachkräfte|kraft|kräfte|meister|monteur|fahrer|verkäufer|buchhalter|buchhaltung|controller|administrator|architekt|spezialist|koordinator|planer|redakteur|gestalter|pfleger|bediener|mechatronik|schlosser|konstrukteur|informatiker|helfer|mitarbeiter|student|berufe|vertreter|einkäufer|disponent|prüfer|trainer|designer|bauer|maurer|installateur|lackierer|führer|angestellte[rn]?|beauftragte[rn]?|betreuer|therapeut|assistentin|praktikant|lehrling|dreher|fräser|schweißer|reiniger|gärtner',
    sections:
      'offene (?:stellen|positionen|jobs|vakanzen)|stellenangebote?|stellenanzeigen|unsere (?:offenen |aktuellen )?(?:stellen(?:angebote|anzeigen)?|jobs|vakanzen)|aktuelle (?:stellen|jobs|ausschreibungen|vakanzen)\\p{L}*|stellenausschreibungen?|wir suchen|wir stellen ein|freie (?:stellen|ausbildungsplätze)|jobangebote|vakanzen|deine (?:karriere|jobs) bei .{2,30}',
    lists: 'offene stellen|stellenangebote?|stellenausschreibungen|stellenanzeigen|jobangebote',
    none: '(?:derzeit|aktuell|momentan|zur zeit|zurzeit|leider|im moment|gegenwärtig) (?:haben wir |sind |gibt es |bieten wir |ist |suchen wir )?(?:leider |derzeit |aktuell |bei uns |auch )*kein(?:e|en)? (?:offene[n]? |freie[n]? |vakante[n]? |aktuelle[n]? |neuen )?(?:stellen?|vakanzen|positionen|jobs|stellenangebote|stellenausschreibungen|stellenanzeigen|mitarbeiter(?:innen)?|ausschreibungen)|keine (?:offenen|freien|vakanten|aktuellen) (?:stellen(?:angebote)?|positionen|jobs|vakanzen)|(?:alle (?:unsere )?stellen sind|keine stellen) (?:derzeit |aktuell |zurzeit )?(?:besetzt|ausgeschrieben|frei|vakant|offen)',
  },
  fr: {
    nouns:
      'développeu(?:r|se)|ingénieure?|responsable|chef(?:fe)? (?:de|d[’\'])\\s?(?:projet|produit|secteur|équipe|chantier|atelier|rang|agence|cuisine|partie)|commercia(?:l|le|ux)|technico-commercial\\p{L}*|technicien(?:ne)?|comptable|assistante?|direct(?:eur|rice)|alternante?|alternance|apprentie?|stagiaire|stage|chargée? (?:de|d[’\']\\p{L}+)|conduct(?:eur|rice)|chauffeu(?:r|se)|vendeu(?:r|se)|gestionnaire|opérat(?:eur|rice)|acheteu(?:r|se)|juriste|conseill(?:er|ère)|infirmi(?:er|ère)|ouvri(?:er|ère)|maçon(?:ne)?|plombi(?:er|ère)|électricien(?:ne)?|menuisi(?:er|ère)|charpenti(?:er|ère)|couvreu(?:r|se)|peintre|soudeu(?:r|se)|mécanicien(?:ne)?|monteu(?:r|se)|usineu(?:r|se)|cariste|magasini(?:er|ère)|livreu(?:r|se)|manutentionnaire|préparat(?:eur|rice) de commandes|agent(?:e)? (?:de|d[’\']\\p{L}+|commercial|administratif)|aide[- ]soignante?|secrétaire|standardiste|hôt(?:e|esse) d[’\']accueil|cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|pâtissi(?:er|ère)|formateu?(?:r|rice)|enseignante?|professeure?|rédact(?:eur|rice)|graphiste|concepteu?(?:r|rice)|dessinat(?:eur|rice)|architecte|consultante?|analyste|auditeur|auditrice|contrôleu(?:r|se)|recruteu(?:r|se)|administrat(?:eur|rice)|coordinat(?:eur|rice)|animat(?:eur|rice)|négociat(?:eur|rice)|animateur|avocate?|notaire|médecin|pharmacien(?:ne)?|chercheu(?:r|se)|doctorante?|manageu?r',
    sections:
      'postes (?:à pourvoir|ouverts|disponibles)|nos (?:offres(?: d[’\']emploi)?|postes|opportunités|recrutements)|offres? d[’\']emploi|offres (?:en cours|disponibles)|nous (?:recrutons|recherchons|rejoindre)|on recrute|rejoignez[- ](?:nous|notre équipe)|recrutements? en cours',
    lists: 'offres d[’\']emploi|nos offres|postes à pourvoir',
    none: 'aucun(?:e)? (?:offre|poste|recrutement|opportunité)(?: d[’\']emploi)?(?: (?:n[’\']est )?(?:disponible|à pourvoir|ouverte?|en cours|vacante?))?(?: pour le moment| actuellement)?|(?:nous n[’\']avons|il n[’\']y a) (?:actuellement |pour le moment |malheureusement )?(?:pas (?:de |d[’\'])|aucune? )(?:poste|offre|recrutement|opportunité)s?(?: d[’\']emploi)?|pas (?:de |d[’\'])(?:poste|offre|recrutement)s?(?: d[’\']emploi)? (?:ouvert\\p{L}*|disponible\\p{L}*|en cours|à pourvoir|actuellement|pour le moment)|nous ne recrutons pas',
  },
  es: {
    nouns:
      'ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|gerente|directora?|técnic[oa]|analista|comercial|asesora?|ejecutiv[oa]|contable|contador(?:a)?|coordinador(?:a)?|auxiliar|becari[oa]|prácticas|jef[ea] de|vendedor(?:a)?|operari[oa]|consultora?|diseñador(?:a)?|administrativ[oa]|administrador(?:a)?|responsable (?:de|del)|encargad[oa]|especialista|mecánic[oa]|electricista|soldador(?:a)?|conductor(?:a)?|chófer|repartidor(?:a)?|mozo de almacén|almacener[oa]|carretiller[oa]|albañil|fontaner[oa]|carpinter[oa]|pintor(?:a)?|instalador(?:a)?|montador(?:a)?|peón|cociner[oa]|camarer[oa]|recepcionista|secretari[oa]|limpiador(?:a)?|enfermer[oa]|médic[oa]|farmacéutic[oa]|fisioterapeuta|abogad[oa]|auditor(?:a)?|arquitect[oa]|delineante|redactor(?:a)?|periodista|formador(?:a)?|profesor(?:a)?|docente|maestr[oa]|investigador(?:a)?|científic[oa] de datos|reclutador(?:a)?|dependient[ea]|cajer[oa]|teleoperador(?:a)?|agente|aprendiz|practicante|supervisor(?:a)?|líder de|capataz',
    sections: 'vacantes|ofertas (?:de (?:empleo|trabajo)|actuales|disponibles|abiertas|activas)|(?:nuestras|últimas) (?:ofertas|vacantes)|puestos (?:abiertos|disponibles|vacantes)|posiciones (?:abiertas|disponibles)|(?:estamos )?buscando|buscamos|estamos contratando|únete (?:a nuestro equipo|al equipo)|trabaja con nosotros',
    lists: 'ofertas de (?:empleo|trabajo)|vacantes|puestos (?:abiertos|vacantes)',
    none: '(?:no hay|no tenemos|no disponemos de|no existen|actualmente no hay|sin) (?:actualmente |ahora mismo |ningun[ao]? )?(?:vacantes?|ofertas?|puestos?|posiciones|procesos)(?: de (?:empleo|trabajo|selección))?[^.]{0,30}|ningun[ao] (?:vacante|oferta|puesto|posición)(?: de (?:empleo|trabajo))? (?:disponible|abiert[oa]|activ[oa])',
  },
  it: {
    nouns:
      'ingegnere|sviluppatore|sviluppatrice|programmatore|programmatrice|responsabile|tecnic[oa]|addett[oa]|impiegat[oa]|operai[oa]|operatore|operatrice|vendit(?:ore|rice)|commerciale|stage|stagista|tirocinio|tirocinante|apprendista|direttore|direttrice|capo (?:reparto|cantiere|officina|area|squadra)|capocantiere|caporeparto|coordinator(?:e|ice)|coordinatrice|consulente|contabile|ragionier[ea]|segretari[oa]|magazziniere|autista|mulettista|saldatore|elettricista|idraulico|muratore|carpentiere|falegname|verniciatore|manutentore|meccanico|montatore|tornitore|fresatore|installatore|progettista|disegnatore|disegnatrice|geometra|architetto|grafic[oa]|redattore|redattrice|insegnante|docente|educatore|educatrice|infermier[ea]|medico|farmacista|fisioterapista|avvocato|cuoc[oa]|camerier[ea]|barista|commess[oa]|cassier[ea]|receptionist|agente (?:di commercio|di vendita)|analista|specialista|ricercatore|ricercatrice|assistente|referente|buyer|export manager',
    sections: 'posizioni (?:aperte|attive|disponibili|lavorative)|offerte di lavoro|opportunità (?:di lavoro|di carriera|aperte)|ricerche (?:in corso|attive)|stiamo (?:cercando|assumendo)|cerchiamo|lavora con noi|annunci(?: di lavoro)?|entra nel (?:nostro )?team',
    lists: 'posizioni aperte|offerte di lavoro',
    none: '(?:nessuna|non ci sono|non abbiamo|non sono (?:presenti|disponibili|previste)|al momento non (?:ci sono|abbiamo|sono presenti)) (?:al momento |attualmente |ulteriori )?(?:posizion[ei]|offert[ea]|ricerche|annunci|opportunità)(?: di lavoro| lavorativ[ae])?(?: apert[ae]| disponibil[ei]| attiv[ae]| in corso)?|nessun (?:annuncio|posto)(?: di lavoro)?(?: disponibile| aperto)?',
  },
  pt: {
    nouns:
      'engenheir[oa]|desenvolvedor(?:a)?|programador(?:a)?|gestora?|gerente|vendedora?|assistente|estagi[oá]ri[oa]|estágio|coordenador(?:a)?|diretora?|analista|técnic[oa]|consultora?|auxiliar|operador(?:a)?|motorista|supervisor(?:a)?|encarregad[oa]|especialista|administrador(?:a)?|contabilista|contador(?:a)?|comercial|comprador(?:a)?|designer|redator(?:a)?|jornalista|professor(?:a)?|formador(?:a)?|médic[oa]|enfermeir[oa]|farmacêutic[oa]|advogad[oa]|arquitet[oa]|eletricista|mecânic[oa]|soldador(?:a)?|serralheir[oa]|carpinteir[oa]|pedreiro|pintor(?:a)?|canalizador|encanador|cozinheir[oa]|empregad[oa] de mesa|garç(?:om|onete)|rececionista|recepcionista|secretári[oa]|promotor(?:a)? de vendas|representante|investigador(?:a)?|pesquisador(?:a)?|cientista de dados|aprendiz|jovem aprendiz|trainee|líder de|chefe de',
    sections: 'vagas(?: abertas| disponíveis| em aberto)?|oportunidades(?: abertas| de emprego| de carreira)?|ofertas de emprego|posições (?:abertas|em aberto)|estamos (?:contratando|a contratar|a recrutar)|junte-se (?:à|a) nossa equipa?|trabalhe con(?:n)?osco|faça parte (?:da|do) (?:nossa |nosso )?(?:equipe|equipa|time)',
    lists: 'vagas(?: abertas)?|ofertas de emprego|oportunidades de emprego',
    none: '(?:não há|não temos|não existem|sem|nenhuma) (?:atualmente |neste momento |no momento |de momento )?(?:vagas?|ofertas?|posições|oportunidades|posição)(?: de emprego| abertas?| disponíve(?:l|is)| em aberto)?',
  },
  nl: {
    nouns:
      'ontwikkelaar|medewerker|medewerkster|adviseur|beheerder|verkoper|verkoopster|stagiair(?:e)?|stage|projectleider|teamleider|leidinggevende|directeur|hoofd|coördinator|planner|werkvoorbereider|monteur|technicus|elektricien|loodgieter|timmerman|metselaar|schilder|lasser|chauffeur|magazijnmedewerker|orderpicker|heftruckchauffeur|operator|engineer|tekenaar|constructeur|boekhouder|controller|administrateur|secretaresse|receptionist(?:e)?|inkoper|accountmanager|vertegenwoordiger|consultant|jurist|advocaat|notaris|docent|leraar|lerares|trainer|onderzoeker|promovendus|verpleegkundige|verzorgende|apotheker|kok|bakker|slager|schoonmaker|hovenier|vormgever|redacteur|tekstschrijver|trainee|leerling|bijbaan|specialist|uitvoerder|calculator|callcentermedewerker',
    endings: 'ontwikkelaar|medewerker|adviseur|monteur|leider|beheerder|verkoper|monteur|chauffeur|tekenaar|begeleider|behandelaar|voorbereider|verpleegkundige|technicus|onderzoeker|coördinator|specialist|deskundige|consulent|assistent|bewerker',
    sections: '(?:openstaande |actuele |onze |alle )?vacatures|open (?:posities|functies)|wij zoeken|we zoeken|wij zijn op zoek naar|werken bij .{2,40}|kom bij ons werken',
    lists: 'vacatures|openstaande vacatures',
    none: '(?:geen|niet) (?:enkele )?(?:openstaande |actuele |open |beschikbare )?(?:vacatures?|functies|posities)(?: open(?:staan)?| beschikbaar)?|(?:wij|we) zijn (?:momenteel|op dit moment) niet op zoek',
  },
  sv: {
    nouns:
      'utvecklare|ingenjör|rådgivare|säljare|konsult|medarbetare|ledare|projektledare|gruppledare|teamledare|chef|ansvarig|handläggare|administratör|assistent|ekonom|redovisningsekonom|controller|löneadministratör|inköpare|koordinator|specialist|tekniker|montör|elektriker|rörmokare|snickare|målare|murare|svetsare|mekaniker|operatör|maskinförare|chaufför|förare|lagerarbetare|lagermedarbetare|truckförare|butiksmedarbetare|butikssäljare|kock|servitör|servitris|bagare|städare|sjuksköterska|undersköterska|läkare|lärare|förskollärare|barnskötare|forskare|doktorand|jurist|advokat|arkitekt|redaktör|kommunikatör|receptionist|praktikant|lärling|trainee|rekryterare|analytiker|testare|systemadministratör|arbetsledare|platschef|kundtjänstmedarbetare',
    endings: 'utvecklare|ingenjör|rådgivare|säljare|konsult|ledare|chef|ansvarig|tekniker|montör|handläggare|medarbetare|administratör|operatör|förare|arbetare|sköterska|lärare|mekaniker|samordnare|koordinator|specialist|assistent|ekonom|arkitekt',
    sections: 'lediga (?:jobb|tjänster|platser)|(?:våra )?(?:öppna|aktuella) (?:tjänster|jobb|roller)|våra (?:tjänster|annonser)|vi söker|vi rekryterar|jobba (?:hos|med) oss|platsannonser',
    lists: 'lediga (?:jobb|tjänster)|öppna tjänster',
    none: '(?:inga|inte några|inget|för närvarande inga|just nu inga) (?:lediga |öppna |aktuella |utannonserade )?(?:jobb|tjänster|platser|annonser|roller)(?: just nu| för närvarande| ute)?',
  },
  no: {
    nouns:
      'utvikler|ingeniør|rådgiver|selger|konsulent|medarbeider|leder|prosjektleder|teamleder|avdelingsleder|daglig leder|sjef|ansvarlig|saksbehandler|administrator|sekretær|regnskapsfører|regnskapsmedarbeider|controller|innkjøper|koordinator|spesialist|tekniker|montør|elektriker|rørlegger|snekker|tømrer|maler|murer|sveiser|mekaniker|operatør|maskinfører|sjåfør|lagermedarbeider|butikkmedarbeider|butikkselger|kokk|servitør|baker|renholder|sykepleier|helsefagarbeider|lege|lærer|barnehagelærer|forsker|stipendiat|jurist|advokat|arkitekt|redaktør|kommunikasjonsrådgiver|resepsjonist|praktikant|lærling|trainee|rekrutterer|analytiker|tester|anleggsleder|byggeleder|formann|kundebehandler|grunnarbeider',
    endings: 'utvikler|ingeniør|rådgiver|selger|konsulent|leder|sjef|ansvarlig|tekniker|montør|medarbeider|behandler|operatør|fører|arbeider|pleier|lærer|mekaniker|koordinator|spesialist|assistent',
    sections: 'ledige? stilling(?:er)?|(?:våre )?(?:åpne|utlyste) stillinger|vi søker|vi ansetter|jobb (?:hos|med) oss|bli en av oss',
    lists: 'ledige stillinger|åpne stillinger',
    none: '(?:ingen|ikke noen|for tiden ingen|for øyeblikket ingen) (?:ledige |åpne |utlyste )?(?:stillinger|jobber)(?: for tiden| nå| for øyeblikket)?',
  },
  da: {
    nouns:
      'udvikler|ingeniør|rådgiver|sælger|konsulent|medarbejder|leder|projektleder|teamleder|afdelingsleder|chef|ansvarlig|sagsbehandler|administrator|sekretær|bogholder|regnskabsassistent|controller|indkøber|koordinator|specialist|tekniker|montør|elektriker|vvs-montør|tømrer|snedker|maler|murer|smed|svejser|mekaniker|operatør|maskinfører|chauffør|lagermedarbejder|butiksassistent|butiksmedarbejder|kok|tjener|bager|slagter|rengøringsassistent|sygeplejerske|sosu-\\p{L}+|læge|lærer|pædagog|forsker|ph\\.d\\.|jurist|advokat|arkitekt|redaktør|kommunikationsmedarbejder|receptionist|praktikant|elev|lærling|studentermedhjælper|trainee|analytiker|tester|byggeleder|formand|jord- og betonarbejder',
    endings: 'udvikler|ingeniør|rådgiver|sælger|konsulent|leder|chef|ansvarlig|tekniker|montør|medarbejder|behandler|operatør|fører|arbejder|assistent|lærer|mekaniker|koordinator|specialist|elev|hjælper',
    sections: 'ledige? (?:stilling(?:er)?|jobs?)|(?:vores )?(?:åbne|opslåede) stillinger|vi søger|vi ansætter|job (?:hos|i) .{2,30}|bliv en del af (?:os|holdet)',
    lists: 'ledige stillinger|ledige jobs?|job og karriere',
    none: '(?:ingen|ikke nogen|i øjeblikket ingen|pt\\. ingen) (?:ledige |åbne |opslåede )?(?:stillinger|jobs?)(?: i øjeblikket| lige nu| for tiden)?',
  },
  pl: {
    nouns:
      'inżynier|programista|programistka|deweloper|specjalista|specjalistka|ekspert(?:ka)?|kierownik|kierowniczka|menedżer(?:ka)?|menadżer|dyrektor(?:ka)?|analityk|analityczka|doradca|konsultant(?:ka)?|przedstawiciel(?:ka)?|handlowiec|sprzedawca|sprzedawczyni|księgow[ya]|asystent(?:ka)?|sekretarka|referent(?:ka)?|koordynator(?:ka)?|administrator(?:ka)?|technolog|konstruktor(?:ka)?|projektant(?:ka)?|architekt(?:ka)?|elektryk|elektromonter|mechanik|monter|spawacz|tokarz|frezer|operator(?:ka)?|ślusarz|hydraulik|murarz|malarz|stolarz|cieśla|brygadzista|majster|magazynier(?:ka)?|kierowca|kurier|pracownik|pracownica|pakowacz|kucharz|kucharka|kelner(?:ka)?|piekarz|cukiernik|sprzątacz(?:ka)?|ochroniarz|recepcjonista|recepcjonistka|lekarz|pielęgniarka|pielęgniarz|farmaceut(?:a|ka)|fizjoterapeut(?:a|ka)|nauczyciel(?:ka)?|lektor(?:ka)?|trener(?:ka)?|prawnik|radca prawny|adwokat|aplikant|audytor(?:ka)?|kontroler|rekruter(?:ka)?|tester(?:ka)?|redaktor(?:ka)?|copywriter|naukowiec|badacz(?:ka)?|praktykant(?:ka)?|stażyst(?:a|ka)|staż|praktyki|lider(?:ka)?|kosztorysant|geodeta|zaopatrzeniowiec|logistyk|spedytor',
    sections: 'oferty pracy|aktualne (?:oferty|rekrutacje|ogłoszenia)(?: pracy)?|otwarte (?:rekrutacje|stanowiska)|wolne (?:stanowiska|etaty)|poszukujemy|szukamy|zatrudnimy|rekrutujemy|dołącz do (?:nas|zespołu|naszego zespołu)|praca w .{2,30}|nasze oferty',
    lists: 'oferty pracy|aktualne oferty|otwarte rekrutacje',
    none: '(?:brak|nie ma|nie mamy|nie prowadzimy|obecnie brak|aktualnie brak) (?:obecnie |aktualnie |w tej chwili |żadnych )?(?:aktualnych |aktywnych |otwartych |dostępnych |wolnych )?(?:ofert(?: pracy)?|rekrutacji|ogłoszeń|wakatów|stanowisk|etatów)|(?:obecnie|aktualnie|w tej chwili) nie (?:prowadzimy|poszukujemy|rekrutujemy|mamy) (?:\\p{L}+ ){0,2}(?:rekrutacji|pracowników|ofert)',
  },
  ja: {
    nouns: '(?:エンジニア|プログラマー?|営業(?:職|担当)?|マネージャー|マネジャー|デザイナー|コンサルタント|ディレクター|担当者?|スタッフ|ドライバー|オペレーター|アシスタント|アナリスト|プランナー|プロデューサー|ライター|編集者|研究員|研究者|技術者|技能職|作業員|施工管理|現場監督|経理|人事|総務|事務|法務|広報|店長|調理師|看護師|介護士|保育士|薬剤師|インストラクター|講師|インターン|リーダー|スペシャリスト|アーキテクト|カスタマーサポート|カスタマーサクセス|セールス|マーケター|サイエンティスト|総合職|専門職|一般職)(?:候補)?(?:\\s?[（(【].{1,30}[)）】])?$',
    sections: '募集(?:職種|要項|中の職種|ポジション)|求人(?:一覧|情報)?|採用(?:職種|ポジション)|中途採用|キャリア採用|新卒採用',
    lists: '求人(?:一覧|情報)?|募集職種(?:一覧)?|採用情報',
    none: '(?:現在|只今|ただいま)?、?(?:募集(?:中)?の?(?:職種|ポジション|求人)?|求人|採用|応募可能な(?:求人|職種)|公開中の(?:求人|ポジション))(?:情報)?(?:は|を)(?:現在)?(?:行って(?:おりません|いません)|ありません|ございません|しておりません|していません|停止|終了して)',
  },
};
