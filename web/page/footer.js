// The foot of the page, and the bar that stays at the bottom of a phone.
import { html, nothing } from 'lit';
import { downloadAddress, embedAddress, licenceAddress } from '#place';
import { t } from '../messages/t.js';
import { formatRatioRange } from '../format/numbers.js';
import { version } from './version.js';
import { languageLinks } from './languages.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */

/** @param {NbApp} app */
export function footer(app) {
  return html`<footer><div class="wrap">
    <p>${t('page.privacy')} <strong id="requests">${app.requests}</strong>.</p>
    <p>${t('page.disclaimer')}</p>
    <p>${t('page.edition', { version, reference: app.state.reference })} · <a href="#sources">${t('page.sources')}</a> · <a href=${licenceAddress}>${t('page.licence')}</a></p>
    ${downloadAddress ? html`<p><a href=${downloadAddress} download="nutrient-balance.html">${t('page.download')}</a> ${t('page.download_note')}</p>` : nothing}
    ${embedAddress ? html`<p><a href=${embedAddress}>${t('page.embed')}</a></p>` : nothing}
    ${languageLinks(app)}
  </div></footer>`;
}

/** @param {import('../engine/documents.js').Report | null} report */
export function stickyRatio(report) {
  const ratio = report?.ratios.find(({ id }) => id === 'ca_mg');
  if (!ratio || ratio.low === null || ratio.high === null || ratio.not_judged_because === 'both_below_ear') return t('page.sticky_none');
  return t('page.sticky_ratio', { ratio: formatRatioRange(ratio.low, ratio.high) });
}

/** @param {NbApp} app */
export function stickyBar(app) {
  return html`<section class="sticky" aria-label=${t('page.sticky')}>
    <p>${t('page.sticky')} <b>${stickyRatio(app.answer.report)}</b></p>
    <button class="main" @click=${() => app.focusSearch()}>${t('page.sticky_add')}</button>
  </section>`;
}
