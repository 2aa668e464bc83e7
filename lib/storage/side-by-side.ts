import { Dexie, type PromiseExtended } from 'dexie';

/** Waits for several readings or writings of the running transaction that are under way. Dexie keeps a transaction alive through its own promises alone. */
export const allOf = (underWay: unknown[]): PromiseExtended<unknown[]> => Dexie.Promise.all(underWay) as PromiseExtended<unknown[]>;
