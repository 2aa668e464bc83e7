import type { FieldName } from './model.ts';

/** Fields that pages state in like ways, so that what was measured of one says something of the others. */
export type FieldGroup = 'company' | 'place' | 'contact' | 'people' | 'figure' | 'technology' | 'unmeasured';

/** What the reliabilities of section 2.3 and their sums turned out to be worth; between two rows in proportion. */
export const CALIBRATED_AT = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

/**
 * Confidence shown to people, by group of fields and reliability (section 2.3: "a calibrated map of this reliability, kept as a
 * table"). How it was fitted: of the some 500 claims made on 60 hand-labelled pages of other people's sites, the share that was right. A
 * site counts for three claims in a cell at most, as it is right or wrong as a whole, and the reliability itself counts like one
 * site more (the shrunk rate of section 2.9 with a = 3, which did best on sites left out of the fit), so that few pages lend little
 * confidence; then the rows were made to rise from left to right by pooling neighbours. `npm run eval -- --fit` prints the table
 * anew, and how it would have done on each site had it been fitted on the others only.
 */
export const CALIBRATION: Readonly<Record<FieldGroup, readonly [number, number, number, number, number, number, number]>> = {
  //           0  0.3   0.5   0.7   0.8   0.9   0.95
  company:    [0, 0.3, 0.86, 0.95, 0.99, 0.99, 0.99],
  place:      [0, 0.3, 0.88, 0.88, 0.94, 0.96, 0.98],
  contact:    [0, 0.3, 0.79, 0.94, 0.97, 0.98, 0.98],
  people:     [0, 0.3, 0.86, 0.96, 0.96, 0.96, 0.96],
  figure:     [0, 0.3, 0.89, 0.89, 0.89, 0.93, 0.95],
  technology: [0, 0.3, 0.84, 0.84, 0.84, 0.9, 0.95],
  unmeasured: [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95],
};

const GROUPS: Readonly<Partial<Record<FieldName, FieldGroup>>> = {
  companyName: 'company', legalName: 'company', companyDomain: 'company', employer: 'company',
  country: 'place', city: 'place', personCountry: 'place', personCity: 'place', jobCountry: 'place', jobCity: 'place',
  phone: 'contact', email: 'contact', socialLink: 'contact', personUrl: 'contact',
  personName: 'people', personTitle: 'people', seniority: 'people', department: 'people', decisionRole: 'people', teamMember: 'people', openRole: 'people',
  founded: 'figure', headCount: 'figure', funding: 'figure', revenue: 'figure',
  technology: 'technology',
};

export const groupOf = (field: FieldName): FieldGroup => GROUPS[field] ?? 'unmeasured';

/**
 * How often a value of this reliability is right, 0 to 1, for people and for predictions. Gates and sums take the reliability
 * itself. A rep's own value is certain.
 */
export function shownConfidence(field: FieldName, reliability: number): number {
  if (reliability >= 1) return 1;
  const row = CALIBRATION[groupOf(field)];
  const above = CALIBRATED_AT.findIndex((at) => at >= reliability);
  if (above < 0) return row[row.length - 1] ?? reliability;
  if (above === 0) return 0;
  const [from = 0, to = 0] = [CALIBRATED_AT[above - 1], CALIBRATED_AT[above]];
  const [low = 0, high = 0] = [row[above - 1], row[above]];
  return toHundredths(low + ((high - low) * (reliability - from)) / (to - from));
}

const toHundredths = (share: number): number => Math.round(share * 100) / 100;
