import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The id Chromium gives an unpacked extension at this place: the first half of a SHA-256 of its path, written in a to p. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Prepares a fresh profile in which the extension was already granted every optional host, as if the user had
 * agreed to the prompt: `permissions.request` from a click then resolves without asking.
 */
export function grantHosts(profile: string, extensionId: string, api: readonly string[]): void {
  const granted = {
    api,
    explicit_host: ['http://*/*', 'https://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const preferences = JSON.stringify({
    extensions: { settings: { [extensionId]: { granted_permissions: granted, runtime_granted_permissions: granted } } },
  });
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  for (const file of ['Preferences', 'Secure Preferences']) writeFileSync(path.join(profile, 'Default', file), preferences);
}
