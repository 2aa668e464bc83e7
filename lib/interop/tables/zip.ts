/** What is needed of ZIP archives (APPNOTE.TXT of PKWARE, sections 4.3 and 4.5.3): the list of contents at the end, and the parts it names. */
import { Inflate } from 'fflate';
import { UnreadableTable, type Reading } from './table.ts';

/** Packed bytes between two pauses; they may hold a thousand times as many. */
const SLICE = 16 * 1024;
const END_OF_CONTENTS = 0x06054b50;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Stands in 32 bits for a size that needs 64. */
const IN_EXTRA = 0xffffffff;

/** A part of an archive, as the list at its end describes it. */
export interface ZipPart {
  path: string;
  /** 0 for stored, 8 for deflated. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Whether bytes are of a ZIP archive, as an XLSX file is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The parts of an archive. Throws `UnreadableTable` where the list at its end is not there, as in a file that was cut off. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ZipPart[] = [];
  try {
    for (let at = view.getUint32(endOfContents(view) + 16, true); view.getUint32(at, true) === ENTRY; ) {
      const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
      const sizes = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      parts.push({ path, isEncrypted, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...wideSizes(view, at + 46 + name, extra, sizes) });
      at += 46 + name + extra + comment;
    }
  } catch {
    throw new UnreadableTable('damaged');
  }
  return parts;
}

function endOfContents(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END_OF_CONTENTS) return at;
  throw new UnreadableTable('damaged');
}

type Sizes = Pick<ZipPart, 'size' | 'packed' | 'offset'>;

/** Sizes of 64 bits, which some programs write for small files too. */
function wideSizes(view: DataView, from: number, length: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = (size: number): number => {
      if (size !== IN_EXTRA) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return { size: wide(sizes.size), packed: wide(sizes.packed), offset: wide(sizes.offset) };
  }
  return sizes;
}

/**
 * Unpacks a part piece by piece, `each` piece as it comes. Throws `UnreadableTable` where it is damaged, which is known at its end for
 * certain, or longer than `most` bytes.
 */
export async function unzipPart(bytes: Uint8Array, part: ZipPart, most: number, each: (piece: Uint8Array) => void, { pause }: Reading): Promise<void> {
  if (part.size > most) throw new UnreadableTable('too-large');
  const from = startOf(bytes, part);
  if (part.isEncrypted || (part.method !== 0 && part.method !== 8) || from + part.packed > bytes.length) throw new UnreadableTable('damaged');
  const sum = new Crc32();
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    // What an archive says of itself need not be true.
    if (size > most) throw new UnreadableTable('too-large');
    sum.add(piece);
    each(piece);
  };
  const inflate = part.method === 8 ? new Inflate(take) : null;
  for (let at = 0; at < part.packed; at += SLICE) {
    const slice = bytes.subarray(from + at, from + Math.min(part.packed, at + SLICE));
    try {
      if (inflate) inflate.push(slice, at + SLICE >= part.packed);
      else take(slice);
    } catch (error) {
      throw error instanceof UnreadableTable ? error : new UnreadableTable('damaged');
    }
    await pause();
  }
  if (size !== part.size || sum.value !== part.crc) throw new UnreadableTable('damaged');
}

/** Where the bytes of a part begin: behind its own header, whose lengths may differ from those in the list. */
function startOf(bytes: Uint8Array, { offset }: ZipPart): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new UnreadableTable('damaged');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The check sum of ZIP archives (ISO 3309). */
class Crc32 {
  #crc = 0xffffffff;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    for (let at = 0; at < bytes.length; at += 1) crc = (CRC_OF_BYTE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
    this.#crc = crc;
  }

  get value(): number {
    return (this.#crc ^ 0xffffffff) >>> 0;
  }
}
