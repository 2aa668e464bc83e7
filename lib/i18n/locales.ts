import type { Message } from './structure.ts';
import { DE } from './messages/de/index.ts';
import { EN } from './messages/en/index.ts';

/** By name of the folder the browser looks in. */
export const LOCALES: Readonly<Record<'en' | 'de', { readonly [name: string]: Message }>> = { en: EN, de: DE };
