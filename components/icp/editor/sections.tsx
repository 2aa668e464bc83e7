import type { ReactNode } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import { CriteriaSection } from './criteria/criteria-section.tsx';
import { ExclusionsSection } from './exclusions-section.tsx';

export interface Section {
  id: string;
  name: string;
  about: string;
  /** Members of the ICP that are edited here. */
  members: readonly (keyof Icp)[];
  /** How many entries it holds, for the list of sections. */
  count?: (icp: Icp) => number;
  Form: () => ReactNode;
}

/** The sections of the editor, in the order a manager thinks about an ICP. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'criteria',
    name: 'Criteria',
    about: 'What a good customer looks like. Weights are counted as shares of all: only how they compare matters.',
    members: ['criteria'],
    count: (icp) => icp.criteria.length,
    Form: CriteriaSection,
  },
  {
    id: 'exclusions',
    name: 'Excluded domains',
    about: 'A page of these companies says “excluded” and why, instead of a grade.',
    members: ['exclusions'],
    count: (icp) => icp.exclusions.length,
    Form: ExclusionsSection,
  },
];

/** Id of the section that edits a member; the first where none does. */
export function sectionOf(member: keyof Icp): Section['id'] {
  return (SECTIONS.find(({ members }) => members.includes(member)) ?? SECTIONS[0]!).id;
}
