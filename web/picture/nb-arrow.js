// <nb-arrow>: the way one entry pulls, beside its name in a list. Up is calcium, right is magnesium, as in the picture.
import { LitElement, html, svg, css } from 'lit';
import { miniArrow } from './mini-arrow.js';

export class NbArrow extends LitElement {
  static properties = {
    calcium: { type: Number },
    magnesium: { type: Number },
    unsure: { type: Boolean },
    outlined: { type: Boolean },
  };

  static styles = css`
    :host {
      display: inline-block;
      inline-size: 32px;
      block-size: 26px;
      vertical-align: middle;
    }
    svg {
      display: block;
      direction: ltr;
    }
    .shaft {
      stroke: var(--nb-ink);
      stroke-width: 2;
      stroke-linecap: round;
    }
    .shaft.unsure {
      stroke-dasharray: 2 2.6;
      stroke-linecap: butt;
    }
    .fill {
      fill: var(--nb-ink);
    }
    .outline {
      fill: none;
      stroke: var(--nb-ink);
      stroke-width: 1.4;
      stroke-linejoin: round;
    }
  `;

  constructor() {
    super();
    this.calcium = 0;
    this.magnesium = 0;
    /** Whether a value was borrowed from similar foods. */
    this.unsure = false;
    /** Whether it is a supplement. */
    this.outlined = false;
  }

  #drawing() {
    const arrow = miniArrow(this.magnesium, this.calcium);
    if (arrow.dot) return svg`<circle class="fill" cx="16" cy="13" r="2"></circle>`;
    if (this.outlined) return svg`<path class="outline" d=${arrow.outline}></path>`;
    return svg`<path class="shaft ${this.unsure ? 'unsure' : ''}" d=${arrow.shaft}></path><path class="fill" d=${arrow.head}></path>`;
  }

  /** @override */
  render() {
    return html`<svg width="32" height="26" viewBox="0 0 32 26" aria-hidden="true">${this.#drawing()}</svg>`;
  }
}

customElements.define('nb-arrow', NbArrow);
