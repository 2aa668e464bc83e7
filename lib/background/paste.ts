import { believe } from '#lib/evidence/believe.ts';
import type { Evidence } from '#lib/evidence/model.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { webAddress } from '#lib/evidence/normalise/url.ts';
import { pasteAddress } from '#lib/evidence/paste-source.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { showValue } from '#lib/evidence/show.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { LONGEST_PASTE, partsOf, readPasted } from '#lib/extract/pasted/index.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import type { PastedValue, PasteView, WaysMessages } from '#lib/messaging/ways-protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { storedProfile } from '#lib/storage/profiles.ts';
import { prospectByIdentity } from '#lib/storage/prospects.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { chosenIcp } from './grade-prospect.ts';
import { findTwins } from './import/twins.ts';
import { keepSubject, type Saved } from './keep-subject.ts';
import type { Needs } from './needs.ts';
import { notToBeKept } from './not-to-be-kept.ts';
import { keptOf } from './stored-input.ts';
import { type KnownAs, loadSubject, type Subject } from './subject.ts';
import { gradingIcps } from './view.ts';
import { keepWaitingNotes } from './waiting-notes.ts';

type Uses = Pick<Needs, 'db' | 'session' | 'now' | 'newId'>;
type Asked = WaysMessages['save-paste']['request'];

/** Reads a pasted text and grades whom it is of, together with what is known of them; stores nothing. */
export async function readPaste(needs: Uses, { text, from }: WaysMessages['read-paste']['request']): Promise<Outcome<PasteView>> {
  const at = needs.now();
  const read = await subjectOf(needs, { text, from, at });
  if (!read.ok) return read;
  const { subject, evidence } = read.value;
  const choice = chosenIcp(subject, subject.pickedIcp, await gradingIcps(needs), at);
  if (!choice) return noIcp();
  const { company, person, prospect, answers, touches, colleagues } = subject;
  const icp = choice.chosen;
  const assessment = assess({ company, person, icp: icp.icp, icpHash: icp.contentHash, quantileCuts: icp.cuts ?? null, answers, touches, colleagues, kept: prospect && keptOf(prospect, subject.keepDays), now: at, tongue: tongue() });
  const [of, who] = [company ? believe(company, at) : {}, person ? believe(person, at) : {}];
  return {
    ok: true,
    value: {
      at,
      who: { companyName: of.companyName?.value ?? null, companyDomain: of.companyDomain?.value ?? null, personName: who.personName?.value ?? null, personTitle: who.personTitle?.value ?? null },
      values: valuesOf(evidence),
      unread: unreadOf(text, evidence),
      assessment,
      icp: { id: icp.id, name: icp.icp.name, version: icp.icp.version, gradeLines: icp.icp.thresholds.grade },
      saved: prospect && { prospectId: prospect.id, savedAt: prospect.savedAt },
      refusal: await notToBeKept(needs, subject),
    },
  };
}

/** Saves whom a pasted text is of, as it was read at a moment; adds to the prospect where it is saved already. Answers after the commit. */
export async function savePaste(needs: Uses, asked: Asked): Promise<Outcome<Saved>> {
  const read = await subjectOf(needs, asked);
  if (!read.ok) return read;
  const { subject, evidence, identity } = read.value;
  const refusal = await notToBeKept(needs, subject);
  if (refusal) return { ok: false, error: refusal };
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return noIcp();
  try {
    const saved = await keepSubject(needs, { capture: { url: evidence.url, evidence }, subject, identity, inUse, origin: 'paste' });
    await keepWaitingNotes(needs, subject.waitsUnder, saved.prospectId);
    return { ok: true, value: saved };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

interface Read {
  evidence: Evidence;
  subject: Subject;
  identity: string;
}

async function subjectOf(needs: Uses, { text, from, at }: Asked): Promise<Outcome<Read>> {
  if (text.trim() === '') return refused('bad-value', t('ways.paste.empty'));
  if (text.length > LONGEST_PASTE) return refused('too-large', t('ways.paste.tooLong', { most: LONGEST_PASTE.toLocaleString(t('common.locale')) }));
  const source = sourceOf(from);
  if (source === undefined) return refused('bad-value', t('ways.paste.badSource'));
  const url = pasteAddress(at, source);
  const evidence = await readPasted(text, { url, at });
  const subject = await loadSubject(needs, { url, evidence }, await knownAs(needs, evidence));
  const { identity } = subject;
  return identity === null ? refused('not-read', t('ways.paste.nobody')) : { ok: true, value: { evidence, subject, identity } };
}

/** Stored addresses hold 4,096 characters, see lib/schema/evidence.ts. */
const LONGEST_SOURCE = 4000;

/** The page a text was copied from; null for none, undefined for what is no address. */
function sourceOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  const isPage = /^https?:\/\//i.test(url) && webAddress(url)?.host.includes('.') === true && URL.canParse(url);
  const address = isPage ? new URL(url).href : '';
  return address !== '' && encodeURIComponent(address).length <= LONGEST_SOURCE ? address : undefined;
}

/**
 * Under which keys they are stored already: a person by their mailbox or profile; then also the company, where the text names the one
 * they are stored at, of which it may tell less.
 */
async function knownAs({ db, now }: Uses, evidence: Evidence): Promise<KnownAs> {
  const { company, person } = profilesFrom(evidence);
  if (person === null) return {};
  const twin = (await findTwins(db, [person], now())).get(`person:${person.key}`);
  if (twin?.sure !== true) return {};
  const saved = await prospectByIdentity(db, prospectIdentity(null, twin.owner) ?? '');
  const employer = saved?.companyKey ? await storedProfile(db, 'company', saved.companyKey) : null;
  const nameOf = (of: typeof company): string => companyNameKey((of && believe(of, now()).companyName?.value) ?? '');
  const isSame = employer !== null && company !== null && company.key.startsWith('name:') && nameOf(employer) !== '' && nameOf(employer) === nameOf(company);
  return { person: twin.owner, ...(isSame && { company: employer.key }) };
}

/** Each value once, with the words it was read from. */
function valuesOf(evidence: Evidence): PastedValue[] {
  const { company, person } = profilesFrom(evidence);
  const values = [person, company].flatMap((profile) =>
    (profile?.signals ?? []).map(({ field, value, quote, method }): PastedValue => ({ field, of: profile?.kind ?? 'company', text: showValue(field, value, tongue()), quote, method })),
  );
  const told = new Set<string>();
  return values.filter(({ field, of, text }) => {
    const key = `${of} ${field === 'companyAlias' ? 'companyDomain' : field} ${text}`;
    return !told.has(key) && told.add(key);
  });
}

const unreadOf = (text: string, { findings }: Evidence): string[] => partsOf(text).filter((part) => !findings.some(({ quote }) => quote.exact !== '' && part.includes(quote.exact)));

const refused = (code: Problem['code'], message: string) => ({ ok: false, error: { code, message } }) as const;
const noIcp = () => refused('no-icp', t('ways.paste.noIcp'));
