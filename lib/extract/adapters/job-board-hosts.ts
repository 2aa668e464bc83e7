/** Systems that host employers' jobs, and how their addresses are made, as their vendors document or show them. */
import { hostIs } from '../host.ts';

interface System {
  id: string;
  /** Whole host name; `handle` is the employer's where it stands there. */
  host: RegExp;
  /** Path and query of one job; `handle` where it stands there. */
  post: RegExp;
  /** Path and query of an employer's list of jobs. */
  list: RegExp;
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const END = String.raw`\/?(?:[?#]|$)`;
const at = (path: string): RegExp => new RegExp(`^${path}`, 'i');
const HANDLE = String.raw`(?<handle>[^/?#]+)`;
const HERE = at(END);

const SYSTEMS: readonly System[] = [
  { id: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, post: at(String.raw`\/(?:${HANDLE}\/jobs\/\d+|embed\/job_app\?(?:.*&)?for=(?<handle2>[^&#]+))`), list: at(String.raw`\/(?:embed\/job_board\?(?:.*&)?for=(?<handle2>[^&#]+)|(?!embed\b)${HANDLE}${END})`) },
  { id: 'lever', host: /^jobs(?:\.eu)?\.lever\.co$/, post: at(String.raw`\/${HANDLE}\/${ID}`), list: at(String.raw`\/${HANDLE}${END}`) },
  { id: 'ashby', host: /^jobs\.ashbyhq\.com$/, post: at(String.raw`\/${HANDLE}\/${ID}`), list: at(String.raw`\/(?!api\b)${HANDLE}${END}`) },
  { id: 'workable', host: /^apply\.workable\.com$/, post: at(String.raw`\/(?:${HANDLE}\/)?j\/[0-9a-f]{6,}`), list: at(String.raw`\/(?!api\b|j\b)${HANDLE}${END}`) },
  { id: 'workable', host: /^jobs\.workable\.com$/, post: at(String.raw`\/view\/[\w-]+`), list: at(String.raw`\/company\/[\w-]+`) },
  { id: 'workable', host: /^(?<handle>[\w-]+)\.workable\.com$/, post: at(String.raw`\/(?:j|jobs)\/\w+`), list: HERE },
  { id: 'workday', host: /^(?<handle>[\w-]+)\.wd\d+\.myworkdayjobs(?:-impl)?\.com$/, post: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?[^/]+\/(?:job|details)\/[^?]+`), list: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?[^/?#]+(?:\/(?:jobs|search))?${END}`) },
  { id: 'workday', host: /^(?:[\w-]+\.)?wd\d+\.myworkdaysite\.com$/, post: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?recruiting\/${HANDLE}\/[^/]+\/(?:job|details)\/[^?]+`), list: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?recruiting\/${HANDLE}\/[^/?#]+${END}`) },
  { id: 'personio', host: /^(?<handle>[\w-]+)\.jobs\.personio\.(?:de|com|es)$/, post: at(String.raw`\/job\/\d+`), list: HERE },
  { id: 'smartrecruiters', host: /^(?:careers|jobs)\.smartrecruiters\.com$/, post: at(String.raw`\/(?:ni\/)?(?:oneclick-ui\/company\/(?<handle2>[^/?#]+)\/publication\/[\w-]+|${HANDLE}\/(?:\d{9,}|${ID})(?:-|${END}))`), list: at(String.raw`\/(?!oneclick-ui\b|api\b)${HANDLE}${END}`) },
  { id: 'recruitee', host: /^(?<handle>[\w-]+)\.recruitee\.com$/, post: at(String.raw`\/(?:l\/[\w-]+\/)?o\/[^/?#]+`), list: at(String.raw`(?:\/l\/[\w-]+)?${END}`) },
  { id: 'bamboohr', host: /^(?<handle>[\w-]+)\.bamboohr\.(?:com|co\.uk)$/, post: at(String.raw`\/(?:careers\/\d+|jobs\/view\.php)`), list: at(String.raw`\/(?:careers(?:\/list)?|jobs(?:\/(?:index|embed2?)\.php)?)${END}`) },
  { id: 'teamtailor', host: /^(?<handle>[\w-]+)(?:\.na|\.au)?\.teamtailor\.com$/, post: at(String.raw`\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/\d+`), list: at(String.raw`(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?:\/(?:jobs|departments\/[^/?#]+|locations\/[^/?#]+))?${END}`) },
  { id: 'breezy', host: /^(?<handle>[\w-]+)\.breezy\.hr$/, post: at(String.raw`\/p\/[0-9a-f]{8,}`), list: HERE },
  { id: 'jobvite', host: /^(?:jobs|careers)\.jobvite\.com$/, post: at(String.raw`\/(?:careers\/)?${HANDLE}\/job\/\w+`), list: at(String.raw`\/(?:careers\/)?${HANDLE}(?:\/(?:jobs|search)(?:\/[\w-]+)?)?${END}`) },
  { id: 'icims', host: /^(?:[a-z]+-)?(?<handle>[a-z0-9]+)\.icims\.com$/, post: at(String.raw`\/jobs\/\d+`), list: at(String.raw`(?:\/jobs(?:\/(?:intro|search))?)?${END}`) },
  { id: 'softgarden', host: /^(?<handle>[\w-]+)\.softgarden\.io$/, post: at(String.raw`\/(?:[a-z]{2}\/)?jobs?\/\d+`), list: at(String.raw`(?:\/[a-z]{2})?(?:\/vacancies)?${END}`) },
  { id: 'join', host: /^join\.com$/, post: at(String.raw`\/companies\/${HANDLE}\/\d+`), list: at(String.raw`\/companies\/${HANDLE}${END}`) },
  { id: 'rippling', host: /^ats\.rippling\.com$/, post: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?${HANDLE}\/jobs\/${ID}`), list: at(String.raw`\/(?:[a-z]{2}-[a-z]{2}\/)?${HANDLE}(?:\/jobs)?${END}`) },
  { id: 'pinpoint', host: /^(?<handle>[\w-]+)\.pinpointhq\.com$/, post: at(String.raw`\/(?:[a-z]{2}\/)?(?:postings|jobs)\/[\w-]+`), list: at(String.raw`(?:\/[a-z]{2})?(?:\/(?:postings|jobs))?${END}`) },
  { id: 'jazzhr', host: /^(?<handle>[\w-]+)\.applytojob\.com$/, post: at(String.raw`\/apply\/(?!jobs\b)\w{6,}`), list: at(String.raw`(?:\/apply(?:\/jobs)?)?${END}`) },
  { id: 'comeet', host: /^(?:www\.)?comeet\.com?$/, post: at(String.raw`\/jobs\/${HANDLE}\/[\w.]+\/[^/]+\/[\w.]+`), list: at(String.raw`\/jobs\/${HANDLE}\/[\w.]+${END}`) },
  { id: 'successfactors', host: /^(?:career|jobs)[\w-]*\.successfactors\.(?:com|eu)$/, post: at(String.raw`\/career\?(?=.*job_?(?:req_?)?id)(?:.*&)?company=(?<handle>[^&#]+)`), list: at(String.raw`\/career\?(?:.*&)?company=(?<handle>[^&#]+)`) },
  { id: 'taleo', host: /^(?<handle>[\w-]+)\.taleo\.net$/, post: at(String.raw`\/careersection\/[^/]+\/jobdetail`), list: at(String.raw`\/careersection\/[^/]+\/(?:jobsearch|moresearch|joblist)`) },
  { id: 'onlyfy', host: /^(?<handle>[\w-]+)\.onlyfy\.jobs$/, post: at(String.raw`\/(?:[a-z]{2}\/)?job\/[\w-]+`), list: at(String.raw`(?:\/[a-z]{2})?${END}`) },
  { id: 'dvinci', host: /^(?<handle>[\w-]+)\.dvinci-hr\.com$/, post: at(String.raw`\/(?:[a-z]{2}\/)?(?:p\/[a-z]{2}\/)?jobs\/\d+`), list: at(String.raw`(?:\/p)?(?:\/[a-z]{2})?(?:\/jobs)?${END}`) },
  { id: 'concludis', host: /^(?<handle>[\w-]+)\.concludis\.de$/, post: at(String.raw`\/(?:prj|bewerber)\/.*(?:prj|oid|id)=?\w+`), list: HERE },
  { id: 'rexx', host: /^(?<handle>[\w-]+)\.rexx-systems\.com$/, post: at(String.raw`\/[^/?#]+-(?:de|en|fr)-[jf]\d+\.html`), list: at(String.raw`(?:\/(?:stellenangebote|jobs|careers)\.html)?${END}`) },
  { id: 'homerun', host: /^(?<handle>[\w-]+)\.homerun\.co$/, post: at(String.raw`\/(?!(?:about|team|culture|privacy|cookies?|terms)\b)[\w-]{4,}(?:\/(?:en|nl|de|fr))?${END}`), list: HERE },
  { id: 'factorial', host: /^(?<handle>[\w-]+)\.factorialhr\.(?:com|es|it|fr|pt|de)$/, post: at(String.raw`\/job_posting\/[\w-]+`), list: HERE },
  { id: 'polymer', host: /^jobs\.polymer\.co$/, post: at(String.raw`\/${HANDLE}\/\d+`), list: at(String.raw`\/${HANDLE}${END}`) },
  { id: 'gem', host: /^jobs\.gem\.com$/, post: at(String.raw`\/${HANDLE}\/[\w-]{6,}`), list: at(String.raw`\/${HANDLE}${END}`) },
];

/** Subdomains that vendors keep for themselves. */
const VENDORS_OWN = new Set('www app apply jobs api blog support help docs developer developers status go info get learn community hub login account partners resources static cdn secure mail marketing press about academy events trust try careers-page'.split(' '));

/** Markets where many employers advertise. */
const AGGREGATORS =
  'seek.com seek.com.au seek.co.nz jobstreet.com jobsdb.com indeed.com indeed.de indeed.co.uk indeed.fr stepstone.de stepstone.at stepstone.be monster.com monster.de glassdoor.com glassdoor.de glassdoor.co.uk welcometothejungle.com infojobs.net jobs.ch karriere.at hokify.at jobware.de stellenanzeigen.de kimeta.de meinestadt.de arbeitsagentur.de totaljobs.com reed.co.uk cwjobs.co.uk jobsite.co.uk ziprecruiter.com dice.com builtin.com simplyhired.com careerbuilder.com otta.com wellfound.com weworkremotely.com remoteok.com himalayas.app finn.no nav.no arbetsformedlingen.se jobindex.dk pracuj.pl justjoin.it nofluffjobs.com apec.fr hellowork.com cadremploi.fr catho.com.br gupy.io naukri.com bayt.com jora.com adzuna.com adzuna.co.uk talent.com jooble.org nationalevacaturebank.nl'.split(
    ' ',
  );
export const isMarket = (url: URL): boolean => hostIs(url, ...AGGREGATORS);

export interface Board {
  /** The system, also the name of its vendor: "greenhouse". */
  system: string;
  /** The employer's name in the address as written, '' where it is not told. */
  handle: string;
  page: 'post' | 'list' | 'other';
}

/** The page of an employer's board that an address leads to. Null for every other host, and for the vendors' own pages. */
export function boardOf(url: URL): Board | null {
  const hostname = url.hostname.toLowerCase().replace(/\.$/, '');
  const rest = url.pathname + url.search;
  for (const { id: system, host, post, list } of SYSTEMS) {
    const inHost = host.exec(hostname);
    if (inHost === null || VENDORS_OWN.has(inHost.groups?.['handle'] ?? '')) continue;
    const one = post.exec(rest);
    const match = one ?? list.exec(rest);
    // join.com and the like carry their vendor's own pages too
    if (match === null && /^(?:www\.)?[^.]+\.[^.]+$/.test(hostname)) return null;
    const handle = inHost.groups?.['handle'] ?? match?.groups?.['handle'] ?? match?.groups?.['handle2'] ?? '';
    return { system, handle: decoded(handle), page: one !== null ? 'post' : match !== null ? 'list' : 'other' };
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const isBoard = (url: URL): boolean => boardOf(url) !== null || isMarket(url);
