import Papa from 'papaparse';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { guardFormula } from '../formula-guard.ts';
import { cardOf } from './card.ts';
import { chosenColumns } from './columns.ts';
import type { ExportRecord } from './facts.ts';
import type { CardTarget, Changed, Column, ExportChoices, Skipped, SkipReason, TableTarget } from './model.ts';
import { rowOf } from './row.ts';
import { type Asked, isoDayOf } from './sources.ts';

/** What tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const SAMPLED = 5;

/** A file in the pieces it was written in. */
export interface WrittenFile {
  name: string;
  type: string;
  rows: number;
  parts: string[];
}

/** Under which ICP so many of the written prospects were graded; '' for none. */
export interface IcpCount {
  id: string;
  version: string;
  hash: string;
  prospects: number;
}

/** What was written so far, and what was not. */
export interface Written {
  files: WrittenFile[];
  /** Headers, in their order; the names of properties for cards. */
  columns: string[];
  rows: number;
  skipped: Skipped[];
  changed: Changed[];
  icps: IcpCount[];
  /** The first rows as they stand in the file; of cards the first one, in one cell. */
  sample: string[][];
}

export const nameOf = ({ personName, companyName, companyDomain, url }: Pick<ListedProspect, 'personName' | 'companyName' | 'companyDomain' | 'url'>): string => {
  const parts = [personName, companyName ?? companyDomain].filter((part) => part !== null);
  return parts.length === 0 ? url : parts.join(', ');
};

/** Lost, disqualified and excluded prospects: nobody is to be approached. */
function closedAs({ stage, grading }: ListedProspect): 'lost' | 'disqualified' | 'excluded' | null {
  if (stage === 'lost' || stage === 'disqualified') return stage;
  return grading.status === 'disqualified' || grading.status === 'excluded' ? grading.status : null;
}

/** Writes records to a file for a target, as they come; `now` in milliseconds is when they are exported, `tongue` the language of notes in them. */
export class ExportWriter {
  readonly written: Written;
  readonly #target: TableTarget | CardTarget;
  readonly #choices: ExportChoices;
  readonly #asked: Asked;
  readonly #columns: readonly Column[];
  readonly #seen = new Set<string>();
  readonly #icps = new Map<string, IcpCount>();

  constructor(target: TableTarget | CardTarget, choices: ExportChoices, now: number, tongue: Tongue = 'en') {
    this.#target = target;
    this.#choices = choices;
    this.#asked = { ...choices, now, tongue };
    this.#columns = target.kind === 'table' ? chosenColumns(target, choices) : [];
    const columns = target.kind === 'table' ? this.#columns.map(({ header }) => header) : target.properties.map(({ name }) => name);
    this.written = { files: [], columns, rows: 0, skipped: [], changed: [], icps: [], sample: [] };
    this.#begin();
  }

  /** Takes the next records, in the order they shall stand in. */
  take(records: readonly ExportRecord[]): void {
    const rows: string[][] = [];
    for (const record of records) {
      const skipped = this.#refusal(record) ?? this.#add(record, rows);
      if (skipped) this.written.skipped.push({ name: nameOf(record.prospect), reason: skipped });
      else this.#count(record);
    }
    this.#write(rows);
  }

  /** Notes one that was chosen and is not saved any more. */
  miss(name: string): void {
    this.written.skipped.push({ name, reason: { code: 'gone' } });
  }

  #refusal({ prospect }: ExportRecord): SkipReason | null {
    const closed = this.#choices.closed ? null : closedAs(prospect);
    return closed === null ? null : { code: 'closed', stage: closed };
  }

  #add(record: ExportRecord, rows: string[][]): SkipReason | null {
    const target = this.#target;
    if (target.kind === 'cards') {
      const card = cardOf(target, record, this.#asked);
      if (card === null) return { code: 'missing', needs: [['FN']] };
      rows.push([card]);
    } else {
      const row = rowOf(target, this.#columns, record, this.#asked);
      if ('skipped' in row) return row.skipped;
      const same = this.#sameAs(row.cells);
      if (same) return same;
      if (target.mostRows === this.#file.rows) {
        this.#write(rows.splice(0));
        this.#begin();
      }
      rows.push(target.forSpreadsheet ? row.cells.map(guardFormula) : row.cells);
      for (const one of row.changed) this.written.changed.push({ name: nameOf(record.prospect), ...one });
    }
    this.#file.rows += 1;
    return null;
  }

  #sameAs(cells: readonly string[]): SkipReason | null {
    const { unique = [] } = this.#target as TableTarget;
    const valueOf = (header: string): string => cells[this.#columns.findIndex((column) => column.header === header)] ?? '';
    const header = unique.find((one) => valueOf(one) !== '');
    if (header === undefined) return null;
    const value = valueOf(header);
    const key = `${header} ${value.toLowerCase()}`;
    if (this.#seen.has(key)) return { code: 'same', header, value };
    this.#seen.add(key);
    return null;
  }

  #count({ prospect: { grading } }: ExportRecord): void {
    const { icpId: id, icpVersion: version, icpHash: hash } = grading.stamp;
    const count = this.#icps.get(hash) ?? { id, version, hash, prospects: 0 };
    if (count.prospects === 0) this.written.icps.push(count);
    count.prospects += 1;
    this.#icps.set(hash, count);
    this.written.rows += 1;
  }

  get #file(): WrittenFile {
    return this.written.files.at(-1) as WrittenFile;
  }

  #begin(): void {
    const table = this.#target.kind === 'table';
    const { files } = this.written;
    const number = files.length === 0 ? '' : `-${files.length + 1}`;
    const name = `leadlight-${this.#target.id}-${isoDayOf(this.#asked.now)}${number}.${table ? 'csv' : 'vcf'}`;
    const head = table ? (this.#choices.mark ? BYTE_ORDER_MARK : '') + csv([this.#columns.map(({ header }) => header)]) : '';
    files.push({ name, type: table ? 'text/csv' : 'text/vcard', rows: 0, parts: [head] });
  }

  #write(rows: string[][]): void {
    if (rows.length === 0) return;
    const { sample } = this.written;
    sample.push(...rows.slice(0, SAMPLED - sample.length));
    this.#file.parts.push(this.#target.kind === 'table' ? csv(rows) : rows.flat().join(''));
  }
}

/** Lines as RFC 4180 has them, each with its end. */
const csv = (rows: readonly (readonly string[])[]): string => `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
