// JSON in spite of the host: old libraries put `toJSON` on Array.prototype, which makes texts of lists, and enumerable names on
// Object.prototype.

/** @param {any} value @returns {string} */
export function jsonText(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let items = '';
    for (let i = 0; i < value.length; i += 1) items += `${i > 0 ? ',' : ''}${jsonText(value[i])}`;
    return `[${items}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(',')}}`;
}
