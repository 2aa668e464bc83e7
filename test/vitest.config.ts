import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/i18n/setup.ts'],
    restoreMocks: true,
    // Two cores under load start workers slowly; no test waits for this long by itself.
    testTimeout: 30_000,
  },
});
