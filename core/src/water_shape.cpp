// How a plan describes drinking water: litres, and minerals per litre or hardness.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

constexpr std::string_view mineral_suffix = "_mg_per_l";
constexpr std::string_view share_suffix = "_share";

std::string mineral_key(const Tables& tables, const WaterMineral& mineral) {
  return std::string(tables.nutrients[mineral.nutrient].id) + std::string(mineral_suffix);
}

std::string share_key(const Tables& tables) {
  return std::string(tables.nutrients[tables.water.share_of].id) + std::string(share_suffix);
}

std::string known_keys(const Tables& tables) {
  std::string known = "litres, hardness, hardness_unit, " + share_key(tables);
  for (const WaterMineral& mineral : tables.water.minerals) known += ", " + mineral_key(tables, mineral);
  return known;
}

std::string known_units(const Tables& tables) {
  std::string known;
  for (const HardnessUnit& unit : tables.water.hardness_units)
    known += (known.empty() ? "" : ", ") + std::string(unit.id);
  return known;
}

Complaint take_key(PlanBuilder& builder, std::string_view key) {
  const auto& minerals = builder.tables.water.minerals;
  builder.entry.water.mineral.reset();
  if (key == share_key(builder.tables)) return std::nullopt;
  for (std::size_t i = 0; i < minerals.size(); ++i) {
    if (key != mineral_key(builder.tables, minerals[i])) continue;
    builder.entry.water.mineral = i;
    return std::nullopt;
  }
  return complain("unknown_key", {{"key", excerpt(key)}, {"allowed", known_keys(builder.tables)}});
}

Complaint take_from_zero(std::optional<double>& into, double value, double most) {
  if (!(value >= 0) || value > most) return complain("out_of_range", {{"minimum", 0.0}, {"maximum", most}});
  into = value == 0 ? 0 : value;  // −0 is 0
  return std::nullopt;
}

Complaint take_mineral(PlanBuilder& builder, double value) {
  WaterDraft& water = builder.entry.water;
  if (!water.mineral) return take_from_zero(water.share, value, 1);
  std::optional<double> stated;
  if (Complaint wrong = take_from_zero(stated, value, PlanLimits::mg_per_litre)) return wrong;
  water.stated.push_back({*water.mineral, stated});
  return std::nullopt;
}

Complaint leave_open(PlanBuilder& builder) {
  WaterDraft& water = builder.entry.water;
  if (!water.mineral) return complain("wrong_type", {{"expected", "number"}});
  water.stated.push_back({*water.mineral, std::nullopt});
  return std::nullopt;
}

bool is_stated(const WaterDraft& water, std::size_t mineral) {
  return std::any_of(water.stated.begin(), water.stated.end(),
                     [&](const StatedMineral& stated) { return stated.mineral == mineral; });
}

Complaint missing(const std::string& key) { return complain("missing_key", {{"key", key}}, '/' + key); }

bool is_hard(const WaterDraft& water) { return water.hardness || water.hardness_unit || water.share; }

/// All of a hardness, and beside it not once more the minerals that it counts.
Complaint check_hardness(const Tables& tables, const WaterDraft& water) {
  if (!water.hardness) return missing("hardness");
  if (!water.hardness_unit) return missing("hardness_unit");
  if (!water.share) return missing(share_key(tables));
  for (const StatedMineral& stated : water.stated) {
    const WaterMineral& mineral = tables.water.minerals[stated.mineral];
    if (mineral.nutrient != tables.water.share_of && mineral.nutrient != tables.water.rest) continue;
    return complain("contradiction", {{"with", "hardness"}}, '/' + mineral_key(tables, mineral));
  }
  return std::nullopt;
}

Complaint check_minerals(const Tables& tables, const WaterDraft& water) {
  for (std::size_t i = 0; i < tables.water.minerals.size(); ++i) {
    const WaterMineral& mineral = tables.water.minerals[i];
    if (mineral.always_asked && !is_stated(water, i)) return missing(mineral_key(tables, mineral));
  }
  return std::nullopt;
}

/// Milligrams of one mineral of a hardness, by its part of the moles.
double mg_of_hardness(const Tables& tables, const Water& water, NutrientIndex nutrient) {
  const Hardness& hardness = *water.hardness;
  const double part = *hardness.part_of(tables.water, nutrient);
  const double mmol = hardness.degrees * tables.water.hardness_units[hardness.unit].mmol_per_litre() * part;
  return mmol * tables.nutrients[nutrient].molar_mass.value_or(0) * water.litres;
}

void pour(const Tables& tables, const Water& water, std::vector<Brought>& into) {
  const auto add_mg = [&](NutrientIndex nutrient, double mg) {
    into.push_back(
        {nutrient, Amount::exactly(mg * mass_factor(Unit::milligram, tables.nutrients[nutrient].unit)), false});
  };
  const double grams = water.litres * tables.water.grams_per_litre;
  into.push_back({tables.water.bulk,
                  Amount::exactly(grams * mass_factor(Unit::gram, tables.nutrients[tables.water.bulk].unit)), false});
  for (const StatedMineral& stated : water.stated) {
    const NutrientIndex nutrient = tables.water.minerals[stated.mineral].nutrient;
    if (stated.mg_per_litre) add_mg(nutrient, *stated.mg_per_litre * water.litres);
    if (!stated.mg_per_litre) into.push_back({nutrient, Amount::unknown(), true});
  }
  if (!water.hardness) return;
  for (const NutrientIndex nutrient : {tables.water.share_of, tables.water.rest})
    add_mg(nutrient, mg_of_hardness(tables, water, nutrient));
}

Complaint take_water(PlanBuilder& builder) {
  WaterDraft& draft = builder.entry.water;
  const bool hard = is_hard(draft);
  if (Complaint wrong = hard ? check_hardness(builder.tables, draft) : check_minerals(builder.tables, draft))
    return wrong;
  Water& water = builder.entry.entry.water;
  water.litres = *draft.litres;
  water.stated = std::move(draft.stated);
  if (hard) water.hardness = Hardness{*draft.hardness, *draft.hardness_unit, *draft.share};
  pour(builder.tables, water, builder.entry.entry.named);
  builder.entry.entry.origin = Origin::water;
  return std::nullopt;
}

const Shape litres = {.number = [](PlanBuilder& builder, double value) {
  return take_amount(builder.entry.water.litres, value, PlanLimits::litres);
}};

const Shape hardness = {.number = [](PlanBuilder& builder, double value) {
  return take_from_zero(builder.entry.water.hardness, value, PlanLimits::hardness);
}};

const Shape hardness_unit = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto& units = builder.tables.water.hardness_units;
  const auto found =
      std::find_if(units.begin(), units.end(), [&](const HardnessUnit& unit) { return unit.id == text; });
  if (found == units.end()) return complain("bad_value", {{"expected", known_units(builder.tables)}});
  builder.entry.water.hardness_unit = static_cast<std::size_t>(found - units.begin());
  return std::nullopt;
}};

const Shape per_litre = {.number = take_mineral, .null = leave_open};

const Member water_members[] = {{"litres", &litres, true}, {"hardness", &hardness}, {"hardness_unit", &hardness_unit}};

}  // namespace

const Shape water_shape = {
    .members = water_members,
    .key = take_key,
    .element = &per_litre,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.entry.has_water = true;
      return std::nullopt;
    },
    .close = take_water,
};

std::optional<double> Hardness::part_of(const DrinkingWater& water, NutrientIndex nutrient) const {
  if (nutrient == water.share_of) return share;
  return nutrient == water.rest ? std::optional(1 - share) : std::nullopt;
}

WaterShare water_share(const Tables& tables, const Water& water, NutrientIndex nutrient) {
  using From = WaterShare::From;
  if (!tables.nutrients[nutrient].made_of.empty()) return {From::parts, std::nullopt};
  if (nutrient == tables.water.bulk) return {From::bulk, tables.water.grams_per_litre};
  for (const StatedMineral& stated : water.stated) {
    if (tables.water.minerals[stated.mineral].nutrient != nutrient) continue;
    return {stated.mg_per_litre ? From::label : From::left_open, stated.mg_per_litre};
  }
  const auto part = water.hardness ? water.hardness->part_of(tables.water, nutrient) : std::nullopt;
  return part ? WaterShare{From::hardness, part} : WaterShare{From::nothing, std::nullopt};
}

}  // namespace nutrient_balance
