import type { AnySignal, Belief, Beliefs, FieldName, PageKind, Profile, Signal } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/profile.ts';
import { showValue } from '#lib/evidence/show.ts';
import { toShare } from './arithmetic.ts';
import type { CriterionLine, Share } from './model.ts';
import type { Subject } from './subject.ts';

/** What is believed of one company and at most one person, at one time. */
export interface Facts {
  company: Beliefs;
  /** Null while there is no person: person criteria are left out then. */
  person: Beliefs | null;
  /** Of both profiles. */
  pageKinds: ReadonlyMap<string, PageKind>;
  /** The company's head counts as pages stated them over time, oldest first. */
  headCounts: readonly Signal<'headCount'>[];
  /** Addresses of the pages about the person. */
  personPages: ReadonlySet<string>;
  touches: NonNullable<Subject['touches']>;
  colleagues: NonNullable<Subject['colleagues']>;
  now: number;
}

type Besides = Pick<Subject, 'touches' | 'colleagues'>;

export function factsOf(company: Profile | null, person: Profile | null, now: number, { touches = [], colleagues = [] }: Besides = {}): Facts {
  const pages = [...(company?.pages ?? []), ...(person?.pages ?? [])];
  return {
    company: company === null ? {} : believe(company, now),
    person: person === null ? null : believe(person, now),
    pageKinds: new Map(pages.map(({ url, pageKind }) => [url, pageKind])),
    headCounts: company?.headCounts ?? [],
    personPages: new Set(person?.pages.map(({ url }) => url)),
    touches,
    colleagues,
    now,
  };
}

/** Where a fact stands: its traces, best first, and the other values pages state. */
export type Grounds = Pick<CriterionLine, 'evidence' | 'conflicts'>;

export interface Known extends Grounds {
  match: Share;
  /** Reliability times freshness. */
  quality: Share;
  /** The fact in words. */
  found: string;
}

/** Reliability times freshness of a belief, as a share. */
export function qualityOf(belief: { reliability: number; freshness: number }): Share {
  return toShare(belief.reliability * belief.freshness);
}

export function groundsOf<F extends FieldName>(belief: Belief<F>): Grounds {
  return {
    evidence: belief.signals as unknown as AnySignal[],
    conflicts: belief.conflicts.map(({ value, signals }) => ({
      found: showValue(belief.field, value),
      evidence: signals as unknown as AnySignal[],
    })),
  };
}

/** A believed single value as the answer to a criterion. */
export function known<F extends FieldName>(belief: Belief<F>, match: Share): Known {
  return { match, quality: qualityOf(belief), found: showValue(belief.field, belief.value), ...groundsOf(belief) };
}
