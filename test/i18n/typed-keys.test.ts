import { expectTypeOf, it } from 'vitest';
import type { Asked, Texts } from '#lib/i18n/structure.ts';

type T = Texts<{ plain: 'Save'; inside: { named: 'Saved {name} on {day}'; other: 'Gone from {name} on {day}' }; many: { 1: '$1 page'; n: '$1 pages' }; ofMany: { 1: '$1 page of {site}'; n: '$1 pages of {site}' } }>;

it('a call says what its text asks for', () => {
  expectTypeOf<keyof T>().toEqualTypeOf<'plain' | 'inside.named' | 'inside.other' | 'many' | 'ofMany'>();
  expectTypeOf<Asked<T, 'plain'>>().toEqualTypeOf<[]>();
  expectTypeOf<{ name: string; day: number }>().toExtend<Asked<T, 'inside.named'>[0]>();
  expectTypeOf<{ name: string }>().not.toExtend<Asked<T, 'inside.named'>[0]>();
  expectTypeOf<[number]>().toExtend<Asked<T, 'many'>>();
  expectTypeOf<[number, [string]]>().toExtend<Asked<T, 'many'>>();
  expectTypeOf<[]>().not.toExtend<Asked<T, 'many'>>();
  expectTypeOf<[number, { site: string }]>().toExtend<Asked<T, 'ofMany'>>();
  expectTypeOf<[number]>().not.toExtend<Asked<T, 'ofMany'>>();
});

it('of a key that may be one of several, what suits all of them', () => {
  expectTypeOf<[{ name: string; day: string }]>().toExtend<Asked<T, 'inside.named' | 'inside.other'>>();
  expectTypeOf<[]>().not.toExtend<Asked<T, 'plain' | 'inside.named'>>();
  expectTypeOf<[{ name: string; day: string }]>().not.toExtend<Asked<T, 'plain' | 'inside.named'>>();
});
