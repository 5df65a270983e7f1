// What was packed is read back and equals the files people edit, cell by cell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeReference, PackedReader } from '../../data/compile/decode.js';
import { decodeFoods } from '../../data/compile/decode-foods.js';
import { nearestRank } from '../../data/compile/pack-bounds.js';
import { mantissaOf } from '../../data/compile/pack-columns.js';
import { pack } from '../../data/compile/pack.js';
import { PackedWriter } from '../../data/compile/packed-writer.js';
import { realData, setCell, smallData } from './small-data.js';

const packed = pack(realData);
const reference = decodeReference(packed.files['reference.nbt']);

/**
 * A mantissa as the figure it stands for, printed with all decimals of its column.
 * @param {number} mantissa
 * @param {number} decimals
 */
function printed(mantissa, decimals) {
  const digits = String(mantissa).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

test('writes and reads back whole numbers, texts and decimals', () => {
  const out = new PackedWriter();
  const numbers = [0, 1, 127, 128, 16383, 16384, 0xffffffff];
  const texts = ['', 'µg', 'x'.repeat(100000)];
  numbers.forEach((number) => out.number(number));
  texts.forEach((text) => out.text(text));
  [null, 0, 40.078, '0.50'].forEach((decimal) => out.decimal(decimal));
  const file = new PackedReader(out.bytes());
  assert.deepEqual(numbers.map(() => file.number()), numbers);
  assert.deepEqual(texts.map(() => file.text()), texts);
  assert.deepEqual([file.decimal(), file.decimal(), file.decimal(), file.text()], [null, 0, 40.078, '0.50']);
  file.end();
});

test('refuses to write what the format cannot hold', () => {
  const out = new PackedWriter();
  for (const number of [-1, 1.5, NaN, 2 ** 32]) assert.throws(() => out.number(number), RangeError);
  for (const decimal of [-1, NaN, Infinity, 1e-7, 1e21, '1,5']) assert.throws(() => out.decimal(decimal), RangeError);
});

/** Names of the packs in the order of loading. @type {string[]} */
const packNames = JSON.parse(Buffer.from(packed.files['food-tables.json']).toString()).map((/** @type {{ name: string }} */ { name }) => name);
/** @type {import('../../data/compile/decode-foods.js').DecodedTable[]} */
const decoded = [];
for (const name of packNames) decoded.push(...decodeFoods(packed.files[name], decoded).tables);

test('the foods that people eat most come in a small pack of their own, which is loaded first', () => {
  assert.deepEqual(packNames, ['everyday', 'sr', 'fndds', 'foundation', 'ciqual'].map((id) => `foods-${id}.nbt`));
  const everyday = new Set(decoded.filter(({ pack: id }) => id === 'everyday').flatMap(({ prefix, foods }) => foods.map(({ code }) => `${prefix}:${code}`)));
  assert.ok(everyday.size >= 700 && everyday.size <= 1200, `${everyday.size} foods`);
  const named = realData.foodNames.names.map(({ food }) => food);
  const suggestable = realData.suggestable.foods.rows.map(([food]) => food);
  const better = realData.links.rows.filter(([food]) => everyday.has(food)).map(([, same]) => same);
  assert.deepEqual([...named, ...suggestable, ...better].filter((food) => !everyday.has(food)), []);
  assert.ok(packed.files['foods-everyday.nbt'].length < packed.files['foods-sr.nbt'].length / 4);
});

test('a pack whose rows refer to another cannot be read without it', () => {
  assert.throws(() => decodeFoods(packed.files['foods-fndds.nbt']), /refer to sr of everyday, which is not there/);
});

for (const [name, whole] of Object.entries(realData.foods)) {
  const { metadata } = whole;
  const parts = decoded.filter(({ prefix }) => prefix === metadata.prefix);
  const packOf = new Map(parts.flatMap(({ pack: id, foods }) => foods.map(({ code }) => [code, id])));

  test(`the packs hold each food of ${name} once`, () => {
    const codes = parts.flatMap(({ foods }) => foods.map(({ code }) => code)).sort();
    assert.deepEqual(codes, whole.foods.rows.map(([code]) => code));
  });

  for (const table of parts) roundTrip(`${name} in the pack ${table.pack}`, whole, table, (code) => packOf.get(code) === table.pack);
}

/**
 * @param {string} name
 * @param {import('../../data/compile/types.js').FoodTable} whole
 * @param {import('../../data/compile/decode-foods.js').DecodedTable} table
 * @param {(code: string) => boolean} isIn
 */
function roundTrip(name, { foods: { header, rows: allRows }, portions: { rows: allPortions }, metadata }, table, isIn) {
  const [rows, portions] = [allRows, allPortions].map((all) => all.filter(([code]) => isIn(code)));

  test(`every cell of ${name} comes back as it is printed`, () => {
    assert.deepEqual(table.columns.map(({ nutrient }) => nutrient), header.slice(3));
    for (const { nutrient, decimals, mantissas, below } of table.columns) {
      const at = header.indexOf(nutrient);
      rows.forEach((row, i) => {
        const expected = row[at] === '' ? -1 : mantissaOf(row[at], decimals);
        if (mantissas[i] !== expected) assert.fail(`food ${row[0]}, ${nutrient}: ${mantissas[i]} instead of ${expected}`);
        if (below[i] !== row[at].startsWith('<')) assert.fail(`food ${row[0]}, ${nutrient}: ${row[at]} lost its "less than", or got one`);
        if (row[at] !== '' && !printed(mantissas[i], decimals).startsWith(row[at].replace('<', ''))) assert.fail(`food ${row[0]}, ${nutrient}: ${row[at]} is another figure`);
      });
    }
  });

  test(`foods, groups and portions of ${name} come back`, () => {
    assert.deepEqual(
      table.foods.map(({ code, group, name: own }) => [code, reference.groups[group].id, own]),
      rows.map(([code, group, own]) => [code, group, own]),
    );
    assert.deepEqual(
      table.foods.flatMap(({ code, portions: own }) => own.map((portion) => [code, portion.name, portion.grams])),
      portions,
    );
    const linked = table.foods.filter(({ same_as }) => same_as !== '').map(({ code, same_as }) => [`${metadata.prefix}:${code}`, same_as]);
    assert.deepEqual(linked, realData.links.rows.filter(([food]) => food.startsWith(`${metadata.prefix}:`) && isIn(food.slice(metadata.prefix.length + 1))).map(([food, same]) => [food, same]));
    assert.deepEqual([table.prefix, table.title, table.source, table.edition], [metadata.prefix, metadata.title, metadata.source, metadata.edition]);
  });
}

/**
 * The ranges [low, middle, high] of a nutrient in a group over all tables, worked out here another way, with as many decimals as any needs.
 * @param {string} group
 * @param {string} nutrient
 */
function rangesOf(group, nutrient) {
  const sameAs = new Map(realData.links.rows.map(([food, same]) => [food, same]));
  /** @type {Map<string, string>} */
  const cells = new Map();
  for (const { metadata, foods } of Object.values(realData.foods)) {
    const at = foods.header.indexOf(nutrient);
    for (const row of foods.rows) if (row[at]) cells.set(`${metadata.prefix}:${row[0]} ${row[1]}`, row[at]);
  }
  const ids = new Set([...cells.keys()].map((key) => key.split(' ')[0]));
  return [...cells].flatMap(([key, cell]) => {
    const [id, own] = key.split(' ');
    if (own !== group || ids.has(sameAs.get(id) ?? '')) return [];
    const value = Number(cell.replace('<', ''));
    return [cell.startsWith('<') ? [0, value / 2, value] : [value, value, value]];
  });
}

test('a group\'s percentiles over all tables, counted here another way', () => {
  for (const nutrient of ['calcium', 'magnesium', 'iodine', 'selenium', 'choline', 'epa', 'menaquinone_4', 'phytate']) {
    const of = realData.nutrients.nutrients.findIndex(({ id }) => id === nutrient);
    reference.groups.forEach(({ id }, group) => {
      const found = reference.bounds[of][group];
      const ranges = rangesOf(id, nutrient);
      assert.equal(found.count, ranges.length, `${nutrient}, ${id}`);
      assert.equal('p50' in found, ranges.length >= 8, `${nutrient}, ${id}`);
      if (!('p50' in found)) return;
      for (const [end, percent, value] of /** @type {[number, number, number][]} */ ([[0, 5, found.p5], [1, 50, found.p50], [2, 95, found.p95]])) {
        const values = ranges.map((range) => range[end]);
        const upTo = values.filter((other) => other <= value).length;
        const below = values.filter((other) => other < value).length;
        assert.ok(values.includes(value) && 100 * upTo >= percent * values.length && 100 * below < percent * values.length, `${nutrient}, ${id}, p${percent}`);
      }
    });
  }
});

test('nearest-rank percentiles on a list that can be counted by hand', () => {
  assert.deepEqual([5, 50, 95, 100].map((percent) => nearestRank([15, 20, 35, 40, 50], percent)), [15, 35, 50, 50]);
});

test('reference intakes come back figure by figure', () => {
  assert.deepEqual(reference.references.map(({ id }) => id), ['nasem', 'efsa', 'uk', 'who']);
  for (const read of reference.references) comesBack(read, realData.references[read.id]);
});

/**
 * @param {(typeof reference.references)[number]} read
 * @param {import('../../data/compile/types.js').Reference} source
 */
function comesBack(read, source) {
  assert.deepEqual([read.id, read.name, read.edition], [source.id, source.name, source.edition]);
  assert.deepEqual([read.average_kind, read.reduce_kind], [source.average_kind ?? '', source.reduce_kind ?? '']);
  assert.deepEqual(
    read.life_stages.map((stage) => [stage.id, ['any', 'female', 'male'][stage.sex], stage.min_months, stage.max_months_exclusive || null]),
    source.life_stages.map((stage) => [stage.id, stage.sex, stage.min_months, stage.max_months_exclusive]),
  );
  source.rows.forEach((row, i) => {
    const { nutrient, limit_scope, source: cited, values } = read.rows[i];
    assert.deepEqual([reference.nutrients[nutrient].id, limit_scope, reference.sources[cited].id], [row.nutrient, row.limit_scope, row.source]);
    source.life_stages.forEach((stage, j) => {
      const { kind, rec, ear, ul, cdrr } = row.values[stage.id];
      assert.deepEqual(values[j], { kind: kind ?? '', rec, ear, ul, cdrr });
    });
  });
}

test('names and sources of limits, forms and options come back', () => {
  reference.references.forEach((read, i) => {
    const { rows, life_stages } = realData.references[read.id];
    rows.forEach((row, j) => {
      const found = reference.reference_details[i][j];
      assert.deepEqual([found.limit_kind, reference.sources[found.limit_source].id], [row.limit_kind ?? 'UL', row.limit_source ?? row.source]);
      assert.deepEqual([found.form, found.least, found.most], [row.form?.name ?? '', row.form?.least ?? { times: 1, per: 1 }, row.form?.most ?? { times: 1, per: 1 }]);
      assert.deepEqual(found.lrni, life_stages.map(({ id }) => row.values[id].lrni ?? null));
      assert.deepEqual([found.depends_on, found.bases[found.default_basis]?.id], [row.depends_on?.what ?? '', row.depends_on?.default]);
      for (const { id, values } of found.bases) {
        assert.deepEqual(values, life_stages.map((stage) => ({ ...row.bases?.[id][stage.id], kind: row.bases?.[id][stage.id].kind ?? '' })));
      }
    });
  });
});

test('where the figures are printed and what is noted beside them come back', () => {
  reference.references.forEach((read, i) => {
    const { rows, life_stages } = realData.references[read.id];
    rows.forEach((row, j) => {
      const { figures, ...beside } = reference.reference_notes[i][j];
      assert.deepEqual(beside, { where: row.where ?? '', note: row.note, basis_why: row.depends_on?.why ?? '', form_why: row.form?.why ?? '' });
      const noted = figures.map(({ life_stage, note }) => [life_stages[life_stage].id, note]);
      assert.deepEqual(noted, life_stages.flatMap(({ id }) => (row.values[id].note === undefined ? [] : [[id, row.values[id].note]])));
    });
  });
});

test('nutrients, ratios and vocabulary come back', () => {
  const id = (/** @type {number} */ index) => reference.nutrients[index]?.id ?? null;
  assert.deepEqual(
    reference.nutrients.map((n) => [n.id, n.unit, n.form, n.molar_mass, n.made_of.map((c) => [id(c.nutrient), c.times, c.per])]),
    realData.nutrients.nutrients.map((n) => [n.id, n.unit, n.form ?? '', n.molar_mass ?? null, (n.made_of ?? []).map((c) => [c.nutrient, c.times, c.per])]),
  );
  assert.deepEqual(
    reference.nutrients.flatMap((n) => n.parts.map((p) => [n.id, p.scope, id(p.counts), p.times, p.per, id(p.bounded_by)])),
    realData.nutrients.nutrients.flatMap((n) => (n.parts ?? []).map((p) => [n.id, p.scope, p.counts, p.times, p.per, p.bounded_by])),
  );
  assert.deepEqual(
    reference.ratios.map((r) => [r.id, id(r.numerator), id(r.denominator), r.not_judged_below_years, r.not_judged_conditions]),
    realData.ratios.ratios.map((r) => [r.id, r.numerator, r.denominator, r.not_judged.below_years, r.not_judged.conditions]),
  );
  assert.deepEqual(
    reference.ratios.flatMap((r) => r.bands.map((b) => [b.id, b.low, b.high, b.basis, b.strength, b.judged, b.sources.map((s) => reference.sources[s].id)])),
    realData.ratios.ratios.flatMap((r) => r.bands.map((b) => [b.id, b.low, b.high, b.basis, b.strength, Number(b.use === 'judged'), b.sources])),
  );
  assert.deepEqual(
    reference.variation.map((v) => [id(v.nutrient), v.sex, v.min_months, v.max_months_exclusive, v.sd, v.requirement_cv, reference.sources[v.source].id]),
    realData.variation.rows.map((v) => [v.nutrient, ['any', 'female', 'male'].indexOf(v.sex), v.min_months, v.max_months_exclusive ?? 0, v.sd, v.requirement_cv, v.source]),
  );
  assert.equal(reference.ratios[0].not_judged_stages, 3);
  for (const list of /** @type {const} */ (['conditions', 'medicines', 'diet_patterns', 'allergens'])) {
    assert.deepEqual(reference[list], realData.person[list].map((word) => word.id));
  }
});

test('atomic weights, forms, daily values and water come back', () => {
  const id = (/** @type {number} */ index) => reference.nutrients[index]?.id ?? null;
  const cited = (/** @type {number} */ index) => reference.sources[index].id;
  const { elements, supplements, dailyValues, water } = realData;
  assert.deepEqual(reference.elements.map((e) => [e.symbol, e.weight]), elements.elements.map((e) => [e.symbol, e.atomic_weight]));
  assert.deepEqual(
    reference.elements.flatMap((e) => (e.nutrient < 0 ? [] : [[e.symbol, id(e.nutrient)]])).sort(),
    realData.nutrients.nutrients.flatMap((n) => (n.element ? [[n.element, n.id]] : [])).sort(),
  );
  assert.deepEqual(
    reference.forms.map((f) => [f.id, f.name, f.formula, id(f.nutrient), f.absorption, f.strength, f.not_suggested_because || null, f.sources.map(cited)]),
    supplements.forms.map((f) => [f.id, f.name, f.formula, f.nutrient, f.absorption, f.strength, f.not_suggested_because, f.sources]),
  );
  assert.deepEqual(
    reference.daily_values.map((d) => [d.id, cited(d.source), d.values.map((v) => [id(v.nutrient), v.amount])]),
    dailyValues.daily_values.map((d) => [d.id, d.source, d.values.map((v) => [v.nutrient, v.amount])]),
  );
  const read = reference.water;
  assert.deepEqual([id(read.bulk), read.grams_per_litre, id(read.share_of), id(read.rest)],
    [water.bulk.nutrient, water.bulk.grams_per_litre, water.hardness.share_of, water.hardness.rest]);
  assert.deepEqual(read.minerals.map((m) => [id(m.nutrient), m.always_asked === 1]), water.minerals.map((m) => [m.nutrient, m.always_asked]));
  assert.deepEqual(
    read.units.map((u) => [u.id, u.formula, u.mg_per_litre, cited(u.source)]),
    water.hardness.units.map((u) => [u.id, u.formula, u.mg_per_litre, u.source]),
  );
});

test('short names, synonyms and the rules of search come back', () => {
  const { search, synonyms, foodNames, groups } = realData;
  const levels = search.eaten.map(({ id }) => id);
  const found = Object.fromEntries(reference.food_names.map(({ food, name, eaten, also, usual }) => [food, [name, levels[eaten], also, usual?.portion, usual?.count]]));
  assert.deepEqual(found, Object.fromEntries(foodNames.names.map(({ food, name, eaten, also = [], usual }) => [food, [name, eaten, also, usual?.portion, usual?.count]])));
  const weight = (/** @type {string} */ food) => reference.food_names.find((named) => named.food === food)?.usual?.grams;
  assert.deepEqual([weight('sr:20028'), weight('sr:19165'), weight('sr:07069'), weight('sr:09003')], [43.25, 5.4, 36.9, undefined]);
  assert.deepEqual([reference.same, reference.means], [synonyms.same, synonyms.means]);
  const read = reference.search;
  const group = (/** @type {number} */ index) => groups.groups[index].id;
  assert.deepEqual(read.words, search.words.flatMap(({ points, words }) => words.map((text) => ({ text, points }))));
  assert.deepEqual(read.phrases, search.phrases.flatMap(({ points, phrases }) => phrases.map((text) => ({ text, points }))));
  assert.deepEqual(read.groups.map((one) => [group(one.group), one.points]), search.groups.flatMap(({ points, groups: ids }) => ids.map((id) => [id, points])));
  const { points, groups: cooked, except } = search.eaten_cooked;
  assert.deepEqual({ ...read.cooked, groups: read.cooked.groups.map(group) }, { points, groups: cooked, except });
  assert.deepEqual(read.tables, search.tables.map((one) => ({ text: one.prefix, points: one.points })));
  assert.deepEqual([read.kinds, read.trade_words, read.eaten], [search.kinds.parts, search.trade_words.words, search.eaten.map((one) => one.points)]);
  for (const [was, is] of /** @type {const} */ ([[search.remark, read.remark], [search.brand_words, read.brand_words], [search.portions, read.portions]])) {
    assert.deepEqual({ why: was.why, ...is }, was);
  }
});

test('what labels print under another name comes back', () => {
  assert.deepEqual(
    reference.label_names.map((one) => [one.id, reference.nutrients[one.nutrient].id, one.times, one.per, reference.sources[one.source].id]),
    realData.labels.names.map((one) => [one.id, one.nutrient, one.times, one.per, one.source]),
  );
  assert.deepEqual(reference.label_names.map(({ id, times, per }) => [id, times, per]), [['salt', 1000, 2.5], ['energy_kj', 1, 4.184]]);
});

test('the same data gives the same bytes, other data another version', () => {
  assert.deepEqual(pack(realData), packed);
  assert.match(packed.version, /^[0-9a-f]{12}$/);
  assert.deepEqual([reference.version, decodeFoods(packed.files['foods-everyday.nbt']).version], [packed.version, packed.version]);
  const [one, other] = [smallData(), smallData()];
  setCell(other, '12061', 'calcium', '270');
  assert.notEqual(pack(one).version, pack(other).version);
});

test('a file that is cut short or too long is refused', () => {
  const bytes = packed.files['reference.nbt'];
  assert.throws(() => decodeReference(bytes.subarray(0, bytes.length - 1)), /in the middle of a value/);
  assert.throws(() => decodeReference(Buffer.concat([bytes, Buffer.from([0])])), /1 bytes follow/);
  assert.throws(() => decodeReference(packed.files['foods-sr.nbt']), /starts with "NBF4"/);
});
