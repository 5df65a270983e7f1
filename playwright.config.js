// The page in a real browser, served with the strict headers that we recommend to every host.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.NB_TEST_PORT ?? 8130);
/** WebKitGTK exists on Linux alone; elsewhere its story is not told. */
const hasWebKit = existsSync('/usr/bin/WebKitWebDriver');
const folder = process.env.NB_TEST_SITE ?? 'build/site';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.js',
  fullyParallel: true,
  workers: 2,
  // A small machine that runs two browsers is slow; nothing here asserts a time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 900 },
    // Only tests of offline use let the page keep itself on the device (own-site.js).
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit.test.js',
      use: {
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      testMatch: /(day|diary|embed|embed-builder|embed-frame|embed-hosts|embed-preset|exchange|own|week|offline|private|standalone)\.test\.js$/,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' } },
    },
    // Driven by its own driver, not by Playwright's.
    ...(hasWebKit ? [{ name: 'webkit', testMatch: 'webkit.test.js' }] : []),
  ],
  webServer: {
    command: `node script/lib/serve.js --folder ${folder} --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
