import type { AnySignal } from '#lib/evidence/model.ts';
import { numberText } from '#lib/evidence/value-words.ts';
import { daysSince } from './dates.ts';
import { fitOf, sumsOf } from './fit.ts';
import type { CriterionLine, DisqualifierHit, PenaltyLine, Points, ReadinessLine } from './model.ts';
import { type QuantileCuts, sameCuts } from './quantile.ts';
import type { Remembered } from './remember.ts';
import type { Say } from './say/index.ts';

/** Where a difference comes from: pages and what people said, the ICP, the passing of days, or a newer Leadlight. */
export type Cause = 'evidence' | 'icp' | 'time' | 'rules';

/** One thing that differs between two assessments, with the points it moved. */
export interface Moved {
  cause: Cause;
  text: string;
  fit?: Points;
  readiness?: Points;
  evidence?: AnySignal[];
}

/** What alone can have changed anything, the surest first. */
export function causeBetween({ stamp: before }: Remembered, { stamp: after }: Remembered): Cause {
  if (before.icpHash !== after.icpHash) return 'icp';
  if (before.evidenceHash !== after.evidenceHash) return 'evidence';
  return before.rulesVersion === after.rulesVersion ? 'time' : 'rules';
}

const identity = (signals: readonly AnySignal[]): string => signals.slice(0, 1).map(({ url, quote, value }) => JSON.stringify([url, quote.exact, value])).join();

/** The cause of something that rests on evidence: the evidence where that is another one than before, else what else changed. */
function causeOf(before: Remembered, after: Remembered, was: readonly AnySignal[], is: readonly AnySignal[]): Cause {
  const other = before.stamp.evidenceHash !== after.stamp.evidenceHash && identity(was) !== identity(is);
  if (other) return 'evidence';
  if (before.stamp.icpHash !== after.stamp.icpHash) return 'icp';
  return before.stamp.rulesVersion === after.stamp.rulesVersion ? 'time' : 'rules';
}

/** " (brightforge.example/about)", or that the rep said it. */
function where([first]: readonly AnySignal[], { changes }: Say): string {
  if (first === undefined) return '';
  return first.method === 'rep' ? changes.youSaid : ` (${first.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '')})`;
}

function foundAnew(before: Remembered, after: Remembered, was: CriterionLine, is: CriterionLine, say: Say): Moved {
  const { changes } = say;
  const cause = causeOf(before, after, was.evidence, is.evidence);
  const now = is.evidence.length > 0 ? is.evidence : was.evidence;
  const text =
    was.found === null
      ? changes.knownNow(is.label, is.found ?? '', where(is.evidence, say))
      : is.found === null
        ? changes.unknownNow(is.label, was.found)
        : changes.isAndWas(is.label, is.found, where(is.evidence, say), was.found);
  return { cause: cause === 'icp' && was.wanted === is.wanted ? 'evidence' : cause, text, evidence: now };
}

/** What differs of one criterion that both assessments hold; null where nothing of its own does. */
function changeOfLine(before: Remembered, after: Remembered, was: CriterionLine, is: CriterionLine, say: Say): Moved | null {
  const { changes } = say;
  const inOneTongue = before.tongue === after.tongue;
  const steps = before.scheme === after.scheme && was.steps !== is.steps;
  if (was.match === is.match && was.weight === is.weight && !steps) return null;
  if (inOneTongue && was.wanted !== is.wanted) return { cause: 'icp', text: changes.asksAnother(is.label, is.wanted, was.wanted), evidence: is.evidence };
  const other = inOneTongue ? was.found !== is.found : (was.found === null) !== (is.found === null) || identity(was.evidence) !== identity(is.evidence);
  if (other) return foundAnew(before, after, was, is, say);
  if (was.weight !== is.weight) return { cause: 'icp', text: changes.weighs(is.label, is.weight, was.weight) };
  if (was.match !== is.match) return { cause: causeOf(before, after, was.evidence, is.evidence), text: changes.countsOtherwise(is.label, where(is.evidence, say)), evidence: is.evidence };
  return { cause: 'icp', text: changes.moves(is.label, is.steps ?? 0, was.steps ?? 0) };
}

/** A criterion that only one of the two holds: another ICP, or a person who was not there. */
function changeOfPresence(before: Remembered, after: Remembered, line: CriterionLine, came: boolean, { changes }: Say): Moved {
  const byPerson = line.subject === 'person' && before.companyOnly !== after.companyOnly;
  if (byPerson) {
    return { cause: 'evidence', text: (came ? changes.personCame : changes.personWent)(line.label, line.found), evidence: line.evidence };
  }
  return { cause: 'icp', text: came ? changes.asksNow(line.label, line.wanted) : changes.asksNoMore(line.label), evidence: line.evidence };
}

/** The fit of some criteria before penalties, 0 while none is known. */
const estimateOf = (lines: Iterable<CriterionLine>): Points => fitOf(sumsOf([...lines].map(({ weight, match }) => ({ weight, match, quality: 0 })))).estimate ?? 0;

/**
 * Criteria that differ. Each moves the fit by what changes as it takes its place among the others, one after the other in the order of
 * the ICP, so that the parts add up to the whole.
 */
export function changesOfLines(before: Remembered, after: Remembered, say: Say): Moved[] {
  const lines = new Map(before.lines.map((line) => [line.criterionId, line]));
  const is = new Set(after.lines.map(({ criterionId }) => criterionId));
  const moved: Moved[] = [];
  let fit = estimateOf(lines.values());
  const step = (change: Moved): void => {
    const next = estimateOf(lines.values());
    moved.push({ ...change, fit: next - fit });
    fit = next;
  };
  for (const line of after.lines) {
    const earlier = lines.get(line.criterionId);
    const change = earlier === undefined ? changeOfPresence(before, after, line, true, say) : changeOfLine(before, after, earlier, line, say);
    lines.set(line.criterionId, line);
    if (change !== null) step(change);
  }
  for (const line of before.lines.filter(({ criterionId }) => !is.has(criterionId))) {
    lines.delete(line.criterionId);
    step(changeOfPresence(before, after, line, false, say));
  }
  return moved;
}

/** What a penalty takes from the shown fit: nothing while there is none. */
const takes = ({ fit }: Remembered, line: PenaltyLine | undefined): Points => (fit.estimate === null ? 0 : (line?.points ?? 0));

export function changesOfPenalties(before: Remembered, after: Remembered, say: Say): Moved[] {
  const { changes } = say;
  const ids = [...new Set([...after.penalties, ...before.penalties].map(({ penaltyId }) => penaltyId))];
  return ids.flatMap((id): Moved[] => {
    const [was, is] = [before, after].map(({ penalties }) => penalties.find(({ penaltyId }) => penaltyId === id));
    const fit = takes(before, was) - takes(after, is);
    if (was !== undefined && is !== undefined && fit === 0) return [];
    const label = is?.label ?? was?.label ?? '';
    const cause = causeOf(before, after, was?.evidence ?? [], is?.evidence ?? []);
    const text = was === undefined ? changes.penaltyNow(label, where(is?.evidence ?? [], say)) : is === undefined ? changes.penaltyGone(label) : changes.penaltyOther(label);
    return [{ cause, text, fit, evidence: is?.evidence ?? was?.evidence ?? [] }];
  });
}

const key = ({ row, group, evidence }: ReadinessLine): string => `${group}|${row}|${identity(evidence)}`;

/** Buying signals by what they rest on: new ones, ones that ran out, ones that grew weaker. */
export function changesOfReadiness(before: Remembered, after: Remembered, say: Say): Moved[] {
  const { changes } = say;
  const days = Math.round(daysSince(before.stamp.now, after.stamp.now));
  const [was, is] = [before, after].map(({ readiness }) => new Map(readiness.lines.map((line) => [key(line), line])));
  const ids = [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])];
  return ids.flatMap((id): Moved[] => {
    const [earlier, now] = [was?.get(id), is?.get(id)];
    const readiness = (now?.points ?? 0) - (earlier?.points ?? 0);
    const line = now ?? earlier;
    if (readiness === 0 || line === undefined) return [];
    const label = say.signals[line.row]?.label ?? line.label;
    const { evidence } = line;
    const said = evidence[0]?.method === 'rep' && now !== undefined && earlier === undefined;
    if (said) return [{ cause: 'evidence', text: changes.logged(label), readiness, evidence }];
    const byIcp = before.stamp.icpHash !== after.stamp.icpHash;
    if (earlier === undefined) return [{ cause: causeOf(before, after, [], evidence), text: changes.signalNew(label, where(evidence, say)), readiness, evidence }];
    if (now === undefined) return [{ cause: byIcp ? 'icp' : 'time', text: changes.signalGone(label), readiness, evidence }];
    const weaker = Math.abs(now.points) < Math.abs(earlier.points);
    const text = weaker && !byIcp && days > 0 ? changes.older(label, days) : (weaker ? changes.countsLess : changes.countsMore)(label, where(evidence, say));
    return [{ cause: byIcp ? 'icp' : weaker ? 'time' : causeOf(before, after, earlier.evidence, evidence), text, readiness, evidence }];
  });
}

const certain = ({ disqualifiers }: Remembered): DisqualifierHit[] => disqualifiers.filter((hit) => hit.certain);
const known = ({ fit }: Remembered): string => `${Math.round(fit.completeness / 100)} %`;

const inWords = ({ a, b, c }: QuantileCuts, { tongue }: Say): string => [a, b, c].map((points) => numberText(points / 100, tongue)).join(tongue === 'de' ? '; ' : ', ');

/** Another letter because the prospects it is compared with are others now. */
function changeOfCuts(before: Remembered, after: Remembered, say: Say): Moved[] {
  const [was, is] = [before.stamp.quantile, after.stamp.quantile];
  if (was === undefined || is === undefined || before.grade === after.grade || sameCuts(was, is)) return [];
  return [{ cause: 'time', text: say.changes.compared(is.of, inWords(is, say), inWords(was, say), was.of) }];
}

/** What decides before any points: exclusion, disqualifiers, too little known, the scheme of letters. */
export function changesOfGates(before: Remembered, after: Remembered, say: Say): Moved[] {
  const { changes } = say;
  const moved: Moved[] = [];
  const cause = causeBetween(before, after);
  if (after.exclusion !== null && before.exclusion === null) moved.push({ cause, text: changes.listedNow(after.exclusion.domain, after.exclusion.list) });
  if (after.exclusion === null && before.exclusion !== null) moved.push({ cause, text: changes.listedNoMore(before.exclusion.domain, before.exclusion.list) });
  const [was, is] = [certain(before), certain(after)];
  for (const hit of is.filter(({ code }) => !was.some((other) => other.code === code))) {
    moved.push({ cause: causeOf(before, after, [], hit.evidence), text: changes.disqualified(hit.reason, where(hit.evidence, say)), evidence: hit.evidence });
  }
  for (const hit of was.filter(({ code }) => !is.some((other) => other.code === code))) {
    moved.push({ cause: causeOf(before, after, hit.evidence, []), text: changes.disqualifiedNoMore(hit.reason), evidence: hit.evidence });
  }
  if (after.status === 'insufficient_data' && before.status === 'scored') moved.push({ cause, text: changes.tooLittle(known(after), known(before)) });
  if (after.status === 'scored' && before.status === 'insufficient_data') moved.push({ cause, text: changes.enough(known(after), known(before)) });
  if (before.scheme !== after.scheme) moved.push({ cause: 'icp', text: changes.scheme(after.scheme, before.scheme) });
  else moved.push(...changeOfCuts(before, after, say));
  return moved;
}
