// The toy world's evidence and safety, the last part of its reference tables.
#pragma once

#include "toy_tables.hpp"

namespace nutrient_balance::toy {

void pack_guidance(Packer& out);

}  // namespace nutrient_balance::toy
