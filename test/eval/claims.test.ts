import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { judgeClaims, type TruthEntry } from './claims.ts';
import { noPrediction, type Prediction } from './prediction.ts';

const SCORER = fileURLToPath(new URL('../../../shared/eval/score.mjs', import.meta.url));

it.skipIf(!existsSync(SCORER))('each claim is judged by the scorer alone, and what it passes over is left out', () => {
  const truth: TruthEntry = {
    file: 'a.html', url: 'https://www.brightforge.com/about', pageKind: 'about', companyName: 'Brightforge', country: 'Austria', city: null, foundedYear: 1998,
    emails: ['info@brightforge.com', 'jobs@brightforge.com'], tolerate: { city: ['Graz'], emails: ['old@brightforge.com'] }, skip: ['foundedYear'],
  };
  const prediction: Prediction = {
    ...noPrediction('a.html', 'about'), companyName: 'Brightforge GmbH', country: 'Germany', city: 'Graz', foundedYear: 1999,
    emails: ['jobs@brightforge.com', 'old@brightforge.com', 'who@brightforge.com'],
    confidence: { companyName: 0.9, country: 0.7, city: 0.5, foundedYear: 0.5, emails: [0.8, 0.7, 0.6] },
  };
  const judged = judgeClaims(SCORER, [truth], [prediction]).map(({ site, field, confidence, right }) => [site, field, confidence, right]);
  expect(judged).toEqual([
    ['brightforge.com', 'companyName', 0.9, true],
    ['brightforge.com', 'country', 0.7, false],
    ['brightforge.com', 'emails', 0.8, true],
    ['brightforge.com', 'emails', 0.6, false],
  ]);
});
