// The other pairs, below the strip of calcium and magnesium.
import { html } from 'lit';
import { t } from '../messages/t.js';
import { otherPairs } from './pairs-model.js';

/** @param {ReturnType<typeof otherPairs>[number]} pair */
const line = ({ name, basis, value, bands, sentences }) => html`<li>
  <div><strong>${name}</strong><small>${value === null ? '' : html`<b>${value}</b>, `}${basis}</small></div>
  <div>
    ${bands.map(({ range, who, note, verdict }) => html`<p><strong>${range}</strong> · ${who}. ${verdict} <small>${note}</small></p>`)}
    <p>${sentences.join(' ')}</p>
  </div>
</li>`;

/** @param {import('../engine/documents.js').Report} report */
export const pairsView = (report) => html`<details class="pairs"><summary>${t('pairs.title')}</summary>
  <p>${t('pairs.note')}</p><ul class="facts">${otherPairs(report).map(line)}</ul></details>`;
