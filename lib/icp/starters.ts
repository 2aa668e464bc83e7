import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { DEFAULT_PROCESS } from './defaults.ts';
import { hashIcp } from './hash.ts';
import type { Icp } from './model.ts';
import { B2B_SOFTWARE } from './starters/b2b-software.ts';
import { STARTER_TEXTS_DE } from './starters/german.ts';
import { INDUSTRIAL_EQUIPMENT } from './starters/industrial-equipment.ts';
import { PROFESSIONAL_SERVICES } from './starters/professional-services.ts';

/** The ICPs a team can begin with; the first is active on a fresh install. */
export const STARTER_ICPS: readonly Icp[] = [B2B_SOFTWARE, INDUSTRIAL_EQUIPMENT, PROFESSIONAL_SERVICES];

type InOther = (text: string) => string;

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(STARTER_TEXTS_DE).map(([en, de]) => [de, en]));
const german: InOther = (text) => STARTER_TEXTS_DE[text] ?? text;
const english: InOther = (text) => ENGLISH.get(text) ?? text;

/** The texts that people read; ids, codes, weights and what pages are searched for are the same in every language, and so are the grades. */
function withTexts(icp: Icp, said: InOther): Icp {
  const labelled = <L extends { label: string }>(one: L): L => ({ ...one, label: said(one.label) });
  const all = (texts: readonly string[]): string[] => texts.map(said);
  const questionsIn = <Q extends object>(questions: Q): Q => Object.fromEntries(Object.entries(questions).map(([about, texts]: [string, readonly string[]]) => [about, all(texts)])) as Q;
  return {
    ...icp,
    name: said(icp.name),
    notes: said(icp.notes),
    criteria: icp.criteria.map(labelled),
    penalties: icp.penalties.map(labelled),
    disqualifiers: icp.disqualifiers.map((disqualifier) => ({ ...disqualifier, reason: said(disqualifier.reason) })),
    personas: icp.personas.map((persona) => ({ ...persona, name: said(persona.name), pains: all(persona.pains), questions: questionsIn(persona.questions) })),
    offers: icp.offers.map((offer) => ({ ...offer, name: said(offer.name), mustHaves: all(offer.mustHaves) })),
    ...(icp.regulations && { regulations: icp.regulations.map((regulation) => ({ ...regulation, name: said(regulation.name) })) }),
    reasons: icp.reasons.map(labelled),
  };
}

const STARTERS: Readonly<Record<Tongue, readonly Icp[]>> = { en: STARTER_ICPS, de: STARTER_ICPS.map((icp) => withTexts(icp, german)) };

/** The starters as a team that speaks a language takes them as its own. */
export const startersIn = (tongue: Tongue): readonly Icp[] => STARTERS[tongue];

/** Why a prospect is lost or disqualified, as every ICP begins. */
export const reasonsIn = (tongue: Tongue): Icp['reasons'] => (tongue === 'de' ? DEFAULT_PROCESS.reasons.map((reason) => ({ ...reason, label: german(reason.label) })) : DEFAULT_PROCESS.reasons);

const hashesIn = (tongue: Tongue): string[] => STARTERS[tongue].map(hashIcp);

/** Which language a starter of this hash is in; null for what is no starter. */
export const starterTongue = (hash: string): Tongue | null => (['en', 'de'] as const).find((tongue) => hashesIn(tongue).includes(hash)) ?? null;

/** The hash of the same starter in the other language; null for what is no starter. */
export function otherTongueHash(hash: string): string | null {
  const tongue = starterTongue(hash);
  return tongue && (hashesIn(tongue === 'en' ? 'de' : 'en')[hashesIn(tongue).indexOf(hash)] ?? null);
}

/** An ICP whose texts, as far as they are still a starter's, are in a language; what somebody wrote stays as it is. */
export const toldIn = (tongue: Tongue, icp: Icp): Icp => withTexts(icp, tongue === 'de' ? german : english);
