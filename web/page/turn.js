// Turns of the browser: what waits, a click or a key, is heard before the work goes on.

/** Where nothing is painted, in a tab behind others, the work goes on all the same after so many milliseconds. */
const longest = 200;

/** @returns {Promise<void>} */
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** When what is on the page has been painted. @returns {Promise<void>} */
export const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longest);
});
