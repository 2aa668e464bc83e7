/** Reads any page. Who may know it follows from its address: the platforms' adapters first, then those of any site; none at all where it is nobody's. */
import type { Adapter } from './adapter.ts';
import { codeHost } from './adapters/code-host.ts';
import { companyDirectory } from './adapters/company-directory.ts';
import { companyRegister } from './adapters/company-register.ts';
import { companySite } from './adapters/company-site.ts';
import { jobBoard } from './adapters/job-board.ts';
import { linkedinCompany } from './adapters/linkedin-company.ts';
import { linkedinJob } from './adapters/linkedin-job.ts';
import { linkedinProfile } from './adapters/linkedin-profile.ts';
import { linkedinRest } from './adapters/linkedin-site.ts';
import { noProspect } from './adapters/none.ts';
import { isNobodysHost } from './adapters/none-hosts.ts';
import { ownPress, press } from './adapters/press.ts';
import { profileOther } from './adapters/profile-other.ts';
import { speaker } from './adapters/speaker.ts';
import { type Extract, readWith } from './reader.ts';

/** They know their hosts, and tell of others than the host: LinkedIn, code hosts, registers, directories, job boards, accounts. A new adapter stands here. */
const PLATFORMS: readonly Adapter[] = [linkedinProfile, linkedinCompany, linkedinJob, linkedinRest, codeHost, speaker, companyRegister, profileOther, companyDirectory, jobBoard];
/** The company site takes what no other knows. */
const SITES: readonly Adapter[] = [noProspect, ownPress, press, companySite];

export const extract: Extract = (copy, ctx) => readWith(adaptersFor(new URL(copy.url)), copy, ctx);

function adaptersFor(url: URL): readonly Adapter[] {
  const platforms = PLATFORMS.filter((adapter) => adapter.matches(url));
  return isNobodysHost(url) ? platforms : [...platforms, ...SITES];
}

/** True where the address alone tells that a page claims nothing: there is no need to copy it. */
export function isNobodys(address: string): boolean {
  const [first] = adaptersFor(new URL(address));
  return first === undefined || first.nobodys === true;
}
