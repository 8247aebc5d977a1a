import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Databases, worker threads and typesetting are slow on a busy two-core machine, not broken.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
