/** Words of jobs and of pages that offer jobs, as sources of whole-word patterns without regard to case. */
export interface RoleWords {
  /** Nouns of jobs. */
  nouns: string;
  /** Ends of compounds: "Vertriebsleiterin", "Anlagenmechaniker", "Systemutvikler". */
  endings: string;
  /** Headings above open roles. */
  openSections: string;
  /** Window titles of pages that list jobs and nothing else. */
  listTitles: string;
  /** Statements of no open roles. */
  noRoles: string;
}

export const ROLE_WORDS: RoleWords = {
  nouns: [
    'engineers?|developers?|programmers?|architects?|administrators?|sysadmin|devops|SRE|technicians?|mechanics?|electricians?|welders?|machinists?|operators?|testers?|QA|scientists?|researchers?|analysts?|statisticians?',
    'managers?|management trainee|supervisors?|coordinators?|directors?|officers?|executives?|presidents?|VP|SVP|CEO|CFO|CTO|COO|CMO|CRO|CIO|CISO|lead|head of|team lead|chief of staff|foreman|superintendent|scrum master|product owner|project management',
    'consultants?|advis[eo]rs?|advocates?|evangelists?|strategists?|specialists?|experts?|generalists?|planners?|buyers?|representatives?|SDR|BDR|account manager|salesperson|sales agent|agents?|brokers?|associates?|assistants?|secretary|receptionists?|clerks?|bookkeepers?|accountants?|controllers?|auditors?|paralegals?|attorneys?|lawyers?|counsel|recruiters?|sourcers?|trainers?|teachers?|instructors?|tutors?|designers?|copywriters?|writers?|editors?|producers?|illustrators?|photographers?|marketers?|drivers?|couriers?|packers?|warehouse worker|cooks?|chefs?|baristas?|waiters?|cleaners?|nurses?|physicians?|therapists?|pharmacists?|caregivers?|interns?|internships?|trainees?|apprentices?|apprenticeships?|graduates?|working student|freelancers?|customer success|customer support|technical support',
    'entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|berater(?:in)?|techniker(?:in)?|sachbearbeiter(?:in)?|sachbearbeitung|mitarbeiter(?:in)?|kaufmann|kauffrau|kaufleute|referent(?:in)?|assistenz|fachkraft|fachkräfte|meister(?:in)?|monteur(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|architekt(?:in)?|spezialist(?:in)?|koordinator(?:in)?|planer(?:in)?|redakteur(?:in)?|praktikum|praktikant(?:in)?|werkstudent(?:in)?|werkstudium|auszubildende[rn]?|azubi|ausbildung (?:zum|zur|als)|duales studium|volontariat|gestalter(?:in)?|bediener(?:in)?|schlosser(?:in)?|schweißer(?:in)?|konstrukteur(?:in)?|informatiker(?:in)?|helfer(?:in)?|geschäftsführer(?:in)?|aushilfe|minijob',
    'développeur|développeuse|ingénieure?|responsable|chef(?:fe)? de (?:projet|produit|secteur|équipe)|commerciale?|technicien(?:ne)?|comptable|assistante?|directeur|directrice|alternante?|alternance|stagiaire|stage|chargée? de|conducteur|conductrice|vendeu(?:r|se)|gestionnaire|opérateur|opératrice|acheteu(?:r|se)|juriste|conseill(?:er|ère)|infirmi(?:er|ère)',
    'ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|gerente|directora?|técnic[oa]|analista|comercial|asesora?|ejecutiv[oa]|contable|contador(?:a)?|coordinador(?:a)?|auxiliar|becari[oa]|prácticas|jef[ea] de|vendedor(?:a)?|operari[oa]|consultora?|diseñador(?:a)?',
    'ingegnere|sviluppatore|sviluppatrice|responsabile|tecnico|addett[oa]|impiegat[oa]|operai[oa]|venditore|stage|tirocinio|engenheir[oa]|desenvolvedor(?:a)?|gestora?|vendedora?|assistente|estagi[oá]ri[oa]|estágio|coordenador(?:a)?|diretora?',
    'ontwikkelaar|medewerker|adviseur|beheerder|verkoper|stagiair(?:e)?|projectleider|utvikler|utvecklare|udvikler|ingeniør|ingenjör|rådgiver|rådgivare|selger|säljare|sælger|konsulent|konsult|medarbeider|medarbetare|medarbejder|leder|ledare|prosjektleder|projektledare|inżynier|programista|programistka|specjalista|specjalistka|kierownik|analityk|doradca|przedstawiciel|księgow[ya]|praktykant|stażysta',
  ].join('|'),
  endings:
    String.raw`\p{L}{2,}(?:entwickler|ingenieur|techniker|leiter|leitung|berater|manager|elektroniker|mechaniker|mechatroniker|elektriker|kaufmann|kauffrau|kaufleute|bearbeiter|bearbeitung|assistent|assistenz|referent|fachkraft|fachkräfte|kraft|kräfte|meister|monteur|fahrer|verkäufer|buchhalter|buchhaltung|controller|administrator|architekt|spezialist|koordinator|planer|redakteur|gestalter|pfleger|bediener|mechatronik|schlosser|konstrukteur|informatiker|helfer|mitarbeiter|student|berufe|vertreter|einkäufer|disponent|prüfer|trainer|designer|utvikler|utvecklare|udvikler|ingeniør|ingenjör|rådgiver|konsulent|konsult|leder|ledare|selger|medarbeider|tekniker|ontwikkelaar|medewerker|adviseur|monteur|leider)(?:in|innen|[*:_/]in|\(in\)|\/-in|e)?(?![\p{L}])`,
  openSections:
    'open (?:positions?|roles?|jobs|vacancies)|(?:current|job|our|latest) (?:openings?|vacancies|opportunities)|vacancies|available (?:positions?|jobs)|we(?:[’\']re| are) (?:currently )?(?:hiring|looking for|seeking|recruiting)|now hiring|join (?:our|the) team|offene stellen|stellenangebote?|unsere (?:offenen )?(?:stellen|jobs)|aktuelle (?:stellen|jobs|ausschreibungen)\\p{L}*|stellenausschreibungen?|wir suchen|freie stellen|jobangebote|postes (?:à pourvoir|ouverts)|nos offres(?: d[’\']emploi)?|offres d[’\']emploi|nous recrutons|vacantes|ofertas (?:de (?:empleo|trabajo)|actuales|disponibles)|(?:nuestras|últimas) ofertas|puestos (?:abiertos|disponibles)|posizioni aperte|vagas(?: abertas)?|openstaande vacatures|ledige stillinger|lediga (?:jobb|tjänster)|oferty pracy|募集(?:職種|要項)|求人',
  listTitles:
    'open (?:positions?|roles|jobs)|vacancies|job openings|offene stellen|stellenangebote?|stellenausschreibungen|ofertas de (?:empleo|trabajo)|vacantes|offres d[’\']emploi|posizioni aperte|vagas(?: abertas)?|vacatures|ledige stillinger|lediga (?:jobb|tjänster)|oferty pracy|求人',
  noRoles:
    '(?:no|not any|don[’\']t have any|do not have any|aren[’\']t any|are no|have no|without) (?:current |currently |open |available |active |job ){0,3}(?:positions?|vacancies|openings?|roles?|jobs)(?: available| open| at the moment| right now| currently| at this time)?|not (?:currently )?hiring|(?:currently|at the moment) (?:not hiring|no (?:open )?(?:positions?|vacancies|openings))|(?:derzeit|aktuell|momentan|zur zeit|zurzeit|leider|im moment) (?:haben wir |sind |gibt es |bieten wir )?(?:leider |derzeit |aktuell )?kein(?:e|en)? (?:offene[n]? |freie[n]? |vakante[n]? )?(?:stellen|vakanzen|positionen|jobs|stellenangebote|stellenausschreibungen)|keine (?:offenen|freien) stellen|aucun(?:e)? (?:offre|poste)(?: d[’\']emploi)?(?: (?:disponible|à pourvoir|ouvert))?(?: pour le moment| actuellement)?|no hay (?:vacantes|ofertas|puestos)[^.]{0,30}|nessuna posizione aperta|não há vagas|geen (?:openstaande )?vacatures|ingen ledige stillinger|inga lediga (?:jobb|tjänster)|brak (?:aktualnych )?ofert',
};
