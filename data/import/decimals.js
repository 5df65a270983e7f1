/** Printed decimals, handled digit by digit: no floating point touches a figure. */

/**
 * A printed decimal with its point moved right. "0.004" moved 3 is "4"; "1.2" moved 3 is "1200".
 * @param {string} printed
 * @param {number} places
 */
export function shiftDecimal(printed, places) {
  if (!/^\d+(\.\d+)?$/.test(printed)) throw new Error(`"${printed}" is not a plain decimal number.`);
  const [whole, fraction = ''] = printed.split('.');
  const digits = fraction.padEnd(places, '0');
  const moved = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places);
  return rest === '' ? moved : `${moved}.${rest}`;
}

/**
 * A printed number as a plain decimal: "6.25E-4" is "0.000625".
 * @param {string} printed
 */
export function plainDecimal(printed) {
  const [mantissa, exponent] = printed.split('E-');
  if (exponent === undefined) return printed;
  const [whole, fraction = ''] = mantissa.split('.');
  const digits = whole.padStart(Number(exponent) + 1, '0');
  const cut = digits.length - Number(exponent);
  return `${digits.slice(0, cut)}.${digits.slice(cut)}${fraction}`;
}

/**
 * The sum of printed decimals, exactly, with as many decimals as the longest of them.
 * @param {string[]} printed
 */
export function sumOfDecimals(printed) {
  const places = Math.max(...printed.map((one) => one.split('.')[1]?.length ?? 0));
  const sum = printed.reduce((total, one) => total + BigInt(shiftDecimal(one, places)), 0n);
  const digits = String(sum).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
