import * as fc from '#test/properties.ts';
import type { Criterion, Icp, Persona } from '#lib/icp/model.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';

export const BASE: Icp = {
  ...SAMPLE_ICP,
  offers: [...SAMPLE_ICP.offers, { id: 'extra', name: 'Extra', needs: [], mustHaves: [], rivals: [], integrations: [] }],
};

export type Change = (icp: Icp) => Icp;

export const changeCriterion = (id: string, change: (criterion: Criterion) => Criterion): Change => (icp) => ({
  ...icp,
  criteria: icp.criteria.map((one) => (one.id === id ? change(one) : one)),
});

export const weight = (id: string, to: number): Change => changeCriterion(id, (one) => ({ ...one, weight: to }));
export const range = (min: number, max: number): Change => changeCriterion('size', (one) => ({ ...one, test: { kind: 'head-count', min, max } }));
export const countries = (...codes: string[]): Change =>
  changeCriterion('country', (one) => (one.test.kind === 'place' ? { ...one, test: { ...one.test, countries: codes } } : one));
export const without = (id: string): Change => (icp) => ({ ...icp, criteria: icp.criteria.filter((one) => one.id !== id) });
export const added = (id: string, to = 5): Change => (icp) =>
  icp.criteria.some((one) => one.id === id) ? icp : { ...icp, criteria: [...icp.criteria, { id, label: id.toUpperCase(), subject: 'company', weight: to, mustKnow: false, test: { kind: 'hiring', atLeast: 2 } }] };
export const swapped = (one: number, other: number): Change => (icp) => {
  const criteria = [...icp.criteria];
  const [left, right] = [criteria[one], criteria[other]];
  if (!left || !right) return icp;
  criteria[one] = right;
  criteria[other] = left;
  return { ...icp, criteria };
};
export const all = (...changes: Change[]): Change => (icp) => changes.reduce((changed, change) => change(changed), icp);

function unoffered({ offerId: _offerId, ...persona }: Persona): Persona {
  return persona;
}

const index = fc.nat(5);
const id = fc.constantFrom(...BASE.criteria.map((one) => one.id));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, fc.constantFrom(5, 10, 40)).map(([at, to]) => weight(at, to)),
  id.filter((one) => one !== 'industry').map(without),
  fc.tuple(fc.constantFrom('new-a', 'new-b', 'new-c'), fc.constantFrom(3, 4)).map(([at, to]) => added(at, to)),
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 900 })).map(([min, max]) => range(min, max)),
  fc.uniqueArray(fc.constantFrom('DE', 'AT', 'CH', 'FR'), { minLength: 1 }).map((codes) => countries(...codes)),
  fc.tuple(index, index).map(([one, other]) => swapped(one, other)),
  fc.constantFrom('Ours', 'Yours').map((name): Change => (icp) => ({ ...icp, name })),
  fc.constantFrom('x', 'y').map((notes): Change => (icp) => ({ ...icp, notes })),
  fc.constantFrom(70, 75).map((a): Change => (icp) => ({ ...icp, thresholds: { ...icp.thresholds, grade: { ...icp.thresholds.grade, a } } })),
  fc.constantFrom(50, 55).map((b): Change => (icp) => ({ ...icp, thresholds: { ...icp.thresholds, grade: { ...icp.thresholds.grade, b } } })),
  fc.constant<Change>((icp) => ({ ...icp, offers: icp.offers.filter((offer) => offer.id !== 'extra'), personas: icp.personas.map(unoffered) })),
  fc.constant<Change>((icp) => (icp.offers.length < 2 ? icp : { ...icp, personas: icp.personas.map((persona) => ({ ...persona, offerId: 'extra' })) })),
  fc.constantFrom('alt.de', 'neu.de').map((domain): Change => (icp) => (icp.exclusions.some((one) => one.domain === domain) ? icp : { ...icp, exclusions: [...icp.exclusions, { domain, list: 'competitor' }] })),
);

/** The base after up to five changes a person could make to it. */
export const anyEdited: fc.Arbitrary<Icp> = fc.array(change, { maxLength: 5 }).map((changes) => all(...changes)(BASE));
