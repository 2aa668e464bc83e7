/**
 * What grading costs, as ratios within one run: fit with its explanation against closures written by hand that collect the same, and
 * against json-rules-engine on the equivalent rules; and a whole assessment against that fit. Twelve criteria, twenty buying signals.
 */
import { hashIcp } from '#lib/icp/hash.ts';
import { assess } from '#lib/qualify/assess.ts';
import { signalsSeen } from '#lib/qualify/derived/index.ts';
import { answersTo, explain } from '#lib/qualify/explain.ts';
import { type Facts, factsOf } from '#lib/qualify/facts.ts';
import { fitOf, sumsOf } from '#lib/qualify/fit.ts';
import { gradeReady } from '#lib/qualify/grade-ready.ts';
import type { CriterionLine, Fit, TagCell } from '#lib/qualify/model.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { isLive, type RatedSignal } from '#lib/qualify/seen-signals.ts';
import { tagsOf } from '#lib/qualify/tags.ts';
import { bantByHand, fitByHand } from './grading-closures.ts';
import { type EngineFacts, engineFacts, engineOfSample, gradeByEngine } from './grading-engine.ts';
import { ICP, NOW, ROWS, type Sample, sampleOf } from './grading-sample.ts';
import { median } from './measure.ts';

export interface Prepared extends Sample {
  facts: Facts;
  /** Of the sample's twenty rows; what follows from the other facts is left to the whole assessment. */
  signals: RatedSignal[];
  forEngine: EngineFacts;
}

const PROSPECTS = 64;
const ROUNDS = 25;
const ASKED = { persona: null, questions: ICP.questions };
const hash = hashIcp(ICP);
const ready = readyIcp(ICP, hash);

export function prepared(): Prepared[] {
  return Array.from({ length: PROSPECTS }, (_, number) => {
    const sample = sampleOf(number);
    const facts = factsOf(sample.company, sample.person, NOW);
    const signals = signalsSeen(facts, ICP).filter(({ row, evidence: [first] }) => first?.field === 'trigger' && (ROWS as readonly number[]).includes(row));
    return { ...sample, facts, signals, forEngine: engineFacts(facts, signals.filter((signal) => isLive(signal, NOW))) };
  });
}

/** What the project does: fit and a line for each criterion, and what the signals say, with what each of them rests on. */
export function fitByFile({ facts, signals }: Prepared): { fit: Fit; lines: CriterionLine[]; tags: TagCell[] } {
  const answered = answersTo(facts.person === null ? ready.companyCriteria : ready.criteria, facts);
  const sums = sumsOf(answered);
  return { fit: fitOf(sums), lines: explain(answered, sums, 'percent', sayIn('en')), tags: tagsOf(signals, [], ASKED, NOW, sayIn('en')) };
}

const byHand = ({ facts, signals }: Prepared): unknown => [fitByHand(facts), bantByHand(signals, NOW)];
const whole = ({ company, person }: Prepared): unknown => assess({ company, person, answers: [], icp: ICP, icpHash: hash, now: NOW });
const slim = ({ company, person }: Prepared): unknown => gradeReady({ company, person, answers: [] }, ready, NOW);

export interface GradingTimes {
  /** Microseconds a prospect, medians of all rounds. */
  file: number;
  hand: number;
  engine: number;
  whole: number;
  slim: number;
  /** Medians of the ratios of each round, which other work on the machine hardly moves. */
  overHand: number;
  engineOver: number;
  wholeOver: number;
}

let kept: unknown;

function timed(work: (one: Prepared) => unknown, all: readonly Prepared[], times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) for (const one of all) kept = work(one);
  return ((performance.now() - start) * 1000) / (times * all.length);
}

async function timedEngine(all: readonly Prepared[]): Promise<number> {
  const engine = engineOfSample();
  const start = performance.now();
  for (const { forEngine } of all) kept = await gradeByEngine(engine, forEngine);
  return ((performance.now() - start) * 1000) / all.length;
}

/** Each round measures all of them in turn; the first rounds warm up and do not count. */
export async function measureGrading(): Promise<GradingTimes> {
  const all = prepared();
  const rounds: Record<'file' | 'hand' | 'engine' | 'whole' | 'slim', number>[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const times = { file: timed(fitByFile, all, 200), hand: timed(byHand, all, 200), engine: await timedEngine(all), whole: timed(whole, all, 40), slim: timed(slim, all, 40) };
    if (round >= 0) rounds.push(times);
  }
  if (kept === undefined) throw new Error('nothing was graded');
  const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  return {
    file: middle(({ file }) => file),
    hand: middle(({ hand }) => hand),
    engine: middle(({ engine }) => engine),
    whole: middle((round) => round.whole),
    slim: middle((round) => round.slim),
    overHand: middle(({ file, hand }) => file / hand),
    engineOver: middle(({ engine, file }) => engine / file),
    wholeOver: middle((round) => round.whole / round.file),
  };
}
