import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { DEFAULT_PROCESS } from './defaults.ts';
import type { Icp } from './model.ts';
import { B2B_SOFTWARE } from './starters/b2b-software.ts';
import { STARTER_TEXTS_DE } from './starters/german.ts';
import { INDUSTRIAL_EQUIPMENT } from './starters/industrial-equipment.ts';
import { PROFESSIONAL_SERVICES } from './starters/professional-services.ts';

/** The ICPs a team can begin with; the first is active on a fresh install. */
export const STARTER_ICPS: readonly Icp[] = [B2B_SOFTWARE, INDUSTRIAL_EQUIPMENT, PROFESSIONAL_SERVICES];

const german = (text: string): string => STARTER_TEXTS_DE[text] ?? text;
const labelled = <L extends { label: string }>(one: L): L => ({ ...one, label: german(one.label) });
const allGerman = (texts: readonly string[]): string[] => texts.map(german);
const questionsIn = <Q extends object>(questions: Q): Q => Object.fromEntries(Object.entries(questions).map(([about, texts]: [string, readonly string[]]) => [about, allGerman(texts)])) as Q;

/** The texts that people read; ids, codes, weights and what pages are searched for are the same in every language, and so are the grades. */
function inGerman(icp: Icp): Icp {
  return {
    ...icp,
    name: german(icp.name),
    notes: german(icp.notes),
    criteria: icp.criteria.map(labelled),
    penalties: icp.penalties.map(labelled),
    disqualifiers: icp.disqualifiers.map((disqualifier) => ({ ...disqualifier, reason: german(disqualifier.reason) })),
    personas: icp.personas.map((persona) => ({ ...persona, name: german(persona.name), pains: allGerman(persona.pains), questions: questionsIn(persona.questions) })),
    offers: icp.offers.map((offer) => ({ ...offer, name: german(offer.name), mustHaves: allGerman(offer.mustHaves) })),
    ...(icp.regulations && { regulations: icp.regulations.map((regulation) => ({ ...regulation, name: german(regulation.name) })) }),
    reasons: icp.reasons.map(labelled),
  };
}

const STARTERS: Readonly<Record<Tongue, readonly Icp[]>> = { en: STARTER_ICPS, de: STARTER_ICPS.map(inGerman) };

/** The starters as a team that speaks a language takes them as its own. */
export const startersIn = (tongue: Tongue): readonly Icp[] => STARTERS[tongue];

/** Why a prospect is lost or disqualified, as every ICP begins. */
export const reasonsIn = (tongue: Tongue): Icp['reasons'] => (tongue === 'de' ? DEFAULT_PROCESS.reasons.map(labelled) : DEFAULT_PROCESS.reasons);
