/** Runs `work` while no other holder of the same name does, in any context of the extension. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export const withLock: Lock = async (name, work) => await navigator.locks.request(name, work);
