/** All rules, in the order in which their messages help most: what everything else relies on comes first. */
import { bandsFit } from './bands-fit.js';
import { bandsOrdered } from './bands-ordered.js';
import { benefitNotAlone } from './benefit-not-alone.js';
import { checksNamed } from './checks-named.js';
import { conditionsExist } from './conditions-exist.js';
import { equationsUsable } from './equations-usable.js';
import { guidanceNamesKnown } from './guidance-names-known.js';
import { elementsWeighed } from './elements-weighed.js';
import { formulasWeighTrue } from './formulas-weigh-true.js';
import { intakesOrdered } from './intakes-ordered.js';
import { lifeStagesCover } from './life-stages-cover.js';
import { limitScopeKnown } from './limit-scope-known.js';
import { linksUsable } from './links-usable.js';
import { namesExist } from './names-exist.js';
import { molarMassesKnown } from './molar-masses-known.js';
import { nutrientsExist } from './nutrients-exist.js';
import { partsWithinWhole } from './parts-within-whole.js';
import { portionsUsable } from './portions-usable.js';
import { rowsComplete } from './rows-complete.js';
import { safetyComplete } from './safety-complete.js';
import { searchRulesKnown } from './search-rules-known.js';
import { sourcesExist } from './sources-exist.js';
import { suggestablePlain } from './suggestable-plain.js';
import { usualPortionsFit } from './usual-portions-fit.js';
import { suggestablePortionsFit } from './suggestable-portions-fit.js';
import { suggestableTagsAgree } from './suggestable-tags-agree.js';
import { suggestionsUsable } from './suggestions-usable.js';
import { suggestableWellFormed } from './suggestable-well-formed.js';
import { sumsOfMeasured } from './sums-of-measured.js';
import { synonymsFind } from './synonyms-find.js';
import { tableMatchesMetadata } from './table-matches-metadata.js';
import { tablePossible } from './table-possible.js';
import { tableWellFormed } from './table-well-formed.js';
import { uniqueIds } from './unique-ids.js';
import { unitsAgree } from './units-agree.js';
import { variationUsable } from './variation-usable.js';

/** @type {import('./problem.js').Rule[]} */
export const rules = [
  uniqueIds,
  sourcesExist,
  nutrientsExist,
  unitsAgree,
  sumsOfMeasured,
  lifeStagesCover,
  rowsComplete,
  bandsFit,
  intakesOrdered,
  limitScopeKnown,
  checksNamed,
  bandsOrdered,
  molarMassesKnown,
  conditionsExist,
  guidanceNamesKnown,
  safetyComplete,
  benefitNotAlone,
  variationUsable,
  elementsWeighed,
  formulasWeighTrue,
  equationsUsable,
  tableMatchesMetadata,
  tableWellFormed,
  portionsUsable,
  tablePossible,
  partsWithinWhole,
  linksUsable,
  namesExist,
  synonymsFind,
  searchRulesKnown,
  suggestableWellFormed,
  suggestionsUsable,
  suggestablePortionsFit,
  usualPortionsFit,
  suggestableTagsAgree,
  suggestablePlain,
];
