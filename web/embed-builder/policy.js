// A host's Content-Security-Policy: what the calculator needs of it, and a policy with that worked in, which takes nothing from the host. Pure.

/** @typedef {[string, string[]][]} Lines directives with their sources */

/** What a policy has to allow. @param {{ way: 'element' | 'frame' }} choices @param {import('./snippet.js').Built} built @returns {Lines} */
export function needs({ way }, { folder, height }) {
  if (way === 'frame') return [['frame-src', [`${folder}widget.html`]], ['script-src', [folder + height.name]]];
  return [['script-src', [folder, "'wasm-unsafe-eval'"]], ['connect-src', [folder]], ['trusted-types', ['lit-html']]];
}

/** @param {Lines} lines @param {string} between */
const written = (lines, between) => lines.map(([name, sources]) => [name, ...sources].join(' ')).join(`;${between}`);

/** The lines alone, for a host that works them in by hand. @param {Lines} wanted */
export const policyLines = (wanted) => `${written(wanted, '\n')};`;

/** Where a browser looks when a directive is missing. @type {Record<string, string[]>} */
const insteadOf = { 'script-src': ['default-src'], 'connect-src': ['default-src'], 'frame-src': ['child-src', 'default-src'], 'trusted-types': [] };

/** @param {string[]} sources @param {string[]} more */
const withMore = (sources, more) => [...new Set([...sources.filter((source) => source.toLowerCase() !== "'none'"), ...more])];

/** @param {string} policy @returns {Lines} the first of each name counts, as in browsers */
function parsed(policy) {
  const found = policy.split(';').map((line) => line.trim().split(/\s+/)).filter(([name]) => name !== '').map(([name, ...sources]) => /** @type {[string, string[]]} */ ([name.toLowerCase(), sources]));
  return found.filter(([name], index) => found.findIndex(([other]) => other === name) === index);
}

/** @param {Lines} lines @param {string} name @param {string[]} sources @returns {Lines} */
function allowing(lines, name, sources) {
  const at = (/** @type {string} */ wanted) => lines.find(([other]) => other === wanted);
  if (at(name)) return lines.map(([other, had]) => [other, other === name ? withMore(had, sources) : had]);
  // What was missing is no longer looked up elsewhere: what stood there comes along. Where nothing stands, everything is allowed as it is.
  const before = insteadOf[name].map(at).find(Boolean);
  return before ? [...lines, [name, withMore(before[1], sources)]] : lines;
}

/**
 * The host's policy with the lines worked in. A header may hold several, each of which has to allow.
 * @param {string} policy as it is sent, with or without the header's name
 * @param {Lines} wanted
 */
export function workedIn(policy, wanted) {
  const policies = policy.replace(/^\s*content-security-policy\s*:/i, '').split(',').filter((each) => each.trim() !== '');
  return policies.map((each) => {
    const all = wanted.reduce((lines, [name, sources]) => allowing(lines, name, sources), parsed(each));
    // Where tags have a line of their own, scripts are looked up there.
    const ofTags = all.some(([name]) => name === 'script-src-elem') ? wanted.filter(([name]) => name === 'script-src').flatMap(([, sources]) => sources.filter((source) => !source.startsWith("'"))) : [];
    return written(all.map(([name, sources]) => [name, name === 'script-src-elem' ? withMore(sources, ofTags) : sources]), ' ');
  }).join(', ');
}

/** Whether scripts are let in by nonce alone, so that no address helps. @param {string} policy */
export const asksForNonce = (policy) => /'strict-dynamic'/i.test(policy);
