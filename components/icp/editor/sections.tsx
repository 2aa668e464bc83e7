import type { ReactNode } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import { AboutSection } from './about-section.tsx';
import { CriteriaSection } from './criteria/criteria-section.tsx';
import { DisqualifiersSection } from './disqualifiers-section.tsx';
import { ExclusionsSection } from './exclusions-section.tsx';
import { FrameworkSection } from './framework-section.tsx';
import { GradesSection } from './grades-section.tsx';
import { OffersSection } from './offers-section.tsx';
import { PenaltiesSection } from './penalties-section.tsx';
import { PersonasSection } from './personas-section.tsx';
import { ReasonsSection } from './reasons-section.tsx';
import { ScopeSection } from './scope-section.tsx';
import { SignalsSection } from './signals-section.tsx';
import { StagesSection } from './stages-section.tsx';

export interface Section {
  id: string;
  name: string;
  about: string;
  /** Paths of the ICP that are edited here, with all below them. */
  paths: readonly string[];
  /** How many entries it holds, for the list of sections. */
  count?: (icp: Icp) => number;
  Form: () => ReactNode;
}

/** The sections of the editor, in the order a manager thinks about an ICP. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'criteria',
    name: 'Criteria',
    about: 'What a good customer looks like. Only how weights compare matters: each is shown as its share of all.',
    paths: ['criteria'],
    count: (icp) => icp.criteria.length,
    Form: CriteriaSection,
  },
  {
    id: 'penalties',
    name: 'Penalties',
    about: 'What takes points from the fit, each at most 20.',
    paths: ['penalties', 'thresholds.penaltyCap'],
    count: (icp) => icp.penalties.length,
    Form: PenaltiesSection,
  },
  {
    id: 'disqualifiers',
    name: 'Disqualifiers',
    about: 'What rules a prospect out whatever its fit. An unsure sign only asks the rep to confirm.',
    paths: ['disqualifiers'],
    count: (icp) => icp.disqualifiers.length,
    Form: DisqualifiersSection,
  },
  {
    id: 'exclusions',
    name: 'Excluded domains',
    about: 'A page of these companies says “excluded” and why, instead of a grade.',
    paths: ['exclusions'],
    count: (icp) => icp.exclusions.length,
    Form: ExclusionsSection,
  },
  {
    id: 'personas',
    name: 'Personas',
    about: 'The kinds of people you sell to. A person is the one whose level and department suit them best.',
    paths: ['personas'],
    count: (icp) => icp.personas.length,
    Form: PersonasSection,
  },
  { id: 'offers', name: 'Offers', about: 'What you sell, and how a page shows that somebody needs it.', paths: ['offers'], count: (icp) => icp.offers.length, Form: OffersSection },
  {
    id: 'signals',
    name: 'Timing signals',
    about: 'How public acts and logged contacts count towards readiness, and how fast they fade.',
    paths: ['signals', 'regulations', 'thresholds.groupCaps'],
    Form: SignalsSection,
  },
  { id: 'grades', name: 'Grades', about: 'How letters and readiness digits are given.', paths: ['thresholds'], Form: GradesSection },
  { id: 'stages', name: 'Stages', about: 'When a prospect moves on. A page only indicates; a person confirms.', paths: ['stages'], Form: StagesSection },
  { id: 'framework', name: 'Questions', about: 'How the conversation is led, and what is asked.', paths: ['framework', 'questions', 'buyingGroup'], Form: FrameworkSection },
  { id: 'reasons', name: 'Reasons', about: 'What a rep chooses from to disqualify a prospect or to mark it lost.', paths: ['reasons'], count: (icp) => icp.reasons.length, Form: ReasonsSection },
  { id: 'scope', name: 'Where it applies', about: 'With several ICPs, a page is graded by the one that suits it best. All left empty, this one suits any company.', paths: ['applies'], Form: ScopeSection },
  { id: 'about', name: 'Name and notes', about: 'What this ICP is called and who looks after it.', paths: ['name', 'createdBy', 'notes'], Form: AboutSection },
];

/** Id of the section where a path is edited: the one that names most of it; the last for what none does. */
export function sectionOf(path: string): Section['id'] {
  const named = SECTIONS.flatMap(({ id, paths }) => paths.filter((part) => path === part || path.startsWith(`${part}.`)).map((part) => ({ id, length: part.length })));
  return named.toSorted((a, b) => b.length - a.length)[0]?.id ?? 'about';
}
