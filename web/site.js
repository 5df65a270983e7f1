// The page of the site: the engine in a worker, and the page itself kept on the device.
import { createEngine } from './engine/client.js';
import { engineFiles, startWorker } from './engine/files.js';
import { handOver } from './offline/hand-over.js';
import { keepOffline } from './offline/keep-offline.js';
import './offline/nb-banners.js';
import { startPage } from './page/start.js';

// Search engines want whole addresses of the page in other languages, and only the host's visitor knows them.
for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[hreflang]'))) link.href = String(link.href);

/**
 * Keeps the page on the device, and brings a new version in when somebody asks for it.
 * @param {string} program
 * @param {import('./page/nb-app.js').NbApp} app
 * @param {Promise<import('./diary/keeper.js').Keeper>} keeping
 */
async function goOffline(program, app, keeping) {
  const banners = /** @type {import('./offline/nb-banners.js').NbBanners} */ (document.querySelector('nb-banners'));
  const bringIn = await keepOffline(program, (kept) => (banners.kept = kept));
  banners.addEventListener('nb-reload', async () => {
    await bringIn();
    await (await keeping).settled();
    handOver(app.state);
    location.reload();
  });
}

/** @param {string} program the name of the page's first script: it names all other files, each by what is in it, so it stands for the whole version */
export const startSite = (program) =>
  startPage({
    startEngine: (told) => createEngine({ worker: startWorker(), files: engineFiles, ...told }),
    firstTable: engineFiles.foods[0].id,
    whenLoaded: (app, keeping) => goOffline(program, app, keeping),
  });
