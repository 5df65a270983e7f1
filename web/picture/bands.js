// Which band of a ratio is drawn: the one that the reader chose, else the first one that the registry judges by.

/**
 * @typedef {import('./documents.js').Targets} Targets
 * @typedef {import('./documents.js').Band} Band
 */

/**
 * The bands of a ratio that have two edges by weight.
 * @param {Targets | null | undefined} targets
 * @param {string} ratio
 * @returns {(Band & { low: number, high: number })[]}
 */
export function bandsOf(targets, ratio) {
  const found = targets?.ratios.find(({ id }) => id === ratio)?.bands ?? [];
  return /** @type {(Band & { low: number, high: number })[]} */ (
    found.filter(({ low, high, basis }) => low !== null && high !== null && basis === 'mass')
  );
}

/** What the documents of the core call it. @param {import('./documents.js').ChosenBand} chosen */
export const bandId = (chosen) => (typeof chosen === 'string' ? chosen : 'own');

/**
 * @param {Targets | null | undefined} targets
 * @param {string} ratio
 * @param {import('./documents.js').ChosenBand | null} chosen
 * @returns {{ low: number, high: number, id: string | null, label: string } | null}
 */
export function chosenBand(targets, ratio, chosen) {
  if (chosen !== null && typeof chosen === 'object') return { low: chosen.low, high: chosen.high, id: null, label: '' };
  const bands = bandsOf(targets, ratio);
  const band = bands.find(({ id }) => id === chosen) ?? bands.find(({ judged }) => judged) ?? bands[0];
  return band ? { low: band.low, high: band.high, id: band.id, label: band.label } : null;
}
