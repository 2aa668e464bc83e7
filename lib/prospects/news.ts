import type { ReadinessLine } from '#lib/qualify/model.ts';
import type { News } from './model.ts';

/**
 * The buying signals pages show now that they did not when the prospect was saved, each with when it was noticed first; logged
 * touches apart. `known` are those noticed before, and come back themselves where nothing changed. `now` in milliseconds.
 */
export function newsSince(saved: readonly Pick<ReadinessLine, 'row'>[], lines: readonly ReadinessLine[], known: readonly News[], now: number): readonly News[] {
  const before = new Set(saved.map(({ row }) => row));
  const fresh = new Map(lines.filter(({ row, group, points }) => group !== 'touches' && points > 0 && !before.has(row)).map(({ row, label }) => [row, label]));
  const news = [...fresh].map(([row, what]) => known.find((one) => one.row === row) ?? { row, what, at: now });
  return news.length === known.length && news.every((one) => known.includes(one)) ? known : news;
}
