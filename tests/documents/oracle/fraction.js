// Exact fractions of whole numbers, for answers that owe nothing to floating point.

/** @param {bigint} a @param {bigint} b */
function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export class Fraction {
  /**
   * @param {bigint} numerator not negative
   * @param {bigint} denominator above 0
   */
  constructor(numerator, denominator = 1n) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The number a decimal text spells, for instance "0.085" or "1e-7".
   * @param {string} text
   */
  static parse(text) {
    const parts = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
    if (!parts) throw new Error(`"${text}" is not a decimal number`);
    const decimals = (parts[2] ?? '').length - Number(parts[3] ?? 0);
    const digits = BigInt(parts[1] + (parts[2] ?? ''));
    return decimals >= 0 ? new Fraction(digits, 10n ** BigInt(decimals)) : new Fraction(digits * 10n ** BigInt(-decimals));
  }

  /**
   * The decimal number that a document's number was written as (its shortest spelling).
   * @param {number} value
   */
  static of(value) {
    return Fraction.parse(String(value));
  }

  /** @param {Fraction} other */
  plus(other) {
    const [a, b] = [this.denominator, other.denominator];
    if (a === b) return new Fraction(this.numerator + other.numerator, a);
    if (b % a === 0n) return new Fraction(this.numerator * (b / a) + other.numerator, b);
    if (a % b === 0n) return new Fraction(this.numerator + other.numerator * (a / b), a);
    const common = (a / gcd(a, b)) * b;
    return new Fraction(this.numerator * (common / a) + other.numerator * (common / b), common);
  }

  /** @param {Fraction} other */
  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @param {Fraction} other not zero */
  over(other) {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /**
   * Below zero, zero or above zero, as this is less than, equal to or more than the other.
   * @param {Fraction} other
   */
  compare(other) {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get isZero() {
    return this.numerator === 0n;
  }

  /** The nearest double of a difference, which may be below zero. */
  signedNumber() {
    return this.numerator < 0n ? -new Fraction(-this.numerator, this.denominator).toNumber() : this.toNumber();
  }

  /** The nearest double, to about 17 digits. */
  toNumber() {
    if (this.isZero) return 0;
    const digits = 20 + String(this.denominator).length - String(this.numerator).length;
    const scale = 10n ** BigInt(Math.abs(digits));
    const rounded = digits >= 0 ? (this.numerator * scale) / this.denominator : this.numerator / (this.denominator * scale);
    return Number(`${rounded}e${-digits}`);
  }
}

export const ZERO = new Fraction(0n);
