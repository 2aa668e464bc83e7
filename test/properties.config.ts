import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The property tests with far more examples, others in each run. */
export default defineConfig({
  root,
  test: {
    ...unit.test,
    include: globSync('test/**/*.test.{ts,tsx}', { cwd: root }).filter((file) => readFileSync(`${root}/${file}`, 'utf8').includes("from '#test/properties.ts'")),
    env: { PROPERTY_TIMES: process.env['PROPERTY_TIMES'] ?? '30' },
    testTimeout: 1_200_000,
  },
});
