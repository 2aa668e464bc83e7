import { SORTS, type Sort } from '../extract/fixtures.ts';

/** What each adapter lacks of its three sorts of fixtures, and fixtures of no adapter, in words; empty when all is well. */
export function fixtureBreaches(adapters: readonly string[], fixtures: readonly { adapter: string; sort: Sort; file: string }[]): string[] {
  const has = (id: string, sort: Sort): boolean => fixtures.some((fixture) => fixture.adapter === id && fixture.sort === sort);
  return [
    ...adapters.flatMap((id) => SORTS.filter((sort) => !has(id, sort)).map((sort) => `adapter ${id} has no ${sort} fixture: add test/fixtures/pages/${id}/${sort}.html`)),
    ...fixtures.filter(({ adapter }) => !adapters.includes(adapter)).map(({ file, adapter }) => `${file}: there is no adapter ${adapter}`),
  ];
}
