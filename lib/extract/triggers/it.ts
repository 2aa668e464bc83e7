import type { TriggerWords } from './kinds.ts';

export const it: TriggerWords = {
  code: 'it',
  says: {
    grant: `
      (ottiene|ottenuto|riceve|ricevuto|si aggiudica|aggiudicato) … (contributo pubblico|finanziamento pubblico|finanziamento agevolato|contributo a fondo perduto|bando)
      cofinanziat(o|a) dall'Unione europea
      finanziat(o|a) dall'Unione europea
      progetto finanziato … (PNRR|FESR|Horizon Europe)`,
    revenue: `
      (fatturato|ricavi) … {money}
      (fatturato|ricavi) … {percent}
      (cresciuti|cresciuta|cresce|crescita) del {percent}`,
    investors: `
      investor relations
      relazioni con gli investitori
      investitori
      bilancio annuale
      relazione annuale`,
    listed: `
      {ticker}
      quotat(a|o) (in borsa|alla Borsa Italiana|su Euronext Milan|su Euronext Growth Milan)
      società quotata`,
    enterprise: `
      Enterprise
      contatta (le vendite|il commerciale)
      richiedi (un preventivo|preventivo|offerta)
      su misura
      prezzo su richiesta`,
    freeOnly: `
      completamente gratuit(o|a)
      totalmente gratuit(o|a)
      100 % gratis
      100% gratis
      gratis per tutti
      finanziato dalle donazioni`,
    layoffs: `
      licenziamenti
      (licenzia|licenzierà|licenziato) {n}
      cassa integrazione
      (taglia|taglio|tagli|taglierà) [di] {n} (posti|dipendenti)
      esuberi
      blocco delle assunzioni
      piano di ristrutturazione`,
    newSite: `
      (apre|apriamo|aperto|aprirà|inaugura|inauguriamo|inaugurato|inaugurerà) [la|il|una|un|i|le|nostra|sua|suo|nostro] [nostra|nostro|sua|suo|propria] (nuova|nuovo|nuovi|nuove|seconda|secondo|terza|terzo) {site}
      (si trasferisce|ci trasferiamo|ci siamo trasferiti) (in|nella|nel|nei) [una|un] (nuova|nuovo|nuovi) {site}
      apertura (della|del|di una|di un) (nuova|nuovo|seconda|secondo) {site}`,
    acquisition: `
      (acquisisce|acquista|acquisito|rileva|rilevato) [la società|l'azienda|il|la] {name}
      acquisizione (di|della|del) {name}`,
    parent: `
      (è stata|è|è stato) (acquisita|acquisito|rilevata|rilevato) (da|dal|dalla) {name}
      (società|azienda|parte) del gruppo {name}
      fa parte del gruppo {name}
      fa parte di {group}
      controllata (di|da) {name}`,
    procurement: `
      fornitori
      portale fornitori
      area fornitori
      diventa fornitore
      albo fornitori
      acquisti`,
    openToWork: `
      in cerca di (lavoro|nuove opportunità|occupazione)
      (aperto|aperta|disponibile) a nuove opportunità`,
    pain: `
      processi manuali
      attività (manuali|ripetitive)
      inserimento manuale
      fogli (Excel|di calcolo)
      processi cartacei
      sistemi (legacy|obsoleti)
      silos di dati
      debito tecnico`,
    surge: `
      (assume|assumere|assumerà|assumeremo|assumiamo|inserire|inserirà) [oltre|più di|circa] {n} [nuovi|nuove] (persone|dipendenti|addetti|ingegneri|collaboratori|risorse)
      (crea|creare|creerà|creazione di) [oltre|più di|circa] {n} [nuovi] posti di lavoro
      raddoppiare (l'organico|il team|il nostro team)`,
    compliance: `
      {norm}
      conforme al GDPR`,
    newMarket: `
      (si espande|ci espandiamo|sbarca|sbarchiamo|entra|entriamo|espansione) (in|nel|nei|negli|sul) [mercato] {name}
      (approda|arriva) (in|nel|negli) {name}`,
    launch: `
      (lancia|lanciamo|ha lanciato|presenta|presentiamo|svela) [oggi] [la|il|lo|il suo|la sua|la nostra|il nostro|una|un] [nuovo|nuova] {name}
      annuncia il lancio (di|della|del) {name}`,
    partners: `
      diventa (partner|rivenditore|distributore)
      programma partner
      portale partner
      rivenditori
      trova un rivenditore`,
    migration: `
      (migrazione|migrare|passaggio|transizione) (da|dal|a|al|verso|su) {what}
      (sostituire|sostituzione) (del|il|il nostro|l'attuale|il vecchio) {what}`,
    tender: `
      gara d'appalto
      bando di gara
      gara pubblica
      richiesta di offerta
      avviso pubblico
      procedura di gara`,
    datedNeed: `
      (entro|prima di|entro il|entro la|non oltre il) {soon}`,
    fiscalYear: `
      (esercizio|anno fiscale|esercizio sociale) (termina|si chiude|chiude) [il|al|a] {soon}
      chiusura dell'esercizio … {soon}`,
    renewal: `
      (contratto|accordo quadro|licenza) … (scade|termina|in scadenza) [il|a|nel] {soon}`,
    fair: `
      (vieni|venite) a trovarci (a|al|alla|in|presso) [la|il] {name}
      (incontraci|incontriamoci|ci trovate|vi aspettiamo) (a|al|alla) {name}
      saremo presenti (a|al|alla) {name}`,
    newLeader: `
      (nuovo|nuova) {title}
      (nomina|nominato|nominata) … {title}
      entra … come [nuovo|nuova] {title}`,
    comingSoon: `
      prossimamente
      in arrivo
      presto disponibile
      lista d'attesa
      accesso anticipato
      beta privata`,
    closed: `
      in liquidazione
      ha cessato (l'attività|le attività|la propria attività)
      chiuso definitivamente
      chiusa definitivamente
      (in|dichiarato il) fallimento
      concordato preventivo
      questo dominio è in vendita`,
    noBusiness: `
      progetto (studentesco|scolastico|personale|amatoriale)
      sito personale
      blog personale
      sito amatoriale
      (solo|esclusivamente) (a|per) privati`,
  },
  unless: {
    grant: 'richiedere\nrichiesta\nassistenza\ncome ottenere',
    freeOnly: 'prova\npiano\nspedizione',
    layoffs: 'avvocat~\nillegittim~',
    acquisition: 'competenze\nclienti\nconoscenze\nesperienza\nonline\ndati',
    compliance: '(aiut~|supporti~|prepar~|consulen~|audit)\nformazione\ncorso\nwebinar',
    migration: 'esperienza\nutenti\npersone',
    tender: 'modello\nsoftware\nguida\ncome\nrispondere',
    datedNeed: 'candidatur~\niscri~\nordin~\nprenot~',
    fair: 'ufficio\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'cerchiamo\nricerca\ncandidat~',
    launch: 'risultati\nbando',
    closed: 'domeniche?\nfestivi\ntemporaneamente\nferie\navvocat~\ncuratore',
    noBusiness: 'non\nanche',
  },
  notBefore: 'non\nsenza\nmai\nné\nnessun\nnessuna\npotrebbe\npotrebbero\nevitare',
  maybe: 'se\ncome\nperché\nquando (si|un\'azienda)',
  notBehind: 'non (è|sono|è stato|è stata|è previsto|è prevista)\nescluso\nconcorrenti',
  others: 'clienti\ncliente\naiutiamo\naiutare\nsupportiamo\nconsulenza\n(tua|vostra) azienda\n(tuoi|vostri) clienti\naziende che\nstartup che\nconcorrenti',
  site: 'sede|sedi|ufficio|uffici|stabilimento|fabbrica|impianto|magazzino|negozio|filiale|centro|capannone|showroom|laboratorio',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|direttore|direttrice|presidente|responsabile vendite|responsabile acquisti|general manager',
  market: 'mercato|mercati|Europa|Asia|Africa|Nord America|Sud America|America Latina|Stati Uniti|Regno Unito|Medio Oriente|Benelux|Scandinavia|Balcani',
  ends: '[la] fine dell\'anno|fine anno',
  edge: 'fine',
  deadline: 'scadenza\ntermine\nentro\npresentazione delle offerte\ndata di chiusura',
  need: 'bisogno\nnecessit~\ndobbiamo\ndeve\ndevono\nimplement~\nintrodurre\nintroduzione\nsostitu~\nmigra~\nmettere in produzione\nadott~\nintegra~',
};
