import { TARGETS } from '#lib/interop/targets/targets.ts';

/** The columns of every target with their sources, as a table of lib/interop/README.md. */
export function columnsTable(): string {
  const rows = Object.values(TARGETS).flatMap((target) => {
    if (target.kind === 'records') return [];
    const columns =
      target.kind === 'table'
        ? target.columns.map(({ header, from, most, words, custom }) => `${header} (${[from, words && 'by its words', most !== undefined && `at most ${most}`, custom && 'custom'].filter(Boolean).join(', ')})`)
        : target.properties.map(({ name, from }) => `${name} (${from.filter((source) => source !== '').join(', ')})`);
    const needs = target.kind === 'table' ? target.needs.map((group) => group.join(' and ')).join(', or ') : 'FN';
    return [`| \`${target.id}\` | ${needs === '' ? 'nothing' : needs} | ${columns.join('; ').replaceAll('|', '\\|')} |`];
  });
  return ['| Target | Needs | Columns (source) |', '|---|---|---|', ...rows].join('\n');
}
