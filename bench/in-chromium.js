// A folder of the build, opened in Chromium: its page, and a session that can slow the processor.
import { chromium } from '@playwright/test';
import { createSiteServer, listen } from '../script/lib/serve.js';

/** @param {string} folder whose index.html says `window.bench` when it is ready */
export async function openInChromium(folder) {
  const server = await createSiteServer(folder);
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'bench' in window);
  const end = async () => {
    await browser.close();
    server.close();
  };
  return { version: browser.version(), page, session, end };
}
