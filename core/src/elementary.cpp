#include "elementary.hpp"

namespace nutrient_balance {

namespace {

// ln 2 in two parts; the first has so few bits that a whole multiple of it below 2^11 is exact.
constexpr double ln2_high = 0.693147180369123816490;
constexpr double ln2_low = 1.90821492927058770002e-10;
constexpr double inverse_root_of_two_pi = 0.39894228040143267794;

/// 2·artanh s by its power series, |s| ≤ 0.172: each term is less than a thirtieth of the one before.
double twice_artanh(double s) {
  constexpr int terms = 14;
  const double square = s * s;
  double sum = 0;
  for (int k = terms; k >= 0; --k) sum = sum * square + 1.0 / (2 * k + 1);
  return 2 * s * sum;
}

/// e^r by its power series, |r| ≤ ln 2: what follows the last term is below 1e-19.
double exponential_of_small(double r) {
  constexpr int terms = 18;
  double sum = 1;
  for (int k = terms; k >= 1; --k) sum = 1 + sum * r / k;
  return sum;
}

/// The upper tail for z > 2 by Laplace's continued fraction, which converges the faster the larger z is: at 2 the
/// rest after 200 steps is below 1e-30.
double far_tail(double z, double density) {
  constexpr int steps = 200;
  double fraction = z;
  for (int k = steps; k >= 1; --k) fraction = z + k / fraction;
  return density / fraction;
}

/// The probability between 0 and z ≤ 2, all of whose terms are positive. Marsaglia, "Evaluating the normal
/// distribution", J Stat Softw 2004;11(4):1-11.
double near_middle(double z, double density) {
  double term = z;
  double sum = z;
  for (int k = 3; term > sum * 1e-18; k += 2) {
    term *= z * z / k;
    sum += term;
  }
  return density * sum;
}

}  // namespace

double natural_logarithm(double x) {
  constexpr double root_of_two = 1.41421356237309504880;
  int exponent = 0;
  for (; x > root_of_two; x /= 2) ++exponent;
  for (; x < root_of_two / 2; x *= 2) --exponent;
  return exponent * ln2_high + (twice_artanh((x - 1) / (x + 1)) + exponent * ln2_low);
}

double exponential_of_negative(double x) {
  constexpr double smallest = -745;
  if (!(x > smallest)) return 0;
  const int halvings = static_cast<int>(-x / (ln2_high + ln2_low));
  double result = exponential_of_small((x + halvings * ln2_high) + halvings * ln2_low);
  for (int i = 0; i < halvings; ++i) result /= 2;
  return result;
}

double normal_distribution(double z) {
  constexpr double near = 2;
  const double distance = z < 0 ? -z : z;
  const double density = exponential_of_negative(-distance * distance / 2) * inverse_root_of_two_pi;
  const double tail = distance > near ? far_tail(distance, density) : 0.5 - near_middle(distance, density);
  return z < 0 ? tail : 1 - tail;
}

}  // namespace nutrient_balance
