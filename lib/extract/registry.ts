/** All adapters in the order they are asked. The company site takes what no other knows. */
import type { Adapter } from './adapter.ts';
import { companySite } from './adapters/company-site.ts';
import { jobBoard } from './adapters/job-board.ts';
import { linkedinCompany } from './adapters/linkedin-company.ts';
import { linkedinJob } from './adapters/linkedin-job.ts';
import { linkedinProfile } from './adapters/linkedin-profile.ts';
import { linkedinRest } from './adapters/linkedin-site.ts';
import { noProspect } from './adapters/none.ts';
import { ownPress, press } from './adapters/press.ts';
import { profileOther } from './adapters/profile-other.ts';

export const ADAPTERS: readonly Adapter[] = [
  linkedinProfile,
  linkedinCompany,
  linkedinJob,
  linkedinRest,
  profileOther,
  jobBoard,
  noProspect,
  ownPress,
  press,
  companySite,
];
