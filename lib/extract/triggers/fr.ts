import type { TriggerWords } from './kinds.ts';

export const fr: TriggerWords = {
  code: 'fr',
  says: {
    grant: `
      (obtient|obtenu|reçoit|reçu|décroche|décroché|bénéficie) … (subvention|aide publique|financement public|aide de l'État|prêt garanti)
      lauréate? [de|du|de l'appel à projets] (France 2030|France Relance|Horizon Europe|Bpifrance|i-Nov)
      cofinancée? par l'Union européenne
      financée? par l'Union européenne`,
    revenue: `
      chiffre d'affaires … {money}
      chiffre d'affaires … {percent}
      croissance [annuelle] de {percent}`,
    investors: `
      relations investisseurs
      espace investisseurs
      investisseurs
      rapport annuel
      rapports annuels`,
    listed: `
      {ticker}
      (société|entreprise|groupe) cotée? en bourse
      (est|sommes) cotée?s? (en bourse|sur Euronext)`,
    enterprise: `
      Entreprise
      sur devis
      nous contacter
      contacter l'équipe commerciale
      demander un devis
      offre sur mesure`,
    freeOnly: `
      entièrement gratuit~
      totalement gratuit~
      100 % gratuit
      100% gratuit
      gratuit pour tous
      prix libre
      financée? par les dons`,
    layoffs: `
      licenciements?
      plan social
      plan de sauvegarde de l'emploi
      suppressions? (de|d') [{n}] (postes|emplois)
      (supprime|supprimer|supprimera) {n} (postes|emplois)
      gel des embauches
      chômage partiel
      plan de restructuration`,
    newSite: `
      (ouvre|ouvrons|ouvert|inaugure|inaugurons|inauguré|ouvrira) [ses|son|sa|un|une|notre|nos|de] (nouveau|nouvelle|nouveaux|nouvelles|deuxième|second|seconde|troisième) {site}
      (emménage|emménageons|déménage|déménageons|s'installe) dans [de|son|ses|un|une|nos] (nouveau|nouvelle|nouveaux|nouvelles) {site}
      ouverture (d'un|d'une|de notre|de son|de sa|de ses) [nouveau|nouvelle|nouveaux|deuxième|troisième] {site}`,
    acquisition: `
      (acquiert|acquis|rachète|racheté|rachetons|acquérons|absorbe) [la société|l'entreprise] {name}
      (acquisition|rachat) de [la société|l'entreprise] {name}`,
    parent: `
      (est|a été|était) (rachetée?|acquise?|reprise?) par [le groupe|la société] {name}
      filiale (du groupe|de) {name}
      (fait|faisons) partie du groupe {name}
      membre du groupe {name}
      société du groupe {name}`,
    procurement: `
      fournisseurs
      espace fournisseurs
      portail fournisseurs
      devenir fournisseur
      achats responsables`,
    openToWork: `
      en recherche d'emploi
      à la recherche d'(un nouvel emploi|un emploi|une opportunité|opportunités)
      à l'écoute d'opportunités`,
    pain: `
      processus manuels
      saisies? manuelles?
      tâches (répétitives|manuelles)
      fichiers Excel
      tableaux Excel
      (processus|dossiers) papier
      systèmes? hérités?
      silos de données
      dette technique`,
    surge: `
      (recrute|recrutons|recruter|recrutera|embauche|embauchons|embaucher) [plus de|près de|environ] {n} [nouveaux|nouvelles] (personnes|collaborateurs|salariés|talents|postes|ingénieurs|collaboratrices)
      (crée|créer|créera|création de) [plus de|près de|environ] {n} [nouveaux] (emplois|postes)
      doubler (nos|ses|les) effectifs
      doubler la taille de l'équipe`,
    compliance: `
      {norm}
      conforme au RGPD`,
    newMarket: `
      (s'implante|s'implanter|se lance|se lancer|s'étend|nous lançons|arrive) (en|au|aux|à|sur le|dans le) {name}
      (entre|entrer|entrons) sur le {name}
      expansion (en|au|aux|sur le) {name}`,
    launch: `
      (lance|dévoile|lançons|dévoilons|présente) [aujourd'hui] [sa|son|ses|le|la|notre|une|un] [nouveau|nouvelle] {name}
      annonce le lancement de [sa|son|ses|la|notre] {name}
      annonce la (sortie|disponibilité) de [sa|son|ses|la|notre] {name}`,
    partners: `
      devenir (partenaire|revendeur|distributeur)
      programme partenaires?
      espace partenaires
      nos revendeurs
      trouver un revendeur`,
    migration: `
      (migration|migrer|migrons|transition|bascule|passage) (de|vers|depuis|à) {what}
      remplacement de (notre|nos) {what}
      remplacer (notre|nos|l'ancien) {what}`,
    tender: `
      appel d'offres
      appels d'offres
      marché public
      avis de marché
      consultation des entreprises`,
    datedNeed: `
      (d'ici|avant|au plus tard|jusqu'à) [à|le|la|au|fin] {soon}`,
    fiscalYear: `
      exercice [fiscal|comptable|social] (se termine|se clôture|clôture|clos|s'achève) [le|au|fin|en] {soon}
      clôture de l'exercice … {soon}`,
    renewal: `
      (contrat|marché|accord-cadre|licence) … (expire|prend fin|arrive à échéance|court jusqu'|court jusqu'au) [le|en|au|à] {soon}`,
    fair: `
      (retrouvez|rencontrez|rejoignez|venez)-nous [voir|rencontrer] (à|au|sur|lors de|lors du) [la|le] {name}
      nous serons (présents|présentes) (à|au|sur) {name}`,
    newLeader: `
      (nouveau|nouvelle) {title}
      (nomme|nommée?|recrute|promeut) … (au poste de|comme|en tant que|en qualité de) [nouveau|nouvelle] {title}
      nommée? {title}
      rejoint … (au poste de|comme|en tant que|en qualité de) {title}`,
    comingSoon: `
      bientôt
      bientôt disponible
      prochainement
      rejoindre la liste d'attente
      liste d'attente
      accès anticipé
      bêta privée`,
    closed: `
      en liquidation [judiciaire]
      a cessé (ses activités|toute activité|son activité)
      définitivement fermée?
      cessation d'activité
      redressement judiciaire
      ce nom de domaine est à vendre`,
    noBusiness: `
      projet étudiant
      projet scolaire
      site personnel
      site de loisir
      projet personnel
      (uniquement|exclusivement) aux particuliers`,
  },
  unless: {
    grant: 'demander\ndemande de\nnous accompagnons\nobtenir',
    freeOnly: 'essai\nforfait\noffre\nlivraison',
    layoffs: 'droit du travail\navocat~\nindemnité~',
    acquisition: 'compétences\nclients\nconnaissances\ntalents\nexpérience',
    compliance: '(aid~|accompagn~|prépar~|conseil~|audit~)\nformation\nséminaire\nwebinaire',
    migration: 'expérience\nutilisateurs\ncarrière\npersonnes\npopulations?',
    tender: 'modèle\nlogiciel\nguide\nrépondre (à|aux)\nréponse aux',
    datedNeed: 'candidat~\npostul~\ninscri~\ncommand~\ncompter',
    fair: 'bureaux?\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'poste à pourvoir\nrecherchons\ncandidat~',
    launch: 'résultats\nappel\nalerte\nconsultation',
    closed: 'dimanches?\nférié~\ntemporairement\nvacances\navocat~\nmandataire~',
    noBusiness: 'ne … pas\naussi',
  },
  notBefore: 'ne\nn\'\npas\nsans\naucune?\njamais\nni\npourrait\npourraient\nserait\ndevrait\néviter',
  maybe: 'si\ncomment\npourquoi\nlorsque vous\nquand vous',
  notBehind: '(pas|jamais|plus) (prévue?s?|envisagée?s?|confirmée?s?)\nn\'(est|a|ont|était) pas\ndémenti~\nconcurrents?',
  others: 'clients?\nclientes?\nvotre (entreprise|société)\nvos (clients|équipes|projets)\naid(e|ons|er)\naccompagn~\nconseil\nconseillons\nles (entreprises|sociétés|startups|start-ups) qui\nconcurrents?\nparticipations',
  site: 'bureaux?|agence|agences|siège|siège social|usine|site|sites|locaux|entrepôt|centre|magasin|boutique|filiale|atelier',
  title: 'PDG|DG|DAF|DRH|DSI|CEO|CFO|CTO|COO|CMO|CRO|directeur|directrice|directeur général|directrice générale|président|présidente|responsable commercial~|responsable marketing',
  market: 'marchés?|Europe|Asie|Afrique|Amérique|Amérique du Nord|Amérique latine|États-Unis|Royaume-Uni|Benelux|Scandinavie|Moyen-Orient|Maghreb',
  ends: '[la] fin de l\'année|fin d\'année',
  edge: 'fin',
  deadline: 'date limite\ndate de clôture\nclôture\navant le\nau plus tard\nremise des offres\ndépôt des offres',
  need: 'besoin\ndevons\ndoit\ndoivent\nmettre en place\nmise en place\ndéployer\ndéploiement\nremplac~\nmigr~\nimplant~\nintégr~\nfaut',
};
