import type { EN } from '../en/index.ts';
import { LISTS } from './lists.ts';

const SCHEMES = { percent: 'Prozent', thirds: 'Dritteln', quantile: 'Quantilen' } as const;

export const changes: typeof EN.changes = {
  caps: 'Die Obergrenze der Gruppen von Kaufsignalen kürzt die Summe',
  fallback: {
    evidence: 'Was bekannt ist, hat sich geändert',
    icp: 'Die Grenzen zwischen den Noten oder andere Einstellungen des ICP haben sich verschoben',
    time: 'Was bekannt ist, ist älter geworden',
    rules: 'Leadlight rechnet nach neueren Regeln',
  },
  youSaid: ' (Ihre Angabe)',
  knownNow: (label, found, where) => `${label} ist jetzt bekannt: ${found}${where}`,
  unknownNow: (label, was) => `${label} ist nicht mehr bekannt; es war ${was}`,
  isAndWas: (label, is, where, was) => `${label}: jetzt ${is}${where}, vorher ${was}`,
  asksAnother: (label, is, was) => `Das ICP fragt bei ${label} nach anderem: ${is} statt ${was}`,
  weighs: (label, is, was) => `${label} wiegt im ICP ${is}, vorher ${was}`,
  countsOtherwise: (label, where) => `${label} zählt anders${where}`,
  moves: (label, is, was) => `${label} bewegt die Note um ${is} statt um ${was} Stufen`,
  personCame: (label, found) => `Jetzt wird auch eine Person bewertet: ${label}${found === null ? '' : `, ${found}`}`,
  personWent: (label, found) => `Es wird keine Person mehr bewertet: ${label}${found === null ? '' : `, ${found}`}`,
  asksNow: (label, wanted) => `Das ICP fragt jetzt nach ${label}: ${wanted}`,
  asksNoMore: (label) => `Das ICP fragt nicht mehr nach ${label}`,
  penaltyNow: (label, where) => `Jetzt werden Punkte abgezogen: ${label}${where}`,
  penaltyGone: (label) => `Es werden keine Punkte mehr abgezogen: ${label}`,
  penaltyOther: (label) => `Der Abzug ist ein anderer: ${label}`,
  logged: (label) => `Von Ihnen eingetragen: ${label}`,
  signalNew: (label, where) => `Neues Kaufsignal: ${label}${where}`,
  signalGone: (label) => `Ein Kaufsignal zählt nicht mehr: ${label}`,
  older: (label, days) => `${label}: ${days} ${days === 1 ? 'Tag' : 'Tage'} älter`,
  countsLess: (label, where) => `${label} zählt weniger${where}`,
  countsMore: (label, where) => `${label} zählt mehr${where}`,
  compared: (of, begin, began, among) => `Verglichen wird mit ${of} Interessenten: A, B und C beginnen bei ${begin}, vorher bei ${began} unter ${among}`,
  listedNow: (domain, list) => `${domain} steht jetzt auf der Liste „${LISTS[list] ?? list}“`,
  listedNoMore: (domain, list) => `${domain} steht nicht mehr auf der Liste „${LISTS[list] ?? list}“`,
  disqualified: (reason, where) => `Disqualifiziert: ${reason}${where}`,
  disqualifiedNoMore: (reason) => `Nicht mehr disqualifiziert: ${reason}`,
  tooLittle: (now, before) => `Für eine Note ist zu wenig bekannt: ${now} dessen, was das ICP gewichtet, vorher ${before}`,
  enough: (now, before) => `Für eine Note ist genug bekannt: ${now} dessen, was das ICP gewichtet, vorher ${before}`,
  scheme: (now, before) => `Noten entstehen nach ${SCHEMES[now]} statt nach ${SCHEMES[before]}`,
  quantileLater: (from) => `Noten nach Quantilen brauchen ${from} Interessenten, die nach diesem ICP bewertet sind; bis dahin entstehen sie nach Prozent`,
};
