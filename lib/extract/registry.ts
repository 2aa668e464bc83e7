/** All adapters in the order they are asked. The company site takes what no other knows. */
import type { Adapter } from './adapter.ts';
import { companySite } from './adapters/company-site.ts';

export const ADAPTERS: readonly Adapter[] = [companySite];
