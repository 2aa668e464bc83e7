import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { canBeTyped, correctionSignal } from '#lib/evidence/correction.ts';
import { MANY_FIELDS } from '#lib/evidence/model.ts';
import type { AnySignal, FieldName, Profile } from '#lib/evidence/model.ts';
import type { Correction, Outcome, Problem, TabView } from '#lib/messaging/protocol.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { profileRow, profileRows, toRow } from '#lib/storage/profiles.ts';
import { moveCompany } from '#lib/storage/prospects.ts';
import { dropGuessesElsewhere } from './former-guesses.ts';
import { changeAndGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { countsAs } from './company-identity.ts';
import { loadSubject } from './subject.ts';
import type { Subject } from './subject.ts';
import { listSeparator, whoseField } from './values-shown.ts';
import { gradingIcps, viewOf } from './view.ts';

/** What a set of corrections does to a profile: all fields they touch lose the rep's old word and take the new. */
interface Edit {
  fields: ReadonlySet<FieldName>;
  signals: readonly AnySignal[];
}

type Uses = Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>;

/** Whose values are corrected; `url` is the page a correction is noted under. */
type Corrected = Pick<Subject, 'companyPageKey' | 'companyKey' | 'personKey'> & { url: string };

/**
 * Takes the rep's own values, all or none: each becomes a signal of method "rep", which outlives every re-reading;
 * an empty text takes it back. Kept for the session, and in the store too where the subject is stored.
 */
export async function correct(needs: Uses, request: { tabId: number; generation: number; corrections: Correction[] }): Promise<Outcome<TabView>> {
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const subject = await loadSubject(needs, shown.capture);
  const problem = await keep(needs, { ...subject, url: shown.capture.url }, request.corrections);
  return problem ? { ok: false, error: problem } : { ok: true, value: await viewOf(needs, request.tabId) };
}

/** The same for a saved prospect. Which company it is, only its pages can say. */
export async function correctProspect(needs: Uses, { id, corrections }: { id: string; corrections: Correction[] }): Promise<Outcome<null>> {
  const row = await needs.db.prospects.get(id);
  if (!row) return { ok: false, error: { code: 'not-found', message: t('detail.notSaved') } };
  if (corrections.some(({ field }) => field === 'companyDomain')) return { ok: false, error: { code: 'bad-value', message: t('detail.domainOnPage') } };
  const { companyKey, personKey, url } = row;
  const problem = await keep(needs, { companyPageKey: companyKey ?? `page:${url}`, companyKey, personKey, url }, corrections);
  return problem ? { ok: false, error: problem } : { ok: true, value: null };
}

/** Keeps corrections, all of them; else says why not. */
async function keep(needs: Uses, subject: Corrected, corrections: readonly Correction[]): Promise<Problem | null> {
  const now = needs.now();
  const edits = { company: noEdit(), person: noEdit() };
  const details: NonNullable<Problem['details']> = [];
  for (const { field, text } of corrections) {
    const kind = whoseField(field, subject);
    const signals = valuesIn(field, text).map((value) => correctionSignal(field, value, { url: subject.url, now }, tongue()));
    const unread = signals.find((signal) => 'error' in signal);
    if (!canBeTyped(field) || (kind === 'person' && !subject.personKey)) {
      details.push({ path: field, message: t('problems.notCorrected') });
    } else if (unread) {
      details.push({ path: field, message: unread.error });
    } else {
      edits[kind].fields.add(field);
      edits[kind].signals.push(...signals.filter((signal): signal is AnySignal => !('error' in signal)));
    }
  }
  if (details.length > 0) return { code: 'bad-value', message: details.map(({ message }) => message).join(' '), details };
  try {
    if (edits.company.fields.size > 0) await editCompany(needs, subject, edits.company);
    if (edits.person.fields.size > 0) await editPerson(needs, subject, edits.person);
    return null;
  } catch (error) {
    return storageProblem(error);
  }
}

/** What was typed: nothing, one value, or a list of them where a company has several. */
function valuesIn(field: FieldName, text: string): string[] {
  const values = (MANY_FIELDS as readonly FieldName[]).includes(field) ? text.split(listSeparator(field)) : [text];
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

async function editCompany(needs: Pick<Needs, 'db' | 'session' | 'now'>, subject: Corrected, edit: Edit): Promise<void> {
  const { companyPageKey, companyKey } = subject;
  if (companyKey !== null) {
    await editStored(needs, { kind: 'company', owner: companyKey, pageKey: companyPageKey }, edit, async (db) => {
      const row = edit.fields.has('companyDomain') ? await profileRow(db, 'company', companyPageKey) : undefined;
      if (row) await moveCompany(db, row, countsAs(row.profile));
      const keys = row ? [companyKey, countsAs(row.profile)] : [companyKey];
      return db.prospects.where('companyKey').anyOf(keys).toArray();
    });
  }
  for (const key of new Set([companyPageKey, companyKey ?? companyPageKey])) {
    const known = await needs.session.profile('company', key);
    if (key === companyPageKey) await editSession(needs, 'company', key, edit);
    else if (known) await editSession(needs, 'company', key, butDomain(edit));
  }
}

async function editPerson(needs: Pick<Needs, 'db' | 'session' | 'now'>, subject: Corrected, edit: Edit): Promise<void> {
  const { personKey } = subject;
  if (personKey === null) return;
  await editStored(needs, { kind: 'person', owner: personKey, pageKey: personKey }, edit, async (db) => {
    const rows = await db.prospects.where('personKey').equals(personKey).toArray();
    if (edit.fields.has('employer')) for (const row of rows) await dropGuessesElsewhere(db, row, needs.now());
    return rows;
  });
  await editSession(needs, 'person', personKey, edit);
}

async function editSession(
  { session }: Pick<Needs, 'session'>,
  kind: Profile['kind'],
  key: string,
  edit: Edit,
): Promise<void> {
  await session.changeProfile(kind, key, (profile) => edited(profile ?? emptyProfile(kind, key), edit));
}

/** Edits every stored profile of an owner (the domain only on the page's own) and grades the prospects `affected` names anew, in one transaction. */
async function editStored(
  needs: Pick<Needs, 'db' | 'now'>,
  { kind, owner, pageKey }: { kind: Profile['kind']; owner: string; pageKey: string },
  edit: Edit,
  affected: (db: LeadlightDb) => Promise<ProspectRow[]>,
): Promise<void> {
  const { db } = needs;
  if ((await profileRows(db, kind, owner)).length === 0) return;
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return;
  await changeAndGrade(db, inUse, needs.now(), async () => {
    const rows = await profileRows(db, kind, owner);
    const changed = rows.map(({ profile }) => toRow(edited(profile, profile.key === pageKey ? edit : butDomain(edit)), owner));
    await db.profiles.bulkPut(changed);
    return affected(db);
  });
}

function edited(profile: Profile, { fields, signals }: Edit): Profile {
  const kept = profile.signals.filter((signal) => signal.method !== 'rep' || !fields.has(signal.field));
  return { ...profile, signals: [...kept, ...signals] };
}

/** Which company a page is of is said of that page's profile alone. */
function butDomain({ fields, signals }: Edit): Edit {
  return {
    fields: new Set([...fields].filter((field) => field !== 'companyDomain')),
    signals: signals.filter((signal) => signal.field !== 'companyDomain'),
  };
}

function emptyProfile(kind: Profile['kind'], key: string): Profile {
  return { kind, key, pages: [], signals: [] };
}

function noEdit(): { fields: Set<FieldName>; signals: AnySignal[] } {
  return { fields: new Set(), signals: [] };
}
