// The kill switch. Put on the host in place of sw.js (HOSTING.md says how), it takes the service worker and its caches off every device
// that comes by. Open pages go on as they are; the next visit comes from the host.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

async function takeOff() {
  const prefix = `nutrient-balance ${worker.registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOff()));
