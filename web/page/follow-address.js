// The part of the page that the address names ("#how") is drawn long after the browser has looked for it. This goes there once it is there.

/** @typedef {import('./nb-app.js').NbApp} NbApp */

/** Somebody who does something of their own meanwhile stays where they are. */
const own = ['pointerdown', 'keydown', 'wheel'];

/** Whether somebody has moved on by themselves before: has scrolled, or is in the middle of typing. */
function isElsewhere() {
  const { activeElement } = document;
  return scrollY > 0 || (activeElement !== null && !activeElement.matches('body, a, h1, section'));
}

/** Called once all parts are drawn; the answer, which some of them are about, may still be on its way. @param {NbApp} app */
export function followAddress(app) {
  if (location.hash === '' || isElsewhere()) return;
  const look = {
    hostUpdated() {
      if (!document.getElementById(location.hash.slice(1))) return;
      stop();
      // To the address that is there already: as if the part had been there all along.
      location.replace(location.hash);
    },
  };
  function stop() {
    app.removeController(look);
    for (const type of own) removeEventListener(type, stop);
  }
  for (const type of own) addEventListener(type, stop, { passive: true });
  app.addController(look);
  app.requestUpdate();
}
