/** npm run golden: writes what the golden vectors give now. Look at what moved before you keep it. */
import '#test/i18n/setup.ts';
import { writeFileSync } from 'node:fs';
import { EXPECTED, icpFiles, profileFiles } from './files.ts';
import { goldenOf, gradeFiles } from './grade.ts';

const ofIcp = (icp: string): string => [...profileFiles()].map(([name, profile]) => `  ${JSON.stringify(name)}: ${JSON.stringify(goldenOf(gradeFiles(profile, icp)))}`).join(',\n');
writeFileSync(EXPECTED, `{\n${[...icpFiles()].map(([name, icp]) => ` ${JSON.stringify(name)}: {\n${ofIcp(icp)}\n }`).join(',\n')}\n}\n`);
