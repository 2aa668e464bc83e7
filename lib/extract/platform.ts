/** Reads pages that tell of others than their owner: LinkedIn, job boards, accounts. */
import { codeHost } from './adapters/code-host.ts';
import { companyDirectory } from './adapters/company-directory.ts';
import { companyRegister } from './adapters/company-register.ts';
import { jobBoard } from './adapters/job-board.ts';
import { linkedinCompany } from './adapters/linkedin-company.ts';
import { linkedinJob } from './adapters/linkedin-job.ts';
import { linkedinProfile } from './adapters/linkedin-profile.ts';
import { linkedinRest } from './adapters/linkedin-site.ts';
import { profileOther } from './adapters/profile-other.ts';
import { speaker } from './adapters/speaker.ts';
import { readerOf } from './reader.ts';

export const readPlatform = readerOf([linkedinProfile, linkedinCompany, linkedinJob, linkedinRest, codeHost, speaker, companyRegister, profileOther, companyDirectory, jobBoard]);
