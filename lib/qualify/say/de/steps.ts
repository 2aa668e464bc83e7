import type { EN } from '../en/index.ts';
import { LISTS } from './lists.ts';

const DIMENSIONS = { budget: 'Budget', authority: 'Entscheidung', need: 'Bedarf', timeline: 'Zeitplan' } as const;

export const steps: typeof EN.steps = {
  usually: {
    'decision maker': 'Inhaber, Geschäftsleitung oder Leitung der Abteilung',
    'economic buyer': 'wer das Geld freigibt, oft die Leitung der Finanzen',
    influencer: 'eine Führungskraft der Abteilung',
    champion: 'jemand, der davon profitiert und etwas zu sagen hat',
    'technical veto': 'die Leitung der IT oder der IT-Sicherheit',
    gatekeeper: 'der Einkauf',
    'end user': 'eine Fachkraft, die damit arbeiten würde',
  },
  pages: {
    'company-home': 'die Startseite',
    about: 'die Seite „Über uns“',
    contact: 'die Kontaktseite oder das Impressum',
    team: 'die Teamseite',
    careers: 'die Karriereseite',
    'job-post': 'eine Stellenanzeige der Firma',
    press: 'die Seite mit Neuigkeiten',
    'linkedin-company': 'die LinkedIn-Seite der Firma',
    'linkedin-profile': 'ein LinkedIn-Profil',
  },
  excluded: {
    customer: 'An den Kundenbetreuer übergeben: Das ist bereits ein Kunde',
    competitor: 'Nicht weiterverfolgen: Das ist ein Wettbewerber',
    'do-not-contact': 'Nicht kontaktieren',
    other: 'Nicht weiterverfolgen',
  },
  onList: (domain, list) => `${domain} steht auf der Liste „${LISTS[list] ?? list}“`,
  disqualify: (reason) => `Disqualifizieren: ${reason}`,
  yourRule: 'Ihre Regel',
  mustHaveMissed: (label, found) => `Das Muss-Kriterium „${label}“ ist nicht erfüllt: ${found}`,

  source: {
    rep: (quote) => `Sie haben „${quote}“ eingegeben`,
    code: (quote) => `Im Code der Seite steht „${quote}“`,
    page: (quote) => `Auf der Seite steht „${quote}“`,
    data: (name, quote) => `In den Daten der Seite steht: ${name} „${quote}“`,
  },

  act: {
    comeBack: (day) => `Warmhalten und am ${day} wieder melden`,
    notNow: 'Dort hieß es „nicht jetzt“ und dann noch einmal fragen',
    stand: (grade, readiness) => `Fit ${grade}, Reife ${readiness}`,
    handOver: 'An den Vertrieb übergeben: Termin buchen und die Antworten mitgeben',
    confirmed: (count, of, among) => `${count} von ${of} BANT-Antworten sind bestätigt${among.length === 0 ? '' : `, darunter ${among.map((one) => DIMENSIONS[one]).join(' und ')}`}`,
  },

  ask: {
    text: (question) => `Fragen: „${question}“`,
    unknown: (name, good) => `${name}: noch unbekannt; eine gute Antwort nennt: ${good}`,
    partly: (name, good) => `${name}: nur zum Teil bekannt; eine gute Antwort nennt: ${good}`,
    indicated: (name, sign, good) => `${name}: nur von einer Seite angedeutet (${sign}); eine gute Antwort nennt: ${good}`,
    productFit: 'Woran muss es angebunden werden, und was würde uns ausschließen?',
    takes: (offer, all) => `${offer} setzt ${all} voraus, und keine Seite nennt es; fehlt es, früh disqualifizieren`,
  },

  facts: {
    findOut: (label, where) => `Herausfinden: ${label}? ${where}`,
    find: (what, where) => `Herausfinden: ${what} – ${where}`,
    whether: (condition) => `ob ${condition}`,
    tooLittle: (percent) => `Für eine Note ist zu wenig bekannt; ${percent} % des Fits hängen daran`,
    mustKnow: (percent) => `Für eine Note ist zu wenig bekannt, und dies muss bekannt sein; ${percent} % des Fits hängen daran`,
    falls: (now, to, condition) => `${now} fällt auf ${to}, außer wenn ${condition}`,
    rises: (now, to, condition) => `${now} steigt auf ${to}, wenn ${condition}`,
    turns: (now, yes, no, condition) => `${now} wird ${yes}, wenn ${condition}, sonst ${no}`,
    weighsMost: 'Kein Fakt allein ändert die Note, aber von den unbekannten wiegt dieser am meisten',
    confirm: (reason) => `Vor dem nächsten Schritt klären: ${reason}`,
    wouldDisqualify: 'Es würde disqualifizieren, aber der Beleg ist schwach, alt oder umstritten',
    settle: (field, values) => `Klären: ${field} – ${values}`,
    disagree: 'Die Seiten widersprechen sich, und die Note stützt sich auf die erste Angabe',
  },

  look: {
    again: 'diese Seite noch einmal lesen, sie wurde nur zum Teil gelesen',
    inCall: 'im ersten Gespräch fragen',
    open: (places) => `${places} öffnen`,
  },

  people: {
    find: (persona, who, where) => `Ansprechpartner finden: ${persona} (${who}) – ${where}`,
    noneYet: 'Die Firma passt, aber es ist noch keine Person bekannt',
    role: (role, who) => `${role} finden: ${who}`,
    nobody: 'Noch ist niemand bekannt, der am Kauf beteiligt ist; Ihr Buying Center braucht diese Rolle',
    soFar: (names, more) => `Bisher bekannt: ${names}${more > 0 ? ` und ${more} weitere` : ''}; Ihr Buying Center braucht diese Rolle`,
  },

  duties: {
    readAgain: (field, day) => `Noch einmal lesen: ${field} hat den Stand ${day}`,
    aged: (days, half) => `Es wurde vor ${days} Tagen gelesen; ein solcher Fakt zählt nach ${half} Tagen nur noch halb`,
    inform: (day) => `Der Person bis ${day} mitteilen, dass Sie ihre Daten speichern und von welcher Seite sie stammen`,
    lawSpoken: 'Das Gesetz verlangt es beim ersten Kontakt, spätestens nach einem Monat; Sie hatten schon Kontakt',
    lawSaved: (day) => `Das Gesetz verlangt es beim ersten Kontakt, spätestens nach einem Monat; gespeichert am ${day}`,
    end: (day) => `Diese Person bis ${day} löschen oder wieder aufnehmen`,
    idle: (since, days) => `Seit ${since} ist nichts geschehen; Personen werden ohne Aktivität ${days} Tage aufbewahrt`,
  },

  choice: {
    level: (level) => `Ebene: ${level}`,
    worksIn: (department) => `arbeitet im Bereich ${department}`,
    near: (words, wanted) => `${words}, nahe an ${wanted}`,
    worksWith: (product, use) => `Es arbeitet mit ${product} zusammen, ${use}`,
    need: (phrase) => `Auf den Seiten ist von „${phrase}“ die Rede`,
    rival: (product, use) => `Ein Konkurrenzprodukt, ${product}, ist ${use}`,
    offered: (persona) => `Das ist das Angebot für ${persona}`,
    onlyOffer: 'Es ist das einzige Angebot dieses ICP',
  },
};
