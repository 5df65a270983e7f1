#include "food_columns.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_bytes = 4;

/// What is known of a column before its figures.
struct ColumnShape {
  NutrientIndex nutrient = 0;
  double scale = 1;
  std::size_t bytes = 1;  // of each written figure
  bool limits = false;    // figures may be "less than"
};

/// Everything that all columns share.
struct Rows {
  std::size_t foods;
  std::size_t base_foods;
  std::vector<std::uint32_t> like;  // per food its place in the buffer: 0 = missing, then the bases' rows, then these
};

/// Where the written figures of a column lie: a byte of each in every plane, the lowest plane first.
using Planes = std::array<const unsigned char*, most_bytes>;

ColumnShape read_shape(PackedReader& in, const Tables& tables) {
  ColumnShape shape;
  const auto nutrient = tables.find_nutrient(in.text());
  if (!nutrient) in.spoil();
  shape.nutrient = nutrient.value_or(0);
  for (std::size_t decimals = in.index(10); decimals > 0; --decimals) shape.scale *= 10;
  shape.bytes = 1 + in.index(most_bytes);
  shape.limits = in.index(2) == 1;
  return shape;
}

Rows read_rows(PackedReader& in, const BaseTables& bases, std::size_t foods) {
  Rows rows{foods, 0, {}};
  for (const FoodTable* base : bases) rows.base_foods += base->foods.size();
  rows.like.reserve(foods);
  for (std::size_t place = 1 + rows.base_foods; rows.like.size() < foods && in.ok(); ++place) {
    const std::size_t back = in.index(place);
    rows.like.push_back(back == 0 ? 0 : static_cast<std::uint32_t>(place - back));
  }
  return rows;
}

std::size_t ones_in(std::string_view bits) {
  return std::accumulate(bits.begin(), bits.end(), std::size_t{0}, [](std::size_t sum, char byte) {
    return sum + static_cast<std::size_t>(std::popcount(static_cast<unsigned char>(byte)));
  });
}

/// The planes of each column in a block that holds the highest plane of all columns that have it first. The block ends
/// with one byte more, so that looking at the next figure never looks past it. Empty if the sizes do not fit.
std::vector<Planes> planes_of(std::string_view block, const std::vector<ColumnShape>& shapes,
                              const std::vector<std::size_t>& counts) {
  std::vector<Planes> planes(shapes.size());
  std::size_t at = 0;
  for (std::size_t plane = most_bytes; plane-- > 0;) {
    for (std::size_t column = 0; column < shapes.size(); ++column) {
      if (shapes[column].bytes <= plane) continue;
      if (at + counts[column] >= block.size()) return {};
      planes[column][plane] = reinterpret_cast<const unsigned char*>(block.data()) + at;
      at += counts[column];
    }
  }
  return at + 1 == block.size() ? planes : std::vector<Planes>();
}

/// The hot loop of loading: no branch depends on the figures, because nobody could predict it. A function of its own:
/// browsers compile what is hot for speed while it runs, and then they need not compile its large caller.
template <std::size_t bytes>
[[gnu::noinline]] void fill(std::vector<std::uint32_t>& buffer, const Rows& rows, const char* changed,
                            const Planes& planes, bool limits) {
  std::uint32_t* out = buffer.data() + 1 + rows.base_foods;
  std::size_t at = 0;
  for (std::size_t i = 0; i < rows.foods; ++i) {
    const unsigned written = (static_cast<unsigned char>(changed[i >> 3U]) >> (i & 7U)) & 1U;
    std::uint32_t value = planes[0][at];
    for (std::size_t plane = 1; plane < bytes; ++plane) {
      value |= static_cast<std::uint32_t>(planes[plane][at]) << (8 * plane);
    }
    const std::uint32_t figure = limits ? value : 2 * value - (value != 0 ? 1U : 0U);
    out[i] = written != 0 ? figure : buffer[rows.like[i]];
    at += written;
  }
}

void fill_column(std::vector<std::uint32_t>& buffer, const Rows& rows, const char* changed, const Planes& planes,
                 const ColumnShape& shape) {
  switch (shape.bytes) {
    case 1:
      return fill<1>(buffer, rows, changed, planes, shape.limits);
    case 2:
      return fill<2>(buffer, rows, changed, planes, shape.limits);
    case 3:
      return fill<3>(buffer, rows, changed, planes, shape.limits);
    default:
      return fill<4>(buffer, rows, changed, planes, shape.limits);
  }
}

/// Puts the bases' figures of the column where rows look for them; false if they have other decimals.
bool put_bases(std::vector<std::uint32_t>& buffer, const BaseTables& bases, const ColumnShape& shape) {
  auto at = buffer.begin() + 1;
  for (const FoodTable* base : bases) {
    const auto column = base->column_of[shape.nutrient];
    if (column && base->columns[*column].scale != shape.scale) return false;
    at = column ? std::copy(base->columns[*column].values.begin(), base->columns[*column].values.end(), at)
                : std::fill_n(at, base->foods.size(), 0U);
  }
  return true;
}

}  // namespace

std::vector<FoodColumn> read_food_columns(PackedReader& in, const Tables& tables, const BaseTables& bases,
                                          std::size_t foods) {
  const auto shapes = list_of<ColumnShape>(in, [&] { return read_shape(in, tables); });
  const Rows rows = read_rows(in, bases, foods);
  const std::string_view changed = in.text();
  const std::string_view figures = in.text();
  const std::size_t bytes_a_column = (foods + 7) / 8;
  if (!in.ok() || changed.size() != bytes_a_column * shapes.size()) return in.spoil(), std::vector<FoodColumn>();

  std::vector<std::size_t> counts;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    counts.push_back(ones_in(changed.substr(i * bytes_a_column, bytes_a_column)));
  }
  const auto planes = planes_of(figures, shapes, counts);
  if (planes.size() != shapes.size()) in.spoil();

  std::vector<FoodColumn> columns;
  std::vector<std::uint32_t> buffer(1 + rows.base_foods + foods);
  for (std::size_t i = 0; i < shapes.size() && in.ok(); ++i) {
    if (!put_bases(buffer, bases, shapes[i])) in.spoil();
    fill_column(buffer, rows, changed.data() + i * bytes_a_column, planes[i], shapes[i]);
    const auto own = buffer.end() - static_cast<std::ptrdiff_t>(foods);
    columns.push_back({shapes[i].nutrient, shapes[i].scale, {own, buffer.end()}});
  }
  return columns;
}

}  // namespace nutrient_balance
