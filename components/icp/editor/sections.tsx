import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
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
    name: t('editor.sCriteria'),
    about: t('editor.sCriteriaAbout'),
    paths: ['criteria'],
    count: (icp) => icp.criteria.length,
    Form: CriteriaSection,
  },
  {
    id: 'penalties',
    name: t('editor.sPenalties'),
    about: t('editor.sPenaltiesAbout'),
    paths: ['penalties', 'thresholds.penaltyCap'],
    count: (icp) => icp.penalties.length,
    Form: PenaltiesSection,
  },
  {
    id: 'disqualifiers',
    name: t('editor.sDisqualifiers'),
    about: t('editor.sDisqualifiersAbout'),
    paths: ['disqualifiers'],
    count: (icp) => icp.disqualifiers.length,
    Form: DisqualifiersSection,
  },
  {
    id: 'exclusions',
    name: t('editor.sExclusions'),
    about: t('editor.sExclusionsAbout'),
    paths: ['exclusions'],
    count: (icp) => icp.exclusions.length,
    Form: ExclusionsSection,
  },
  {
    id: 'personas',
    name: t('editor.sPersonas'),
    about: t('editor.sPersonasAbout'),
    paths: ['personas'],
    count: (icp) => icp.personas.length,
    Form: PersonasSection,
  },
  { id: 'offers', name: t('editor.sOffers'), about: t('editor.sOffersAbout'), paths: ['offers'], count: (icp) => icp.offers.length, Form: OffersSection },
  {
    id: 'signals',
    name: t('editor.sSignals'),
    about: t('editor.sSignalsAbout'),
    paths: ['signals', 'regulations', 'thresholds.groupCaps'],
    Form: SignalsSection,
  },
  { id: 'grades', name: t('editor.sGrades'), about: t('editor.sGradesAbout'), paths: ['thresholds'], Form: GradesSection },
  { id: 'stages', name: t('editor.sStages'), about: t('editor.sStagesAbout'), paths: ['stages'], Form: StagesSection },
  { id: 'framework', name: t('editor.sQuestions'), about: t('editor.sQuestionsAbout'), paths: ['framework', 'questions', 'buyingGroup'], Form: FrameworkSection },
  { id: 'reasons', name: t('editor.sReasons'), about: t('editor.sReasonsAbout'), paths: ['reasons'], count: (icp) => icp.reasons.length, Form: ReasonsSection },
  { id: 'scope', name: t('editor.sScope'), about: t('editor.sScopeAbout'), paths: ['applies'], Form: ScopeSection },
  { id: 'about', name: t('editor.sAbout'), about: t('editor.sAboutAbout'), paths: ['name', 'createdBy', 'notes'], Form: AboutSection },
];

/** Id of the section where a path is edited: the one that names most of it; the last for what none does. */
export function sectionOf(path: string): Section['id'] {
  const named = SECTIONS.flatMap(({ id, paths }) => paths.filter((part) => path === part || path.startsWith(`${part}.`)).map((part) => ({ id, length: part.length })));
  return named.toSorted((a, b) => b.length - a.length)[0]?.id ?? 'about';
}
