/** What the browser says of the room the extension's data take up. */
export interface StorageState {
  /** Bytes; null where the browser does not say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser promised not to clear them when the disk runs short; null where it cannot be asked. */
  kept: boolean | null;
}

export async function storageState(): Promise<StorageState> {
  const { usage = null, quota = null } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  return { used: usage, quota, kept: await navigator.storage.persisted().catch(() => null) };
}

/** Asks the browser to keep the data; some ask the user, so call it inside a click. */
export async function askToKeep(): Promise<boolean> {
  return await navigator.storage.persist().catch(() => false);
}
