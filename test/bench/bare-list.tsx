/** What the list is held against: the same rows out of raw IndexedDB in a virtual list with nothing else. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { GradeChunkRow, ProspectRow } from '#lib/storage/db.ts';

interface BareRow {
  row: ProspectRow;
  grade: string | null;
  rank: number;
}

const all = <T,>(store: IDBObjectStore): Promise<T[]> => new Promise((resolve) => (store.getAll().onsuccess = ({ target }) => resolve((target as IDBRequest<T[]>).result)));

async function load(): Promise<BareRow[]> {
  const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open('leadlight').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result)));
  const stores = db.transaction(['prospects', 'gradeChunks']);
  const [rows, chunks] = await Promise.all([all<ProspectRow>(stores.objectStore('prospects')), all<GradeChunkRow>(stores.objectStore('gradeChunks'))]);
  const grades = new Map(chunks.flatMap(({ ids, plain, fit }) => ids.map((id, at) => [id, { grade: plain.grade[at] ?? null, rank: fit.rank[at] ?? 0 }] as const)));
  return rows.map((row) => ({ row, grade: null, rank: 0, ...grades.get(row.id) })).sort((a, b) => b.rank - a.rank);
}

const NAMES = new Intl.Collator('en');
const nameOf = ({ row }: BareRow): string => row.personName ?? row.companyName ?? '';

function List() {
  const [rows, setRows] = useState<readonly BareRow[]>([]);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => void load().then(setRows), []);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 52, overscan: 6, useFlushSync: false });
  return (
    <>
      <button type="button" id="by-name" onClick={() => setRows(rows.toSorted((a, b) => NAMES.compare(nameOf(a), nameOf(b))))}>
        Name
      </button>
      <div ref={scroller} className="scroller" style={{ height: 640, overflow: 'auto' }}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const bare = rows[index];
            return (
              bare && (
                <div key={key} className="bench-row" id={bare.row.id} style={{ position: 'absolute', top: 0, height: 52, transform: `translateY(${start}px)` }}>
                  {nameOf(bare)} {bare.row.companyName} {bare.grade}
                </div>
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<List />);
