import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { PageKind } from '#lib/evidence/model.ts';
import type { Dimension } from '#lib/icp/model.ts';

/** Who usually plays a part. Source: column D of section 3.1. */
const usually: Readonly<Record<DecisionRole, string>> = {
  'decision maker': 'an owner, C-level or head of the department',
  'economic buyer': 'whoever signs for the money, often a finance lead',
  influencer: 'a manager in the department',
  champion: 'somebody who gains from it and has a say',
  'technical veto': 'an IT or security lead',
  gatekeeper: 'purchasing',
  'end user': 'a specialist who would work with it',
};

/** Pages to open. */
const pages: Partial<Readonly<Record<PageKind, string>>> = {
  'company-home': 'their home page',
  about: 'their “about” page',
  contact: 'their contact page or imprint',
  team: 'their team page',
  careers: 'their careers page',
  'job-post': 'one of their job posts',
  press: 'their news page',
  'linkedin-company': 'their LinkedIn company page',
  'linkedin-profile': 'a LinkedIn profile',
};

/** Lists of exclusions that come with a step of their own. */
const excluded: Readonly<Record<'customer' | 'competitor' | 'do-not-contact' | 'other', string>> = {
  customer: 'Hand over to the account owner: this is a customer already',
  competitor: 'Leave it: this is a competitor',
  'do-not-contact': 'Do not contact them',
  other: 'Leave it',
};

const dimensions: Readonly<Record<Dimension, string>> = { budget: 'budget', authority: 'authority', need: 'need', timeline: 'timeline' };

/** What to do next, with its reasons. */
export const steps = {
  usually,
  pages,
  excluded,
  onList: (domain: string, list: string) => `${domain} is on the list “${list}”`,
  disqualify: (reason: string) => `Disqualify: ${reason}`,
  yourRule: 'Your rule',
  mustHaveMissed: (label: string, found: string) => `the must-have “${label}” is not met: ${found}`,

  /** Where a fact comes from. */
  source: {
    rep: (quote: string) => `You entered “${quote}”`,
    code: (quote: string) => `The page’s code holds “${quote}”`,
    page: (quote: string) => `The page says “${quote}”`,
    data: (name: string, quote: string) => `The page’s data say: ${name} “${quote}”`,
  },

  act: {
    comeBack: (day: string) => `Nurture, and come back on ${day}`,
    notNow: 'They said “not now”, and to ask again then',
    stand: (grade: string, readiness: number) => `Fit ${grade}, readiness ${readiness}`,
    handOver: 'Hand over to sales: book the meeting and pass on the answers',
    confirmed: (count: number, of: number, among: readonly Dimension[]) => `${count} of ${of} BANT answers are confirmed${among.length === 0 ? '' : `, ${among.map((one) => dimensions[one]).join(' and ')} among them`}`,
  },

  ask: {
    text: (question: string) => `Ask: “${question}”`,
    unknown: (name: string, good: string) => `${name} is unknown; a good answer names ${good}`,
    partly: (name: string, good: string) => `${name} is known in part; a good answer names ${good}`,
    indicated: (name: string, sign: string, good: string) => `${name} is only indicated by a page (${sign}); a good answer names ${good}`,
    productFit: 'What must it connect to, and what would rule us out?',
    takes: (offer: string, all: string) => `${offer} takes ${all}, and no page says so; without it, disqualify early`,
  },

  facts: {
    findOut: (label: string, where: string) => `Find out: ${label}? ${where}`,
    find: (what: string, where: string) => `Find ${what}: ${where}`,
    whether: (condition: string) => `whether ${condition}`,
    tooLittle: (percent: number) => `Too little is known to grade; ${percent} % of the fit rests on it`,
    mustKnow: (percent: number) => `Too little is known to grade, and this one must be known; ${percent} % of the fit rests on it`,
    falls: (now: string, to: string, condition: string) => `${now} falls to ${to} unless ${condition}`,
    rises: (now: string, to: string, condition: string) => `${now} rises to ${to} if ${condition}`,
    turns: (now: string, yes: string, no: string, condition: string) => `${now} becomes ${yes} if ${condition}, ${no} if not`,
    weighsMost: 'No single fact changes the letter, but of the unknown ones this weighs most',
    confirm: (reason: string) => `Confirm before you go on: ${reason}`,
    wouldDisqualify: 'It would disqualify them, but the evidence is weak, old or disputed',
    settle: (field: string, values: string) => `Confirm ${field}: ${values}`,
    disagree: 'Pages disagree, and the grade rests on the first',
  },

  look: {
    again: 'read this page again, it was cut short',
    inCall: 'ask in the first call',
    open: (places: string) => `open ${places}`,
  },

  people: {
    find: (persona: string, who: string, where: string) => `Find the ${persona} (${who}): ${where}`,
    noneYet: 'The company fits, but no person is known yet',
    role: (role: string, who: string) => `Find the ${role}: ${who}`,
    nobody: 'Nobody who has a part in buying is known yet; your buying group asks for this role',
    soFar: (names: string, more: number) => `So far known: ${names}${more > 0 ? ` and ${more} more` : ''}; your buying group asks for this role`,
  },

  duties: {
    readAgain: (field: string, day: string) => `Read again: ${field} is as of ${day}`,
    aged: (days: number, half: number) => `It was read ${days} days ago; such a fact counts half after ${half} days`,
    inform: (day: string) => `Tell the person that you keep their data, and from which page: by ${day}`,
    lawSpoken: 'The law asks for it at the first contact, and within a month at most; you have been in touch',
    lawSaved: (day: string) => `The law asks for it at the first contact, and within a month at most; saved on ${day}`,
    end: (day: string) => `Delete this person by ${day}, or take it up again`,
    idle: (since: string, days: number) => `Nothing has happened since ${since}; persons are kept ${days} days without activity`,
  },

  /** Why a persona or an offer was chosen. */
  choice: {
    level: (level: string) => `${level} by level`,
    worksIn: (department: string) => `works in ${department}`,
    near: (words: string, wanted: string) => `${words}, near ${wanted}`,
    worksWith: (product: string, use: string) => `It works with ${product}, ${use}`,
    need: (phrase: string) => `Their pages speak of “${phrase}”`,
    rival: (product: string, use: string) => `A rival product, ${product}, is ${use}`,
    offered: (persona: string) => `It is what ${persona} is offered`,
    onlyOffer: 'It is the only offer of this ICP',
  },
};
