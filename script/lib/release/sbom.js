// The list of what is inside, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). Nothing in it depends on when or where it is made.
import { createHash } from 'node:crypto';

/** @typedef {import('./inside.js').Part} Part */

/** A UUID that the contents give. @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @param {string} licence */
const licenceOf = (licence) => (licence.includes(' ') ? { expression: licence } : { license: { id: licence } });

/** One expression where there is one, else ids alone: the format does not mix them. @param {string[]} licences */
const licencesOf = (licences) => (licences.some((one) => one.includes(' ')) ? [{ expression: licences.join(' AND ') }] : licences.map(licenceOf));

/**
 * @param {string} version @param {number} date seconds since 1970
 * @param {Part[]} parts @param {{ id: string, title: string, edition: string, licence: string, sha256: string }[]} tables
 */
export function sbomOf(version, date, parts, tables) {
  const own = `pkg:generic/nutrient-balance@${version}`;
  const components = [
    ...parts.map(({ name, version: its, purl, licences, integrity, where }) => ({
      type: 'library', 'bom-ref': purl, name, version: its, purl, licenses: licencesOf(licences), description: `In ${where}.`,
      ...(integrity ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }] } : {}),
    })),
    ...tables.map(({ id, title, edition, licence, sha256 }) => ({
      type: 'data', 'bom-ref': `data:${id}`, name: title, version: edition, licenses: [{ license: { name: licence } }], hashes: [{ alg: 'SHA-256', content: sha256 }],
    })),
  ];
  const bom = {
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: {
      timestamp: new Date(date * 1000).toISOString(),
      component: { type: 'application', 'bom-ref': own, name: 'nutrient-balance', version, purl: own, licenses: [{ license: { id: 'MIT' } }] },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((component) => component['bom-ref']) }],
  };
  return `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bom))}`, ...bom }, null, 2)}\n`;
}
