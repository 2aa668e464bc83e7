import { believe } from '#lib/evidence/believe.ts';
import { type EmailGuess, guessEmail, type KnownAddress, nameBehind } from '#lib/evidence/email-pattern.ts';
import { type AnySignal, type Profile, RELIABILITY } from '#lib/evidence/model.ts';
import { isPersonal } from '#lib/evidence/normalise/email.ts';
import { t } from '#lib/i18n/t.ts';
import type { Reach } from '#lib/messaging/hygiene-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { worksElsewhere } from '#lib/prospects/listed-facts.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { profileRow, toRow } from '#lib/storage/profiles.ts';
import { undoable } from '#lib/storage/undo.ts';
import { gradeStored } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { type StoredInput, storedInput } from './stored-input.ts';
import { gradingIcps } from './view.ts';

type Uses = Pick<Needs, 'db' | 'now'>;

const gone = { ok: false, error: { code: 'not-found', message: t('hygiene.problem.gone') } } as const;

/** Where somebody is, the languages of their company's pages, and the address they would have; all from what is stored. */
export async function readReach({ db, now }: Uses, { id }: { id: string }): Promise<Outcome<Reach>> {
  const row = await db.prospects.get(id);
  if (!row) return gone;
  const input = await storedInput(db, row);
  const [company, person] = [input.company ? believe(input.company, now()) : {}, input.person ? believe(input.person, now()) : {}];
  return {
    ok: true,
    value: {
      country: person.personCountry?.value ?? company.country?.value ?? null,
      languages: (company.language ?? []).map(({ value }) => value),
      guess: guessFor(input, now()),
    },
  };
}

/** Keeps the guess as what it is: a value of method "guess", with the address it was read off as its quote. */
export async function takeGuess(needs: Uses, { id, email }: { id: string; email: string }): Promise<Outcome<{ undo: number }>> {
  const { db } = needs;
  const now = needs.now();
  const inUse = await gradingIcps(needs);
  const row = await db.prospects.get(id);
  const kept = row?.personKey ? await profileRow(db, 'person', row.personKey) : undefined;
  if (!row || !kept) return gone;
  const guess = guessFor(await storedInput(db, row), now);
  if (guess?.email !== email) return { ok: false, error: { code: 'bad-value', message: t('hygiene.reach.gone') } };
  try {
    const undo = await undoable(db, { what: t('hygiene.reach.taken', { name: row.personName ?? t('hygiene.unnamed') }), at: now, prospects: [id] }, async () => {
      const profile: Profile = { ...kept.profile, signals: [...kept.profile.signals, ...signalOf(guess, now)] };
      await db.profiles.put(toRow(profile, kept.owner));
      await gradeStored(db, [{ ...row, updatedAt: now }], inUse, now);
    });
    return { ok: true, value: { undo } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Null where an address of the person is known, where they work elsewhere by now, or nothing tells how they are built. */
function guessFor({ company, person, colleagues = [] }: StoredInput, now: number): EmailGuess | null {
  const name = person && believe(person, now).personName?.value;
  if (!person || !name || (believe(person, now).email ?? []).length > 0) return null;
  if (company && worksElsewhere(believe(person, now), believe(company, now)) !== undefined) return null;
  return guessEmail(name, [...colleagues.flatMap((colleague) => addressesOf(colleague, now)), ...(company ? teamAddresses(company, now) : [])]);
}

/** What was guessed itself tells nothing. */
const stated = (signals: readonly AnySignal[]): AnySignal[] => signals.filter(({ method }) => method !== 'guess');

function addressesOf(profile: Profile, now: number): KnownAddress[] {
  const { personName, email = [] } = believe(profile, now);
  if (personName === undefined) return [];
  return email.flatMap(({ value, signals }) => {
    const [trace] = stated(signals as AnySignal[]);
    return trace ? { name: personName.value, email: value, url: trace.url } : [];
  });
}

/** Personal addresses on the company's pages, each with the person of its team it is built from. */
function teamAddresses(company: Profile, now: number): KnownAddress[] {
  const { teamMember = [], email = [] } = believe(company, now);
  const names = teamMember.map(({ value }) => value.name);
  return email.flatMap(({ value, signals }) => {
    const [trace] = stated(signals as AnySignal[]);
    const name = isPersonal(value) ? nameBehind(value, names) : null;
    return trace && name !== null ? { name, email: value, url: trace.url } : [];
  });
}

function signalOf({ email, pattern, basis }: EmailGuess, now: number): AnySignal[] {
  const [first] = basis;
  if (!first) return [];
  return [
    {
      field: 'email', value: email, raw: email, quote: { exact: first.email, prefix: '', suffix: '' }, place: `guessed as ${pattern}`, method: 'guess', rule: 'email-pattern/colleagues',
      url: first.url, observedAt: now, confidence: RELIABILITY.guess, extractorVersion: 'guess',
    },
  ];
}
