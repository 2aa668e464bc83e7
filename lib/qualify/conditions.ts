import type { AnySignal, Belief, FieldName } from '#lib/evidence/model.ts';
import type { Condition } from '#lib/icp/model.ts';
import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { regionsOf } from '#lib/taxonomy/regions.ts';
import { type Facts, groundsOf, isDisputed, isFresh } from './facts.ts';
import { asksOf, beliefsAskedOf } from './match/custom.ts';
import { isInIndustry } from './match/industry.ts';
import { technologiesNamed } from './match/technology.ts';
import { isLive, type RatedSignal } from './seen-signals.ts';

/** A condition that holds, with what it rests on. Null elsewhere means: does not hold, or not known. */
export interface Met {
  /** Freshness left aside. */
  reliability: number;
  /** Not older than one half-life. */
  fresh: boolean;
  /** A page states another value, for which it would not hold. */
  disputed: boolean;
  evidence: AnySignal[];
}

function whereValue<F extends FieldName>(belief: Belief<F> | undefined, holds: (value: Belief<F>['value']) => boolean): Met | null {
  if (belief === undefined || !holds(belief.value)) return null;
  return {
    reliability: belief.reliability,
    fresh: isFresh(belief),
    disputed: isDisputed(belief, holds),
    evidence: groundsOf(belief).evidence,
  };
}

function strongest(met: readonly (Met | null)[]): Met | null {
  const [best] = met.filter((one) => one !== null).toSorted((a, b) => Number(b.fresh) - Number(a.fresh) || b.reliability - a.reliability);
  return best ?? null;
}

function onlyFreeMail({ company }: Facts): Met | null {
  const mails = company.email ?? [];
  if (mails.length === 0 || !mails.every(({ value }) => isFreeMail(value))) return null;
  return strongest(mails.map((mail) => whereValue(mail, isFreeMail)));
}

function triggerRow(row: number, signals: readonly RatedSignal[], now: number): Met | null {
  return strongest(
    signals
      .filter((signal) => signal.row === row)
      .map((signal) => ({ reliability: signal.reliability, fresh: isLive(signal, now), disputed: false, evidence: signal.evidence })),
  );
}

/** Whether a penalty or disqualifier condition holds. What is not known never holds (section 2.4). */
export function conditionMet(condition: Condition, facts: Facts, signals: readonly RatedSignal[]): Met | null {
  const { company, person, now } = facts;
  switch (condition.kind) {
    case 'industry-in':
      return whereValue(company.industry, (code) => isInIndustry(code, condition.codes));
    case 'country-in':
      return whereValue(
        company.country,
        (country) => condition.countries.includes(country) || regionsOf(country).some((region) => condition.regions.includes(region)),
      );
    case 'head-count-below':
      return whereValue(company.headCount, ({ max }) => max < condition.count);
    case 'head-count-above':
      return whereValue(company.headCount, ({ min }) => min > condition.count);
    case 'seniority-in':
      return whereValue(person?.seniority, (level) => condition.seniorities.includes(level));
    case 'trigger-row':
      return triggerRow(condition.row, signals, now);
    case 'technology-any':
      return strongest(technologiesNamed(condition.anyOf, facts, condition.use ?? 'in-use').map((belief) => whereValue(belief, () => true)));
    case 'only-free-mail':
      return onlyFreeMail(facts);
    case 'field':
      return strongest(beliefsAskedOf(condition.ask.field, 'company', facts).map((belief) => whereValue(belief, (value) => asksOf(condition.ask, belief.field, value) === true)));
  }
}
