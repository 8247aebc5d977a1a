import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Modules are read once for all files a worker runs; what a test changes in one, it changes back.
    // docs/decisions/092
    isolate: false,
    // By itself Vitest leaves a core free, which of two is half of them.
    maxWorkers: '100%',
    // Databases, worker threads and typesetting are slow on a busy two-core machine, not broken.
    // Where nobody is there to look, one is tried once more, and told of.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
