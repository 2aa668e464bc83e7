import { joinRows, fieldRules, takeIn, withoutFields, withTakenIn, type FieldRules } from '#lib/interop/import/take-in.ts';
import { believe } from '#lib/evidence/believe.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { Note } from '#lib/prospects/model.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import type { LeadlightDb, ProfileRow, ProspectRow } from '#lib/storage/db.ts';
import { dropDigests } from '#lib/storage/digests.ts';
import { CHUNK_SIZE, putGradings } from '#lib/storage/grades.ts';
import { joinProfiles, toRow } from '#lib/storage/profiles.ts';
import type { StagedPlan, StagedRecord } from '#lib/storage/staged.ts';
import { addChanges, type Change } from '#lib/storage/undo.ts';
import { changesDetails, detailsAfter, newNotes } from './details.ts';

/** Stores staged records slice by slice. Use inside one transaction, one writer for the whole import. */
export class ImportWriter {
  readonly #db: LeadlightDb;
  readonly #plan: StagedPlan['plan'];
  readonly #now: number;
  readonly #undo: number;
  readonly #newId: () => string;
  readonly #rules: Readonly<Record<Profile['kind'], FieldRules>>;
  /** Prospects and profiles that this import made; rows after them join theirs, whatever the rules say of stored ones. */
  readonly #made = new Set<string>();
  readonly #counted = new Set<string>();
  added = 0;
  changed = 0;

  constructor(db: LeadlightDb, { plan }: Pick<StagedPlan, 'plan'>, uses: { now: number; undo: number; newId: () => string }) {
    this.#db = db;
    this.#plan = plan;
    this.#now = uses.now;
    this.#undo = uses.undo;
    this.#newId = uses.newId;
    this.#rules = { company: fieldRules(plan, 'company'), person: fieldRules(plan, 'person') };
  }

  async write(records: readonly StagedRecord[]): Promise<void> {
    const stored = new Map((await this.#db.prospects.where('identity').anyOf([...new Set(records.map(({ identity }) => identity))]).toArray()).map((row) => [row.identity, row]));
    const { fresh, rows, changes: ofRows, touched } = await this.#rowsOf(records, stored);
    const ofProfiles = await this.#keepProfiles(records.filter((record) => rows.has(record.identity)), rows);
    const notes = await this.#keepNotes(records, rows);
    await this.#db.prospects.bulkPut([...fresh, ...touched]);
    if (fresh.length > 0) await putGradings(this.#db, fresh.map(({ id, chunk }) => ({ id, chunk, grading: NOT_GRADED })));
    await this.#regradeLater(ofProfiles.owners, fresh);
    await addChanges(this.#db, this.#undo, [...ofRows, ...ofProfiles.changes, ...notes]);
  }

  /** Prospects that are new, and stored ones with what the rows say of them besides their profiles. */
  async #rowsOf(records: readonly StagedRecord[], stored: Map<string, ProspectRow>) {
    const rows = new Map(stored);
    const fresh = new Map<string, ProspectRow>();
    const touched = new Map<string, ProspectRow>();
    const changes: Change[] = [];
    const place = await this.#places();
    for (const record of records) {
      const row = rows.get(record.identity);
      if (row === undefined) {
        const made = newRow(record, place(fresh.size), this.#now);
        rows.set(record.identity, made);
        fresh.set(record.identity, made);
        this.#made.add(record.identity);
        this.added += 1;
        changes.push({ table: 'prospects', id: made.id, before: null, after: { updatedAt: this.#now }, inPart: true });
        continue;
      }
      const companyKey = row.companyKey ?? record.companyKey;
      const isOwn = this.#made.has(record.identity);
      if (!changesDetails(row, record, this.#plan) && companyKey === row.companyKey) continue;
      const after: ProspectRow = { ...row, companyKey, ...detailsAfter(row, record, this.#plan), updatedAt: this.#now };
      rows.set(record.identity, after);
      (fresh.has(record.identity) ? fresh : touched).set(record.identity, after);
      if (!isOwn) changes.push(...this.#changedOnce(row, after));
    }
    return { rows, fresh: [...fresh.values()], touched: [...touched.values()], changes };
  }

  #changedOnce(before: ProspectRow, after: ProspectRow): Change[] {
    this.#countChanged(before.id);
    const names = ['companyKey', 'owner', 'tags', 'updatedAt'] as const;
    const part = (row: ProspectRow) => Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
    return [{ table: 'prospects', id: before.id, before: part(before), after: part(after), inPart: true }];
  }

  #countChanged(id: string): void {
    if (!this.#counted.has(id)) this.changed += 1;
    this.#counted.add(id);
  }

  /** The chunk of the nth new prospect of a slice. */
  async #places(): Promise<(nth: number) => number> {
    const last = await this.#db.gradeChunks.orderBy('id').last();
    const room = last === undefined ? 0 : Math.max(0, CHUNK_SIZE - last.ids.length);
    const next = (last?.id ?? 0) + 1;
    return (nth) => (nth < room && last !== undefined ? last.id : next + Math.floor((nth - room) / CHUNK_SIZE));
  }

  /** Puts what the rows say into the profiles; `owners` are stored companies and persons of whom something else is known now. */
  async #keepProfiles(records: readonly StagedRecord[], rows: ReadonlyMap<string, ProspectRow>): Promise<{ changes: Change[]; owners: Set<string> }> {
    const wanted = new Map<string, { owner: string; fresh: Profile; prospects: Set<string> }>();
    for (const record of records) {
      const row = rows.get(record.identity);
      for (const profile of [record.company, record.person]) {
        const owner = profile && (profile.kind === 'company' ? record.companyKey : record.personKey);
        // A person stored at another company stays there: a file alone moves nobody.
        if (!profile || !owner || (profile.kind === 'company' && row?.companyKey !== owner)) continue;
        const id = `${profile.kind}:${profile.key}`;
        const other = wanted.get(id);
        wanted.set(id, { owner, fresh: other ? joinRows(other.fresh, profile) : profile, prospects: new Set([...(other?.prospects ?? []), row?.id ?? '']) });
      }
    }
    const stored = new Map((await this.#db.profiles.bulkGet([...wanted.keys()])).flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const known = await this.#knownOf([...wanted].filter(([id]) => !this.#made.has(id)).map(([, { owner, fresh }]) => `${fresh.kind}:${owner}`));
    const puts: ProfileRow[] = [];
    const changes: Change[] = [];
    const owners = new Set<string>();
    for (const [id, { owner, fresh, prospects }] of wanted) {
      const before = stored.get(id);
      const subject = known.get(`${fresh.kind}:${owner}`);
      if (before && this.#made.has(id)) {
        const joined = joinRows(before.profile, fresh);
        if (joined.signals.length !== before.profile.signals.length) puts.push(toRow(joined, owner));
        continue;
      }
      if (subject === undefined) {
        puts.push(toRow(fresh, owner));
        this.#made.add(id);
        changes.push({ table: 'profiles', id, before: null, after: { owner }, inPart: true });
        continue;
      }
      const taken = takeIn(joinProfiles(owner, subject.map(({ profile }) => profile)) as Profile, fresh, this.#rules[fresh.kind], this.#now);
      if (taken === null) continue;
      const own = before?.profile ?? { ...fresh, signals: [] };
      const after = [toRow(withTakenIn(own, taken), owner), ...subject.filter((row) => row.id !== id).map((row) => ({ ...row, profile: withoutFields(row.profile, taken.overwritten) }))];
      const others = new Map(subject.map((row) => [row.id, row]));
      for (const row of after) {
        const was = others.get(row.id) ?? null;
        if (was !== null && row.id !== id && was.profile.signals.length === row.profile.signals.length) continue;
        puts.push(row);
        changes.push({ table: 'profiles', id: row.id, before: was, after: row });
      }
      owners.add(owner);
      for (const prospect of prospects) this.#countChanged(prospect);
    }
    await this.#db.profiles.bulkPut(puts);
    return { changes, owners };
  }

  /** Stored profiles by "kind:owner". */
  async #knownOf(keys: readonly string[]): Promise<Map<string, ProfileRow[]>> {
    const wanted = new Set(keys);
    const owners = [...new Set(keys.map((key) => key.slice(key.indexOf(':') + 1)))];
    const known = new Map<string, ProfileRow[]>();
    if (owners.length === 0) return known;
    for (const row of await this.#db.profiles.where('owner').anyOf(owners).toArray()) {
      const key = `${row.profile.kind}:${row.owner}`;
      if (wanted.has(key)) known.set(key, [...(known.get(key) ?? []), row]);
    }
    return known;
  }

  async #keepNotes(records: readonly StagedRecord[], rows: ReadonlyMap<string, ProspectRow>): Promise<Change[]> {
    const noted = records.filter(({ notes }) => notes.length > 0);
    if (noted.length === 0) return [];
    const ids = [...new Set(noted.flatMap(({ identity }) => rows.get(identity)?.id ?? []))];
    const held = new Map<string, Set<string>>();
    for (const { prospectId, text } of await this.#db.notes.where('prospectId').anyOf(ids).toArray()) held.set(prospectId, (held.get(prospectId) ?? new Set()).add(text));
    const made: Note[] = [];
    for (const record of noted) {
      const prospectId = rows.get(record.identity)?.id;
      if (prospectId === undefined) continue;
      const texts = held.get(prospectId) ?? new Set<string>();
      for (const note of newNotes(record, texts, this.#plan)) {
        made.push({ ...note, id: this.#newId(), prospectId });
        held.set(prospectId, texts.add(note.text));
        if (!this.#made.has(record.identity)) this.#countChanged(prospectId);
      }
    }
    await this.#db.notes.bulkPut(made);
    return made.map((note) => ({ table: 'notes', id: note.id, before: null, after: note }));
  }

  /** What was believed of stored prospects before is not to be graded by again. */
  async #regradeLater(owners: ReadonlySet<string>, fresh: readonly ProspectRow[]): Promise<void> {
    if (owners.size === 0) return;
    const isNew = new Set(fresh.map(({ id }) => id));
    const keys = [...owners];
    const rows = [...(await this.#db.prospects.where('companyKey').anyOf(keys).toArray()), ...(await this.#db.prospects.where('personKey').anyOf(keys).toArray())];
    await dropDigests(this.#db, rows.filter(({ id }) => !isNew.has(id)));
  }
}

function newRow({ id, identity, company, person, companyKey, personKey, owner, tags, kept }: StagedRecord, chunk: number, now: number): ProspectRow {
  const [of, who] = [company && believe(company, now), person && believe(person, now)];
  return {
    answers: [],
    touches: [],
    history: [],
    stage: 'unqualified',
    icpId: null,
    savedAt: now,
    url: (person ?? company)?.signals[0]?.url ?? '',
    ...kept,
    id,
    identity,
    companyKey,
    personKey,
    companyName: of?.companyName?.value ?? null,
    companyDomain: of?.companyDomain?.value ?? null,
    personName: who?.personName?.value ?? null,
    personTitle: who?.personTitle?.value ?? null,
    updatedAt: now,
    chunk,
    origin: 'file',
    ...(owner !== null && { owner }),
    ...(tags.length > 0 && { tags }),
  };
}
