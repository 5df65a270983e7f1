/** Packs everything but the foods: nutrients, reference intakes, ratios, vocabulary, groups and sources. Layout: data/README.md. */
import { packBounds } from './pack-bounds.js';
import { packEquations } from './pack-equations.js';
import { packGuidance } from './pack-guidance.js';
import { packNames } from './pack-names.js';
import { packReferenceDetails } from './pack-reference-details.js';
import { packReferenceNotes } from './pack-reference-notes.js';
import { packVariation } from './pack-variation.js';
import { packSuggestable } from './pack-suggestable.js';
import { packSuggestions } from './pack-suggestions.js';
import { packSupplements } from './pack-supplements.js';
import { PackedWriter } from './packed-writer.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {(id: string) => number} IndexOf */

const sexes = ['any', 'female', 'male'];
const stages = ['none', 'pregnant', 'lactating'];
/** Stands first in the file: a plan that names no reference is held against it. */
const defaultReference = 'nasem';

/**
 * Where each id stands in its list. The rules have made sure that it stands there.
 * @param {{ id: string }[]} items
 * @returns {IndexOf}
 */
export function indexById(items) {
  const places = new Map(items.map((item, i) => [item.id, i]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`No entry has the id "${id}".`);
    return place;
  };
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Nutrient} nutrient
 * @param {IndexOf} nutrientIndex
 */
function packNutrient(out, nutrient, nutrientIndex) {
  const orNone = (/** @type {string | null} */ id) => (id === null ? 0 : 1 + nutrientIndex(id));
  out.text(nutrient.id);
  out.text(nutrient.name);
  out.text(nutrient.unit);
  out.text(nutrient.form ?? '');
  out.decimal(nutrient.molar_mass);
  out.list(nutrient.made_of ?? [], (component) => {
    out.number(nutrientIndex(component.nutrient));
    out.decimal(component.times);
    out.decimal(component.per);
  });
  out.list(nutrient.parts ?? [], (part) => {
    out.text(part.scope);
    out.number(orNone(part.counts));
    out.decimal(part.times);
    out.decimal(part.per);
    out.number(orNone(part.bounded_by));
  });
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Reference} reference
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
function packReference(out, reference, index) {
  out.text(reference.id);
  out.text(reference.name);
  out.text(reference.edition);
  out.text(reference.average_kind ?? '');
  out.text(reference.reduce_kind ?? '');
  out.list(reference.life_stages, (stage) => {
    out.text(stage.id);
    out.text(stage.label);
    out.number(sexes.indexOf(stage.sex));
    out.number(stages.indexOf(stage.stage));
    out.number(stage.min_months);
    out.number(stage.max_months_exclusive ?? 0);
  });
  out.list(reference.rows, (row) => {
    out.number(index.nutrient(row.nutrient));
    out.text(row.limit_scope);
    out.number(index.source(row.source));
    for (const stage of reference.life_stages) {
      const figures = row.values[stage.id];
      out.text(figures.kind ?? '');
      for (const figure of [figures.rec, figures.ear, figures.ul, figures.cdrr]) out.decimal(figure);
    }
  });
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Ratio} ratio
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
function packRatio(out, ratio, index) {
  const { below_years, stages: notJudged, conditions } = ratio.not_judged;
  out.text(ratio.id);
  out.text(ratio.name);
  out.number(index.nutrient(ratio.numerator));
  out.number(index.nutrient(ratio.denominator));
  out.text(ratio.basis);
  out.number(below_years);
  out.number((notJudged.includes('pregnant') ? 1 : 0) + (notJudged.includes('lactating') ? 2 : 0));
  out.list(conditions, (condition) => out.text(condition));
  out.list(ratio.bands, (band) => {
    out.text(band.id);
    out.text(band.label);
    out.decimal(band.low);
    out.decimal(band.high);
    out.text(band.basis);
    out.text(band.strength);
    out.number(band.use === 'judged' ? 1 : 0);
    out.list(band.sources, (source) => out.number(index.source(source)));
  });
  out.number(ratio.difference_shown ? 1 : 0);
}

/**
 * The part of reference.nbt that follows its mark and version.
 * @param {Data} data
 */
export function packReferenceBody(data) {
  const out = new PackedWriter();
  const index = { nutrient: indexById(data.nutrients.nutrients), source: indexById(data.sources.sources) };
  out.list(data.sources.sources, (source) => {
    out.text(source.id);
    out.text(source.cite);
    out.text(source.url ?? '');
  });
  out.list(data.nutrients.nutrients, (nutrient) => packNutrient(out, nutrient, index.nutrient));
  const { conditions, medicines, diet_patterns, allergens } = data.person;
  for (const words of [conditions, medicines, diet_patterns, allergens]) out.list(words, (word) => out.text(word.id));
  const references = Object.values(data.references);
  const [first, others] = [references.filter(({ id }) => id === defaultReference), references.filter(({ id }) => id !== defaultReference)];
  const inOrder = [...first, ...others];
  out.list(inOrder, (reference) => packReference(out, reference, index));
  out.list(data.ratios.ratios, (ratio) => packRatio(out, ratio, index));
  out.list(data.groups.groups, (group) => {
    out.text(group.id);
    out.text(group.name);
  });
  packGuidance(out, data, { ...index, ratio: indexById(data.ratios.ratios) });
  packVariation(out, data, index);
  packSupplements(out, data, index);
  for (const reference of inOrder) packReferenceDetails(out, reference, index.source);
  packEquations(out, data, index);
  packSuggestable(out, data);
  packNames(out, data, indexById(data.groups.groups));
  packBounds(out, data);
  for (const reference of inOrder) packReferenceNotes(out, reference);
  out.list(data.labels.names, ({ id, nutrient, times, per, source }) => {
    out.text(id);
    out.number(index.nutrient(nutrient));
    out.decimal(times);
    out.decimal(per);
    out.number(index.source(source));
  });
  packSuggestions(out, data, { ...index, ratio: indexById(data.ratios.ratios), form: indexById(data.supplements.forms) });
  return out.bytes();
}
