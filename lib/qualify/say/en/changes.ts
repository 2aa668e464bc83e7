import type { Scheme } from '#lib/icp/model.ts';

type Cause = 'evidence' | 'icp' | 'time' | 'rules';

/** Where no single thing explains a change. */
const fallback: Readonly<Record<Cause, string>> = {
  evidence: 'What is known has changed',
  icp: 'The lines between letters, or other settings of the ICP, have moved',
  time: 'What is known has grown older',
  rules: 'Leadlight counts by newer rules',
};

const schemes: Readonly<Record<Scheme, string>> = { percent: 'percent', thirds: 'thirds', quantile: 'quantile' };

/** Why two assessments differ. `where` is '' or in brackets. */
export const changes = {
  caps: 'What the groups of buying signals may bring at most cuts the sum',
  fallback,
  youSaid: ' (you said so)',
  knownNow: (label: string, found: string, where: string) => `${label} is known now: ${found}${where}`,
  unknownNow: (label: string, was: string) => `${label} is no longer known; it was ${was}`,
  isAndWas: (label: string, is: string, where: string, was: string) => `${label} is ${is}${where}, and was ${was}`,
  asksAnother: (label: string, is: string, was: string) => `The ICP asks for another ${label}: ${is}, and not ${was}`,
  weighs: (label: string, is: number, was: number) => `${label} weighs ${is} in the ICP, and weighed ${was}`,
  countsOtherwise: (label: string, where: string) => `${label} counts otherwise${where}`,
  moves: (label: string, is: number, was: number) => `${label} moves the letter by ${is} steps, and not by ${was}`,
  personCame: (label: string, found: string | null) => `A person is graded too now: ${label}${found === null ? '' : `, ${found}`}`,
  personWent: (label: string, found: string | null) => `No person is graded any more: ${label}${found === null ? '' : `, ${found}`}`,
  asksNow: (label: string, wanted: string) => `The ICP asks for ${label} now: ${wanted}`,
  asksNoMore: (label: string) => `The ICP no longer asks for ${label}`,
  penaltyNow: (label: string, where: string) => `Points are taken now: ${label}${where}`,
  penaltyGone: (label: string) => `Points are no longer taken: ${label}`,
  penaltyOther: (label: string) => `Another part is taken: ${label}`,
  logged: (label: string) => `You logged: ${label}`,
  signalNew: (label: string, where: string) => `A buying signal is new: ${label}${where}`,
  signalGone: (label: string) => `A buying signal no longer counts: ${label}`,
  older: (label: string, days: number) => `${label} is ${days} ${days === 1 ? 'day' : 'days'} older`,
  countsLess: (label: string, where: string) => `${label} counts less${where}`,
  countsMore: (label: string, where: string) => `${label} counts more${where}`,
  compared: (of: number, begin: string, began: string, among: number) => `It is compared with ${of} prospects: A, B and C begin at ${begin}, and began at ${began} among ${among}`,
  listedNow: (domain: string, list: string) => `${domain} is on the list “${list}” now`,
  listedNoMore: (domain: string, list: string) => `${domain} is no longer on the list “${list}”`,
  disqualified: (reason: string, where: string) => `It is disqualified: ${reason}${where}`,
  disqualifiedNoMore: (reason: string) => `It is no longer disqualified: ${reason}`,
  tooLittle: (now: string, before: string) => `Too little is known to grade: ${now} of what the ICP weighs, and ${before} before`,
  enough: (now: string, before: string) => `Enough is known to grade: ${now} of what the ICP weighs, and ${before} before`,
  scheme: (now: Scheme, before: Scheme) => `Letters are given by ${schemes[now]}, and not by ${schemes[before]}`,
  /** Why letters are given by another scheme than the ICP asks for. */
  quantileLater: (from: number) => `Letters by quantile need ${from} prospects graded by this ICP; until then they go by percent`,
};
