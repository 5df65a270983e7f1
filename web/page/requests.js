// Counts what this page asks the network for after it has loaded. The answer should stay 0, and everybody can watch it.

/**
 * @param {(count: number) => void} onMore
 * @returns {() => void} stops counting
 */
export function countRequests(onMore) {
  const from = performance.now();
  const observer = new PerformanceObserver((list) => {
    const later = list.getEntries().filter(({ startTime }) => startTime > from);
    if (later.length > 0) onMore(later.length);
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}
