/** Every adapter of lib/extract/adapters, registered or not. */
import type { Adapter } from '#lib/extract/adapter.ts';

const isAdapter = (value: unknown): value is Adapter =>
  typeof value === 'object' && value !== null && ['id', 'matches', 'pageKind', 'fields'].every((key) => key in value);

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/extract/adapters/*.ts', { eager: true });

export const EVERY_ADAPTER: readonly Adapter[] = Object.values(modules).flatMap((exported) => Object.values(exported)).filter(isAdapter);
