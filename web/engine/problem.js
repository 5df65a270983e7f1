// The one error that callers see: a stable code, the place in the document, and details for the words.

export class NutrientBalanceError extends Error {
  /**
   * @param {string} code
   * @param {string} path a JSON Pointer; "" is the whole document
   * @param {Record<string, unknown>} [detail]
   */
  constructor(code, path, detail = {}) {
    super(`${code} at ${path === '' ? 'the whole document' : path}`);
    this.name = 'NutrientBalanceError';
    this.code = code;
    this.path = path;
    this.detail = detail;
  }
}
