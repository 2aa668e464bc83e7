import type { AnySignal, FieldName } from '#lib/evidence/model.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Sheet, SheetFact, SheetItem, SheetPart, SheetSection, SheetSource } from '#lib/interop/handoff-sheet.ts';
import { t } from '#lib/i18n/t.ts';
import type { SheetData } from '#lib/messaging/detail-protocol.ts';
import type { ShownValue } from '#lib/messaging/protocol.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { frameworkCells, FRAMEWORKS, type FrameworkCell } from '#lib/qualify/frameworks.ts';
import type { Assessment, CriterionLine } from '#lib/qualify/model.ts';
import { BANT_WORDS, FIELD_WORDS, ROLE_WORDS, SEGMENT_WORDS, STATE_WORDS } from '../assessment/words.ts';
import { STAGE_WORDS, touchText, TOUCH_WORDS } from '../engagement/words.ts';
import { ageText, dayText, midSentence, percent, shortPoints } from '../ui/format.ts';
import { shortUrl } from '../ui/page-link.tsx';
import { quoted } from '../ui/quoted.ts';

const PERSON: readonly FieldName[] = ['personName', 'personTitle', 'decisionRole', 'personCountry', 'personUrl'];
const COMPANY: readonly FieldName[] = ['companyName', 'legalName', 'companyDomain', 'industry', 'headCount', 'country', 'city', 'revenue', 'funding', 'technology'];
const REACHED: readonly FieldName[] = ['email', 'phone', 'socialLink'];
const LIVELIEST = 6;
const TOUCHES = 5;
const STEPS = 3;

/** What a sheet says of one prospect: who, why now, evidence with quotes, answers, gaps, the buying group, next steps. `at` is the moment it speaks of. */
export function sheetOf(data: SheetData, { withNotes }: { withNotes: boolean }): Sheet {
  const { prospect, assessment, icp } = data;
  const at = assessment.stamp.now;
  const sections = [who(data, at), whyNow(data, at), fit(assessment, at), answered(assessment, at), gaps(assessment), group(assessment, at), next(assessment), ...(withNotes ? [notes(data)] : [])];
  return {
    title: prospectName(prospect),
    subtitle: t('handoff.subtitle', { day: dayText(at), stage: STAGE_WORDS[prospect.stage][0], icp: icp.name, version: icp.version }),
    sections: sections.map(({ title, parts }) => ({ title, parts: parts.filter(isFilled) })).filter(({ parts }) => parts.length > 0),
  };
}

const isFilled = (part: SheetPart): boolean => (part.kind === 'text' ? part.text !== '' : part.kind === 'facts' ? part.facts.length > 0 : part.items.length > 0);

function who({ values, assessment, prospect }: SheetData, at: number): SheetSection {
  const facts = (fields: readonly FieldName[]): SheetFact[] => fields.flatMap((field) => values.filter((value) => value.field === field && value.text !== null).map((value) => factOf(value, at)));
  const chosen = [
    ...(assessment.persona ? [{ name: t('handoff.persona'), value: assessment.persona.name }] : []),
    ...(assessment.offer ? [{ name: t('handoff.offer'), value: assessment.offer.name }] : []),
    ...(prospect.owner === undefined ? [] : [{ name: t('handoff.owner'), value: prospect.owner }]),
  ];
  return { title: t('handoff.who'), parts: [{ kind: 'facts', facts: [...facts(PERSON), ...facts(COMPANY), ...facts(REACHED), ...chosen] }] };
}

function factOf({ field, text, evidence, fromRep }: ShownValue, at: number): SheetFact {
  const [best] = evidence;
  const fact = { name: FIELD_WORDS[field], value: text ?? '' };
  if (fromRep) return { ...fact, source: { quote: '', about: t('handoff.byRep') } };
  return best ? { ...fact, source: sourceOf(best, at) } : fact;
}

function sourceOf(signal: AnySignal, at: number): SheetSource {
  if (signal.rule.startsWith('touch/')) return { quote: '', about: `${touchText(signal)}, ${ageText(signal.observedAt, at)}` };
  if (signal.method === 'rep') return { quote: '', about: `${signal.raw}, ${ageText(signal.observedAt, at)}` };
  if (signal.method === 'guess') return { quote: signal.quote.exact, about: t('handoff.guess') };
  const about = signal.publishedAt ? t('handoff.published', { day: dayText(Date.parse(signal.publishedAt)) }) : t('handoff.read', { day: dayText(signal.observedAt) });
  return { quote: signal.quote.exact || signal.raw, ...(/^https?:/.test(signal.url) && { url: signal.url }), about: `${/^https?:/.test(signal.url) ? '' : `${shortUrl(signal.url)}, `}${about}` };
}

function whyNow({ assessment, prospect }: SheetData, at: number): SheetSection {
  const { segment, action, readiness } = assessment;
  const lively = readiness.lines.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points).slice(0, LIVELIEST);
  const touches = prospect.touches.toSorted((a, b) => b.at - a.at).slice(0, TOUCHES);
  return {
    title: t('handoff.whyNow'),
    parts: [
      { kind: 'text', text: [action ?? (segment && SEGMENT_WORDS[segment]), t('handoff.readiness', { points: shortPoints(readiness.total) })].filter(Boolean).join(' · ') },
      { kind: 'items', items: lively.map(({ label, evidence, points }) => withSource({ text: t('handoff.signal', { label, points: shortPoints(points) }), details: [] }, evidence[0], at)) },
      { kind: 'items', items: touches.map(({ kind, at: when, note }): SheetItem => ({ text: `${TOUCH_WORDS[kind]}, ${dayText(when)}`, details: note ? [quoted(note)] : [] })) },
    ],
  };
}

const withSource = (item: Omit<SheetItem, 'source'>, signal: AnySignal | undefined, at: number): SheetItem => (signal ? { ...item, source: sourceOf(signal, at) } : item);

function fit({ grade, score, fit: { estimate, low, high, completeness }, lines }: Assessment, at: number): SheetSection {
  const band = estimate === null ? t('handoff.noFit') : t('handoff.fit', { fit: shortPoints(estimate), low: shortPoints(low), high: shortPoints(high), known: percent(completeness) });
  return {
    title: t('handoff.fitTitle'),
    parts: [
      { kind: 'text', text: [grade ?? t('handoff.noGrade'), ...(score ? [t('handoff.score', { score })] : []), band].join(' · ') },
      { kind: 'items', items: lines.filter(({ state }) => state !== 'unknown').map((line) => lineItem(line, at)) },
    ],
  };
}

function lineItem({ label, state, found, wanted, evidence }: CriterionLine, at: number): SheetItem {
  const text = t('handoff.line', { label, state: STATE_WORDS[state], found: found ?? '', wanted });
  return withSource({ text, details: [] }, evidence[0], at);
}

function answered({ framework, tags }: Assessment, at: number): SheetSection {
  const cells = frameworkCells(framework, tags, tongue()).filter(({ state }) => state !== 'unknown');
  return { title: t('handoff.answered', { framework: FRAMEWORKS[framework].name }), parts: [{ kind: 'items', items: cells.map((cell) => cellItem(cell, at)) }] };
}

function cellItem({ name, state, cells, signals }: FrameworkCell, at: number): SheetItem {
  const said = cells.flatMap(({ answer }) => answer ?? []).filter(({ note }, index, all) => all.findIndex((other) => other.note === note) === index);
  const details = said.map(({ note, by, at: when }) => [note && quoted(note), by ?? '', dayText(when)].filter(Boolean).join(', '));
  const item = { text: `${name}: ${BANT_WORDS[state]}`, details };
  return said.length > 0 ? item : withSource({ ...item, details: signals[0] ? [signals[0].label] : [] }, signals[0]?.evidence, at);
}

function gaps({ framework, tags, lines, offer }: Assessment): SheetSection {
  const open = frameworkCells(framework, tags, tongue()).filter(({ state }) => state === 'unknown' || state === 'indicated');
  const unknown = lines.filter(({ state }) => state === 'unknown').map(({ label, wanted }): SheetItem => ({ text: t('handoff.unknownFact', { label, wanted }), details: [] }));
  const mustHaves = offer?.mustHaves.filter(({ known }) => !known).map(({ text }): SheetItem => ({ text: t('handoff.mustHave', { text }), details: [] })) ?? [];
  return {
    title: t('handoff.gaps'),
    parts: [{ kind: 'items', items: [...open.map(({ name, questions }): SheetItem => ({ text: name, details: questions.slice(0, 2).map((question) => quoted(question)) })), ...mustHaves, ...unknown] }],
  };
}

function group({ buyingGroup: { known, missing } }: Assessment, at: number): SheetSection {
  const items = known.map(({ name, title, role, evidence }) => withSource({ text: [name, title, ROLE_WORDS[role]].filter(Boolean).join(', '), details: [] }, evidence[0], at));
  const still = missing.length === 0 ? '' : t('handoff.stillToFind', { roles: missing.map((role) => midSentence(ROLE_WORDS[role])).join(', ') });
  return { title: t('handoff.group'), parts: [{ kind: 'items', items }, { kind: 'text', text: still }] };
}

function next({ nextSteps }: Assessment): SheetSection {
  return { title: t('handoff.next'), parts: [{ kind: 'items', items: nextSteps.slice(0, STEPS).map(({ text, reason }): SheetItem => ({ text, details: [reason] })) }] };
}

function notes({ notes: all }: SheetData): SheetSection {
  return { title: t('handoff.notes'), parts: [{ kind: 'items', items: all.map(({ text, at: when, from }): SheetItem => ({ text: `${dayText(when)}: ${text}`, details: [], ...(from && { source: { quote: from.quote.exact, url: from.url, about: '' } }) })) }] };
}
