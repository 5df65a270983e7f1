// The page's side of being kept on the device: it registers the service worker once everything has loaded, and says when a new version
// waits. A browser that cannot or will not keep the page loses nothing but that.
import { trustedAddress } from '../engine/files.js';

/**
 * @typedef {object} Kept
 * @property {boolean} stored whether the page opens without internet
 * @property {boolean} update whether a new version waits to be asked for
 */

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {(kept: Kept) => void} tell
 */
function watch(registration, tell) {
  // Once there was something to wait for, this page is the older one, even when another page has asked for the change.
  let update = false;
  const look = () => {
    update ||= registration.waiting !== null && registration.active !== null;
    tell({ stored: registration.active !== null, update });
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}

/**
 * Keeps the page on the device.
 * @param {string} program the page's first script, whose name stands for the whole version
 * @param {(kept: Kept) => void} tell told now and whenever it changes
 * @returns {Promise<() => Promise<void>>} brings the new version in, for this page to reload into
 */
export async function keepOffline(program, tell) {
  const nothing = async () => {};
  // A page inside another one is that one's guest and keeps nothing.
  if (!isSecureContext || !navigator.serviceWorker || window.parent !== window) return nothing;
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress('sw.js'), { updateViaCache: 'none' });
    // The service worker asks which version this page is: it keeps the files of versions that are open.
    navigator.serviceWorker.addEventListener('message', ({ ports }) => ports[0]?.postMessage(program));
    watch(registration, tell);
    registration.active?.postMessage('tidy');
    return () => bringIn(registration);
  } catch {
    return nothing;
  }
}

/** @param {ServiceWorkerRegistration} registration */
function bringIn({ waiting }) {
  return new Promise((done) => {
    if (!waiting) return done(undefined);
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') done(undefined);
    });
    waiting.postMessage('take over');
  });
}
