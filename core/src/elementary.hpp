// The few functions beyond + − × ÷ and √ that equations of the tables need, written from these alone: the mathematical
// libraries of platforms differ in the last bit, and native and WebAssembly give the same bytes.
#pragma once

namespace nutrient_balance {

/// ln x for a finite x > 0. Relative error below 1e-15, except for x so near to 1 that only the absolute error is.
double natural_logarithm(double x);

/// e^x for x ≤ 0; 0 where the result is too small for a double. Relative error below 1e-14.
double exponential_of_negative(double x);

/// The standard normal distribution function: the probability of a value of at most z. Absolute error below 1e-14;
/// never below 0 or above 1, and never falling as z grows by more than that.
double normal_distribution(double z);

}  // namespace nutrient_balance
