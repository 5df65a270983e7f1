// How long something takes, measured the same way for us and for the peer.

const runs = 15;

/**
 * The fastest of several runs: whatever else the machine does can only make a run slower.
 * @param {number[]} times
 */
export const fastestOf = (times) => Math.min(...times);

/**
 * The fastest of several runs in ms, after one that does not count. Clocks of browsers tick in steps, so short work is done several times.
 * @param {() => unknown} work
 */
export function timeOf(work) {
  work();
  const start = performance.now();
  work();
  const times = Math.max(1, Math.ceil(20 / Math.max(performance.now() - start, 0.1)));
  const once = () => {
    const begin = performance.now();
    for (let i = 0; i < times; i += 1) work();
    return (performance.now() - begin) / times;
  };
  return fastestOf(Array.from({ length: runs }, once));
}
