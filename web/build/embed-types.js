// What editors and TypeScript are told of the element: custom-elements.json, and types for the DOM and for JSX.
import { propertyOf, table } from '../embed/attributes.js';

/** What each attribute does. @type {Record<string, string>} */
const about = {
  language: 'The language; else that of the nearest lang.',
  reference: 'Whose recommended amounts are used.',
  nutrients: 'Ids of nutrients, parted by spaces.',
  ratios: 'Ids of ratios, parted by spaces. The first one has the sentence and the picture.',
  compact: 'A list of foods instead of amounts.',
  theme: 'Light or dark; else as the color-scheme of the page.',
  preset: 'A preset by name, or the address of one of your own.',
  assets: 'The folder of the files, if it is not the one of the script.',
  page: 'The address of the full page; empty for no link.',
  'no-storage': 'Do not offer to keep what is typed.',
  share: 'Ask the visitor whether the page may see the figures.',
  loading: 'When the engine is fetched: when it is needed, or at once.',
};

const events = [
  { name: 'nb-ready', type: 'CustomEvent<null>', about: 'The engine answers.' },
  { name: 'nb-change', type: 'CustomEvent<{ report: object | null } | null>', about: 'Something was typed or chosen. The report is in it only with share, and after the visitor agreed.' },
  { name: 'nb-error', type: "CustomEvent<{ reason: 'load' | 'policy' } | { reason: 'settings', settings: { attribute: string, value: string, code: string, path: string }[] }>", about: 'The calculator could not be loaded, the rules of the page stop it, or something in its attributes or its preset is wrong and left out.' },
];
const slots = [
  { name: '', description: 'Shown until the calculator is there, and where it cannot run.' },
  { name: 'title', description: 'In place of the title.' },
  { name: 'intro', description: 'Below the title.' },
  { name: 'after', description: 'Below the answer, above the notes on safety.' },
];
const parts = ['frame', 'title', 'field', 'sentence', 'picture', 'amounts', 'context', 'claims', 'forms'];
const properties = ['--nb-paper', '--nb-wash', '--nb-ink', '--nb-ink2', '--nb-ink3', '--nb-blue', '--nb-bluewash', '--nb-btn', '--nb-btntext', '--nb-serif', '--nb-sans', '--nb-radius'];

/** @param {import('../embed/attributes.js').Attribute['values']} values */
const typeOf = (values) => (values === 'switch' ? 'boolean' : values === 'text' ? 'string' : values.map((value) => `'${value}'`).join(' | '));

/** The manifest of custom elements (schema 1.0.0). @param {string} script its name */
export function elementManifest(script) {
  const declaration = {
    kind: 'class',
    name: 'NutrientBalance',
    tagName: 'nutrient-balance',
    customElement: true,
    description: 'A calculator of nutrient balance inside an article. It runs in the browser and sends nothing.',
    superclass: { name: 'HTMLElement' },
    attributes: table.map(({ name, values }) => ({ name, fieldName: propertyOf(name), type: { text: typeOf(values) }, description: about[name] })),
    members: table.map(({ name, values }) => ({
      kind: 'field', name: propertyOf(name), attribute: name, reflects: true, description: about[name], type: { text: values === 'switch' ? 'boolean' : `${typeOf(values)} | null` },
    })),
    events: events.map(({ name, type, about: description }) => ({ name, type: { text: type }, description })),
    slots,
    cssParts: parts.map((name) => ({ name })),
    cssProperties: properties.map((name) => ({ name })),
  };
  const exports = [
    { kind: 'js', name: 'NutrientBalance', declaration: { name: 'NutrientBalance', module: script } },
    { kind: 'custom-element-definition', name: 'nutrient-balance', declaration: { name: 'NutrientBalance', module: script } },
  ];
  return { schemaVersion: '1.0.0', modules: [{ kind: 'javascript-module', path: script, declarations: [declaration], exports }] };
}

/** Types of the element, for the DOM and for JSX. */
export function elementTypes() {
  const fields = table.map(({ name, values }) => `  /** ${about[name]} */\n  ${propertyOf(name)}: ${values === 'switch' ? 'boolean' : `${typeOf(values)} | null`};`);
  const attributes = table.map(({ name, values }) => `  '${name}'?: ${values === 'switch' ? "boolean | ''" : typeOf(values)};`);
  const listeners = events.map(({ name, type }) => `  '${name}': ${type};`);
  return `// Types of <nutrient-balance>. Made by web/build/embed-types.js.

export declare class NutrientBalance extends HTMLElement {
${fields.join('\n')}
  addEventListener<K extends keyof NutrientBalanceEvents>(name: K, listener: (event: NutrientBalanceEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

export interface NutrientBalanceEvents {
${listeners.join('\n')}
}

/** For JSX of any kind: what may stand in the tag. */
export interface NutrientBalanceAttributes {
${attributes.join('\n')}
  id?: string;
  class?: string;
  className?: string;
  lang?: string;
  slot?: string;
  part?: string;
  style?: unknown;
  key?: string | number;
  ref?: unknown;
  children?: unknown;
}

export declare const version: string;

declare global {
  interface HTMLElementTagNameMap {
    'nutrient-balance': NutrientBalance;
  }
  namespace JSX {
    interface IntrinsicElements {
      'nutrient-balance': NutrientBalanceAttributes;
    }
  }
}
`;
}

/** React 19 has a JSX of its own. */
export const reactTypes = `// Types of <nutrient-balance> for React 19 and later. Made by web/build/embed-types.js.
import type { NutrientBalanceAttributes } from './nutrient-balance.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'nutrient-balance': NutrientBalanceAttributes;
    }
  }
}
`;
