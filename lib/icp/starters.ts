import type { Icp } from './model.ts';
import { B2B_SOFTWARE } from './starters/b2b-software.ts';
import { INDUSTRIAL_EQUIPMENT } from './starters/industrial-equipment.ts';
import { PROFESSIONAL_SERVICES } from './starters/professional-services.ts';

/** The ICPs a team can begin with; the first is active on a fresh install. */
export const STARTER_ICPS: readonly Icp[] = [B2B_SOFTWARE, INDUSTRIAL_EQUIPMENT, PROFESSIONAL_SERVICES];
