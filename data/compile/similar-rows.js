/**
 * For each row of figures the earlier row that is most like it: equal cells need not be written again. Exact search would compare every
 * pair of rows; here rows that share rare figures are candidates, and only these are compared.
 */

/** A figure that more rows than this have in common says little about which rows are alike. */
const rare = 300;
const mostCandidates = 24;
/** Neighbours are often alike, and cheap to point at. */
const neighbours = 8;

/** @typedef {Uint32Array[]} Columns one array per column, one number per row */

/**
 * What it would cost, in bits, to write each cell: figures that are rare in their column cost more.
 * @param {Columns} columns
 * @returns {Float32Array[]}
 */
function bitsOf(columns) {
  return columns.map((cells) => {
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return Float32Array.from(cells, (cell) => Math.log2(cells.length / (counts.get(cell) ?? 1)));
  });
}

/**
 * For every row, and column after column, the earlier rows with the same figure, as a chain: the row before it that has the figure too.
 * @param {Columns} columns
 */
function chainsOf(columns) {
  return columns.map((cells) => {
    const chain = new Int32Array(cells.length).fill(-1);
    /** @type {Map<number, { last: number, rows: number }>} */
    const seen = new Map();
    cells.forEach((cell, row) => {
      const known = seen.get(cell);
      if (known === undefined) return void seen.set(cell, { last: row, rows: 1 });
      if (known.rows < rare) chain[row] = known.last;
      known.last = row;
      known.rows++;
    });
    return chain;
  });
}

/**
 * The earlier row that is most like each row, for rows from `first` on; -1 where there is none before it.
 * @param {Columns} columns
 * @param {number} first
 * @returns {Int32Array}
 */
export function mostAlike(columns, first) {
  const rows = columns[0]?.length ?? 0;
  const bits = bitsOf(columns);
  const chains = chainsOf(columns);
  const score = new Float32Array(rows);
  const found = new Int32Array(rows).fill(-1);
  for (let row = Math.max(first, 1); row < rows; row++) {
    /** @type {number[]} */
    const touched = [];
    chains.forEach((chain, column) => {
      for (let other = chain[row]; other !== -1; other = chain[other]) {
        if (score[other] === 0) touched.push(other);
        score[other] += bits[column][row];
      }
    });
    const candidates = highest(touched, score);
    for (const other of touched) score[other] = 0;
    for (let back = 1; back <= neighbours && back <= row; back++) candidates.push(row - back);
    found[row] = best(row, candidates, columns, bits);
  }
  return found;
}

/**
 * The rows with the highest scores, in no order of meaning. (Sorting them all would take most of the time.)
 * @param {number[]} rows
 * @param {Float32Array} score
 */
function highest(rows, score) {
  const kept = rows.slice(0, mostCandidates).sort((a, b) => score[b] - score[a]);
  for (let i = mostCandidates; i < rows.length; i++) {
    if (score[rows[i]] <= score[kept[mostCandidates - 1]]) continue;
    let at = mostCandidates - 1;
    for (; at > 0 && score[kept[at - 1]] < score[rows[i]]; at--) kept[at] = kept[at - 1];
    kept[at] = rows[i];
  }
  return kept;
}

/**
 * @param {number} row
 * @param {number[]} candidates
 * @param {Columns} columns
 * @param {Float32Array[]} bits
 */
function best(row, candidates, columns, bits) {
  let most = -Infinity;
  let chosen = -1;
  for (const other of candidates) {
    let saved = -Math.log2(row - other);
    for (let column = 0; column < columns.length; column++) {
      if (columns[column][row] === columns[column][other]) saved += bits[column][row];
    }
    if (saved > most || (saved === most && other > chosen)) {
      most = saved;
      chosen = other;
    }
  }
  return chosen;
}
