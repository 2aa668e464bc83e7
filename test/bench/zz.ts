import { regradeBench, regradeVerdicts } from './regrade.ts';
const r = await regradeBench(Number(process.argv[2] ?? 5000));
console.log(r, regradeVerdicts(r));
