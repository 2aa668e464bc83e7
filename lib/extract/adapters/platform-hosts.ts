/** Hosts that show companies and people other than their owner: whose pages the platform reader reads. */
import { hostIs } from '../host.ts';
import { directoryPage } from './directory-hosts.ts';
import { isRegister } from './register-hosts.ts';

export const LINKEDIN = 'linkedin.com';
/** LinkedIn's own company pages. */
const LINKEDIN_OWN = /^(?:about|careers|news|press|investors|economicgraph)\./;
export const isLinkedIn = (url: URL): boolean => hostIs(url, LINKEDIN) && !LINKEDIN_OWN.test(url.hostname);

/** Systems that host one employer's jobs. */
export const EMPLOYER_BOARDS =
  'greenhouse.io lever.co ashbyhq.com workable.com myworkdayjobs.com myworkdaysite.com jobs.personio.de jobs.personio.com smartrecruiters.com recruitee.com bamboohr.com teamtailor.com breezy.hr jobvite.com icims.com softgarden.io join.com rippling.com pinpointhq.com jazzhr.com applytojob.com comeet.com successfactors.eu successfactors.com taleo.net rexx-systems.com onlyfy.jobs concludis.de dvinci-hr.com homerun.co factorialhr.com polymer.co gem.com'.split(
    ' ',
  );
/** Markets where many employers advertise. */
export const AGGREGATORS =
  'seek.com seek.com.au seek.co.nz jobstreet.com jobsdb.com indeed.com indeed.de indeed.co.uk indeed.fr stepstone.de stepstone.at stepstone.be monster.com monster.de glassdoor.com glassdoor.de glassdoor.co.uk welcometothejungle.com infojobs.net jobs.ch karriere.at hokify.at jobware.de stellenanzeigen.de kimeta.de meinestadt.de arbeitsagentur.de totaljobs.com reed.co.uk cwjobs.co.uk jobsite.co.uk ziprecruiter.com dice.com builtin.com simplyhired.com careerbuilder.com otta.com wellfound.com weworkremotely.com remoteok.com himalayas.app finn.no nav.no arbetsformedlingen.se jobindex.dk pracuj.pl justjoin.it nofluffjobs.com apec.fr hellowork.com cadremploi.fr catho.com.br gupy.io naukri.com bayt.com jora.com adzuna.com adzuna.co.uk talent.com jooble.org nationalevacaturebank.nl'.split(
    ' ',
  );
export const isBoard = (url: URL): boolean => hostIs(url, ...EMPLOYER_BOARDS, ...AGGREGATORS);

/** Hosts with the paths that are accounts, and the first segments that are not. */
const ACCOUNTS: readonly { hosts: readonly string[]; path: RegExp; company?: RegExp }[] = [
  { hosts: ['x.com', 'twitter.com'], path: /^\/(?!(?:home|explore|search|i|login|signup|settings|notifications|messages|tos|privacy|hashtag|share|intent|compose|jobs)\b)\w{1,15}\/?$/i },
  { hosts: ['github.com'], path: /^\/(?!(?:login|join|signup|features|pricing|about|explore|topics|trending|collections|marketplace|settings|notifications|issues|pulls|search|security|enterprise|team|customer-stories|sponsors|readme|new|orgs|events|apps|site|contact|organizations|codespaces|dashboard)\/?$)[\w-]{1,39}\/?$/i },
  { hosts: ['xing.com'], path: /^\/(?:profile|pages|companies)\/[^/]+/i, company: /^\/(?:pages|companies)\//i },
  { hosts: ['crunchbase.com'], path: /^\/person\/[^/]+\/?$/i },
  { hosts: ['wellfound.com', 'angel.co'], path: /^\/(?:u|p)\/[^/]+\/?$/i },
  { hosts: ['theorg.com'], path: /^\/org\/[^/]+/i, company: /^\/org\/[^/]+\/?$/ },
  { hosts: ['about.me', 'sessionize.com', 'speakerdeck.com', 'polywork.com'], path: /^\/[\w.-]{2,40}\/?$/i },
];
/** Speakers of an event: "/speakers/jane-doe". */
export const SPEAKER_PATH = /\/(?:speakers?|referent(?:en|in)?|referenten|sprecher|ponentes|intervenants?|relatori)\/[\w%-]{4,}\/?$/i;

export const accountOf = (url: URL) => ACCOUNTS.find(({ hosts, path }) => hostIs(url, ...hosts) && path.test(url.pathname));

export const isPlatform = (url: URL): boolean => isLinkedIn(url) || isBoard(url) || accountOf(url) !== undefined || isRegister(url) || directoryPage(url) !== null || SPEAKER_PATH.test(url.pathname);
