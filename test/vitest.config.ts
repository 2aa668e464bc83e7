import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { literalLetters } from './build/literal-letters.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [literalLetters()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    restoreMocks: true,
    // Two cores under load start workers slowly; no test waits for this long by itself.
    testTimeout: 15_000,
  },
});
