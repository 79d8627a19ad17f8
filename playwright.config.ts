import { defineConfig } from '@playwright/test'

// Each site the tests start says for itself which database it has; one of the developer's must not slip in.
process.env.DATABASE_URL = ''

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than the cores of a small machine: tests also wait, for servers to start and browsers to draw.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, for machines that are busy with other things: only a failure waits this long.
  timeout: 150_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    { name: 'first start', testMatch: 'first-start.ts' },
    { name: 'site', testMatch: '*.spec.ts', dependencies: ['first start'] },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
