// The mark beside the name: two axes, a beam, a point.
import { html } from 'lit';

export const mark = html`<svg width="26" height="24" viewBox="0 0 26 24" aria-hidden="true">
  <polygon points="3,21 23,5 23,12" fill="var(--nb-target)" stroke="var(--nb-beamline)" stroke-width="1" />
  <path d="M2.5 2V21.5H24" fill="none" stroke="currentColor" stroke-width="2" />
  <circle cx="14.5" cy="11" r="2.8" fill="currentColor" />
</svg>`;
