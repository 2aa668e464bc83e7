import path from 'node:path';
import type { Law, Reach } from './laws.ts';
import { importsOf } from './read-source.ts';

/** Path from the top of the project, with forward slashes, to its text. */
export type SourceFiles = ReadonlyMap<string, string>;

interface Edge {
  from: string;
  /** A file of the project, or a package. */
  to: string;
  typeOnly: boolean;
  inside: boolean;
}

/** Every breach of the laws in words, "lib/icp/x.ts imports react"; empty when all is well. */
export function importBreaches(files: SourceFiles, laws: readonly Law[], reaches: readonly Reach[]): string[] {
  const edges = [...files].flatMap(([file, source]) => edgesOf(file, source));
  return [
    ...edges.flatMap((edge) => edgeBreach(edge, files, laws)),
    ...circles(edges),
    ...[...files.keys()].flatMap((file) => reachBreaches(file, edges, laws, reaches)),
  ];
}

/** The room of a file, or undefined for one that stands in none. */
function roomOf(file: string, laws: readonly Law[]): Law | undefined {
  return laws
    .filter(({ room }) => within(file, room))
    .toSorted((a, b) => b.room.length - a.room.length)
    .at(0);
}

function edgesOf(file: string, source: string): Edge[] {
  return importsOf(file, source).map(({ from, typeOnly }) => {
    if (from === null) return { from: file, to: 'something computed', typeOnly, inside: false };
    if (from.startsWith('.')) return { from: file, to: path.posix.join(path.posix.dirname(file), from), typeOnly, inside: true };
    if (from.startsWith('#')) return { from: file, to: from.slice(1), typeOnly, inside: true };
    return { from: file, to: from, typeOnly, inside: false };
  });
}

function edgeBreach({ from, to, typeOnly, inside }: Edge, files: SourceFiles, laws: readonly Law[]): string[] {
  const law = roomOf(from, laws);
  if (!law) return [`${from} stands in no room of the house`];
  const says = `${from} imports ${to}`;
  if (!inside) return law.packages?.some((name) => within(to, name)) ? [] : [says];
  if (!files.has(to) && !to.endsWith('.css')) return [`${says}, which is not a file`];
  const room = to.endsWith('.css') ? law.room : roomOf(to, laws)?.room;
  const allowed = room === law.room || [...law.rooms, ...((typeOnly && law.types) || [])].some((name) => within(to, name));
  return allowed ? [] : [says];
}

function circles(edges: readonly Edge[]): string[] {
  const found = new Set<string>();
  const next = targets(edges);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.add(`a circle: ${[...trail.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found];
}

function reachBreaches(file: string, edges: readonly Edge[], laws: readonly Law[], reaches: readonly Reach[]): string[] {
  const never = reaches.filter(({ entrypoint }) => entrypoint.test(file)).flatMap((reach) => reach.never);
  if (never.length === 0) return [];
  const next = targets(edges, true);
  const ways = new Map([[file, file]]);
  for (const [at, way] of ways) {
    for (const to of next.get(at) ?? []) if (!ways.has(to)) ways.set(to, `${way} → ${to}`);
  }
  return [...ways]
    .filter(([to]) => never.some((name) => within(to, name) || roomOf(to, laws)?.room === name))
    .map(([, way]) => `${file} reaches what it must not: ${way}`);
}

function targets(edges: readonly Edge[], packages = false): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly, inside } of edges) {
    if (!typeOnly && (inside || packages)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}

function within(name: string, folder: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}
