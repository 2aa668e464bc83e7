import { joinRows, fieldRules, takeIn, withoutFields, withTakenIn, type FieldRules } from '#lib/interop/import/take-in.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { Note } from '#lib/prospects/model.ts';
import type { LeadlightDb, ProfileRow, ProspectRow } from '#lib/storage/db.ts';
import { dropDigests } from '#lib/storage/digests.ts';
import type { NewGradings } from '#lib/storage/new-gradings.ts';
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
  /** Nothing was stored since the rows were looked at: what was not known then is not now. */
  readonly #isUnchanged: boolean;
  readonly #rules: Readonly<Record<Profile['kind'], FieldRules>>;
  /** Identities of prospects, and ids of profiles, that this import made; rows after them join theirs, whatever the rules say of stored ones. */
  readonly #madeRows = new Set<string>();
  readonly #madeProfiles = new Set<string>();
  readonly #counted = new Set<string>();
  readonly #gradings: NewGradings;
  added = 0;
  changed = 0;

  constructor(db: LeadlightDb, { plan }: Pick<StagedPlan, 'plan'>, uses: { now: number; undo: number; newId: () => string; isUnchanged: boolean; gradings: NewGradings }) {
    this.#db = db;
    this.#plan = plan;
    this.#now = uses.now;
    this.#undo = uses.undo;
    this.#newId = uses.newId;
    this.#isUnchanged = uses.isUnchanged;
    this.#gradings = uses.gradings;
    this.#rules = { company: fieldRules(plan, 'company'), person: fieldRules(plan, 'person') };
  }

  async write(records: readonly StagedRecord[]): Promise<void> {
    const asked = records.filter((record) => this.#mayBeStored(record) || this.#madeRows.has(record.identity)).map(({ identity }) => identity);
    const stored = asked.length === 0 ? [] : await this.#db.prospects.where('identity').anyOf([...new Set(asked)]).toArray();
    const { fresh, rows, changes: ofRows, touched } = this.#rowsOf(records, new Map(stored.map((row) => [row.identity, row])));
    const ofProfiles = await this.#profilesOf(records, rows);
    const notes = await this.#notesOf(records, rows);
    await this.#db.prospects.bulkPut([...fresh, ...touched]);
    if (ofProfiles.puts.length > 0) await this.#db.profiles.bulkPut(ofProfiles.puts);
    if (notes.length > 0) await this.#db.notes.bulkPut(notes);
    await addChanges(this.#db, this.#undo, [...ofRows, ...ofProfiles.changes, ...notes.map((note): Change => ({ table: 'notes', id: note.id, before: null, after: note }))]);
    await this.#gradings.add(fresh);
    await this.#regradeLater(ofProfiles.owners, fresh);
  }

  /** Stores what is left over. */
  end(): Promise<void> {
    return this.#gradings.end();
  }

  #mayBeStored({ isKnown }: StagedRecord): boolean {
    return isKnown || !this.#isUnchanged;
  }

  /** Prospects that are new, and stored ones with what the rows say of them besides their profiles. */
  #rowsOf(records: readonly StagedRecord[], stored: ReadonlyMap<string, ProspectRow>) {
    const rows = new Map(stored);
    const fresh = new Map<string, ProspectRow>();
    const touched = new Map<string, ProspectRow>();
    const changes: Change[] = [];
    for (const record of records) {
      const row = rows.get(record.identity);
      if (row === undefined) {
        const made = newRow(record, this.#gradings.nextChunk(), this.#now);
        rows.set(record.identity, made);
        fresh.set(record.identity, made);
        this.#madeRows.add(record.identity);
        this.added += 1;
        changes.push({ table: 'prospects', id: made.id, before: null, after: { updatedAt: this.#now }, inPart: true });
        continue;
      }
      const companyKey = row.companyKey ?? record.companyKey;
      const isOwn = this.#madeRows.has(record.identity);
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

  /** Profiles with what the rows say; `owners` are stored companies and persons of whom something else is known now. */
  async #profilesOf(records: readonly StagedRecord[], rows: ReadonlyMap<string, ProspectRow>): Promise<{ puts: ProfileRow[]; changes: Change[]; owners: Set<string> }> {
    const wanted = new Map<string, { owner: string; fresh: Profile; ties: string[] | null; isAsked: boolean; prospects: Set<string> }>();
    for (const record of records) {
      const row = rows.get(record.identity);
      for (const profile of [record.company, record.person]) {
        const owner = profile && (profile.kind === 'company' ? record.companyKey : record.personKey);
        // A person stored at another company stays there: a file alone moves nobody.
        if (!profile || !owner || (profile.kind === 'company' && row?.companyKey !== owner)) continue;
        const id = `${profile.kind}:${profile.key}`;
        const other = wanted.get(id);
        const prospects = other?.prospects ?? new Set<string>();
        wanted.set(id, {
          owner,
          fresh: other ? joinRows(other.fresh, profile) : profile,
          ties: other ? null : record.ties[profile.kind],
          isAsked: other?.isAsked === true || this.#mayBeStored(record) || this.#madeProfiles.has(id),
          prospects: prospects.add(row?.id ?? ''),
        });
      }
    }
    const asked = [...wanted].filter(([, { isAsked }]) => isAsked);
    const stored = new Map((asked.length === 0 ? [] : await this.#db.profiles.bulkGet(asked.map(([id]) => id))).flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const known = await this.#knownOf(asked.filter(([id]) => !this.#madeProfiles.has(id)).map(([, { owner, fresh }]) => `${fresh.kind}:${owner}`));
    const puts: ProfileRow[] = [];
    const changes: Change[] = [];
    const owners = new Set<string>();
    for (const [id, { owner, fresh, ties, prospects }] of wanted) {
      const before = stored.get(id);
      const subject = known.get(`${fresh.kind}:${owner}`);
      if (before && this.#madeProfiles.has(id)) {
        const joined = joinRows(before.profile, fresh);
        if (joined.signals.length !== before.profile.signals.length) puts.push(toRow(joined, owner));
        continue;
      }
      if (subject === undefined) {
        puts.push(ties === null ? toRow(fresh, owner) : { id, owner, ties, profile: fresh });
        this.#madeProfiles.add(id);
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
    return { puts, changes, owners };
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

  async #notesOf(records: readonly StagedRecord[], rows: ReadonlyMap<string, ProspectRow>): Promise<Note[]> {
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
        if (!this.#madeRows.has(record.identity)) this.#countChanged(prospectId);
      }
    }
    return made;
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

function newRow({ id, identity, company, person, companyKey, personKey, names, owner, tags, kept }: StagedRecord, chunk: number, now: number): ProspectRow {
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
    ...names,
    updatedAt: now,
    chunk,
    origin: 'file',
    ...(owner !== null && { owner }),
    ...(tags.length > 0 && { tags }),
  };
}
