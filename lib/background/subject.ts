import type { Profile } from '#lib/evidence/model.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import type { Answer, Touch } from '#lib/qualify/model.ts';
import { colleaguesOf } from '#lib/storage/colleagues.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { joinProfiles, profileRow, storedProfile } from '#lib/storage/profiles.ts';
import { prospectByIdentity } from '#lib/storage/prospects.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import type { Capture, WaitingNote } from '#lib/storage/session.ts';
import { pageOf } from '#lib/messaging/page-address.ts';
import { type Counted, countedCompany } from './company-identity.ts';
import type { Needs } from './needs.ts';
import { waitingNotes } from './waiting-notes.ts';

/** Who a captured page is about, with all that is known of them: this page, this session, what is stored. */
export interface Subject {
  /** Key the company's profile is kept under: as the page names it, else the page itself. */
  companyPageKey: string;
  /** Key the company counts as; null where the page names none. */
  companyKey: string | null;
  /** Why it counts as that, and what else it may be; null without a company. */
  counted: Counted | null;
  /** Key the person counts as. */
  personKey: string | null;
  identity: string | null;
  company: Profile | null;
  person: Profile | null;
  /** What a save adds to the store, each under its own key. */
  toKeep: Profile[];
  answers: Answer[];
  touches: Touch[];
  /** What answers, touches, notes and a picked ICP wait under until they are saved, this page's first: the keys pages gave them, which stay whoever they turn out to be. */
  waitsUnder: string[];
  /** Texts marked on pages, kept for this session until they are saved. */
  waitingNotes: WaitingNote[];
  colleagues: Profile[];
  /** Id of the ICP the rep picked for them. */
  pickedIcp: string | null;
  prospect: ProspectRow | null;
  /** How many days persons are kept. */
  keepDays?: number;
  /** The rep said that this person limits who sees their profile: nothing of them is saved. */
  limited: boolean;
}

/** Keys they are stored under, where whoever read them knows better than the keys they were read by. */
export interface KnownAs {
  company?: string;
  person?: string;
}

export async function loadSubject(needs: Pick<Needs, 'db' | 'session' | 'now'>, capture: Pick<Capture, 'url' | 'evidence'>, knownAs: KnownAs = {}): Promise<Subject> {
  const { db, session } = needs;
  const fresh = profilesFrom(capture.evidence);
  const personPageKey = fresh.person?.key ?? null;
  const personKey = knownAs.person ?? (personPageKey && ((await profileRow(db, 'person', personPageKey))?.owner ?? personPageKey));
  const sessionKeys = [...new Set([personPageKey, personKey])].filter((key) => key !== null);
  const readPerson = personKey && joinProfiles(personKey, [fresh.person, ...(await Promise.all(sessionKeys.map((key) => session.profile('person', key))))]);
  const person = personKey && joinProfiles(personKey, [await storedProfile(db, 'person', personKey), readPerson || null]);
  const picked = (person && person.picked?.employer) || null;
  const named = picked === null ? fresh.company : profilesFrom(capture.evidence, picked).company;

  const companyPageKey = named?.key ?? `page:${pageOf(capture.url)}`;
  const readCompany = joinProfiles(companyPageKey, [named, await session.profile('company', companyPageKey)]);
  const storedRow = await profileRow(db, 'company', companyPageKey);
  const known = joinProfiles(companyPageKey, [storedRow?.profile ?? null, readCompany]);
  const counted = known && (named || known.signals.length > 0) ? await countedCompany(needs, known, await session.companies()) : null;
  const key = knownAs.company ?? counted?.key ?? null;
  const together = counted?.together ?? [];
  const company = key && joinProfiles(key, [await storedProfile(db, 'company', key), ...together, known]);

  const identity = prospectIdentity(key, personKey);
  const waitsUnder = waitingKeys(personKey === null ? { company: [companyPageKey, ...together.map((profile) => profile.key), key] } : { person: [personPageKey, personKey] });
  const [prospect, retention, answers, touches, notes, picks, colleagues, limited] = await Promise.all([
    identity === null ? null : prospectByIdentity(db, identity),
    personKey ? retentionRule(db) : null,
    identity === null ? [] : session.answers(waitsUnder),
    identity === null ? [] : session.touches(waitsUnder),
    identity === null ? [] : waitingNotes(session, waitsUnder),
    identity === null ? null : session.pickedIcp(waitsUnder),
    colleaguesOf(db, key, personKey),
    personPageKey ? session.limited(personPageKey) : false,
  ]);
  const keepDays = retention?.days;
  return {
    companyPageKey,
    companyKey: key,
    counted,
    personKey,
    identity,
    company: company || null,
    person: person ? { ...person, ...(key && { companyKey: key }) } : null,
    toKeep: [key ? readCompany : null, ...together, readPerson || null].filter((profile) => profile !== null),
    answers: prospect?.answers ?? answers,
    touches: prospect?.touches ?? touches,
    waitsUnder,
    waitingNotes: notes,
    colleagues,
    pickedIcp: prospect ? prospect.icpId : picks,
    prospect: prospect ?? null,
    ...(keepDays !== undefined && { keepDays }),
    limited,
  };
}

function waitingKeys(keys: Partial<Record<Profile['kind'], (string | null)[]>>): string[] {
  return Object.entries(keys).flatMap(([kind, all]) => [...new Set(all)].flatMap((key) => (key === null ? [] : `${kind}:${key}`)));
}
