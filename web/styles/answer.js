// The answer at the top of the page: sentence, picture, context, list, and the form of the first visit.
import { css } from 'lit';

export const answer = css`
  h1 {
    font: 400 clamp(27px, 1.5vw + 21px, 40px) / 1.18 var(--nb-serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin: 0;
  }
  .context p {
    margin: 0;
    color: var(--nb-ink2);
    text-wrap: pretty;
  }
  .context p + p {
    margin-block-start: 12px;
  }
  .context strong {
    font-weight: 500;
    color: var(--nb-ink);
  }
  .small {
    font-size: 14px;
    line-height: 20px;
  }
  /* It comes and goes while people type and click: it stands in the gap below the search and moves nothing. */
  .loading {
    block-size: 0;
    margin: 0;
  }
  .loading label {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
    font-size: 13px;
    line-height: 20px;
  }
  .loading progress {
    flex: 0 1 120px;
    min-inline-size: 0;
  }
  .lead {
    font-size: 17px;
    line-height: 26px;
    color: var(--nb-ink2);
    margin: 14px 0 0;
  }
  .hero {
    display: grid;
    column-gap: 40px;
    grid-template-columns: minmax(0, 688fr) minmax(0, 456fr);
    padding-block: 40px 8px;
  }
  .hero > .verdict {
    padding-block-end: 28px;
    min-block-size: 96px;
  }
  .hero > .context {
    grid-column: 2;
    grid-row: 1;
    padding-block: 4px 24px;
  }
  .hero > .picture,
  .hero > .list {
    grid-row: 2;
    min-inline-size: 0;
  }
  .first {
    display: grid;
    grid-template-columns: minmax(0, 468px) minmax(0, 1fr);
    column-gap: 64px;
    padding-block: 36px 8px;
    align-items: start;
  }
  .first > .picture {
    position: sticky;
    inset-block-start: 24px;
    grid-column: 2;
    grid-row: 1 / span 12;
    min-inline-size: 0;
  }
  .first > .block {
    grid-column: 1;
    border-block-start: 1px solid var(--nb-ink);
    padding-block: 14px 22px;
  }
  .first > .intro {
    grid-column: 1;
    padding-block-end: 26px;
  }
  .first .context {
    margin-block-start: 16px;
  }
  .question {
    font: 400 19px/25px var(--nb-serif);
    margin: 0 0 10px;
  }
  .note {
    margin: 8px 0 0;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .examples {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 10px;
  }
  .examples button {
    text-align: start;
    font-weight: 400;
    font-size: 15px;
    line-height: 20px;
    min-block-size: 64px;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 10px;
  }
  .examples nb-plane {
    flex: none;
    inline-size: 62px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    margin-block-start: 6px;
  }
  .tools nb-type-amount {
    flex: 0 1 auto;
  }
  .tools nb-type-amount[open] {
    flex: 1 0 100%;
  }
  .undo {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 16px;
    border: 1px solid var(--nb-ink);
    border-radius: var(--nb-radius);
    padding-inline: 14px;
    font-size: 15px;
  }
  .list nb-how-much,
  .list nb-day-list {
    margin-block-start: 16px;
  }
  .alert {
    border-inline-start: 3px solid var(--nb-rust);
    background: var(--nb-rustwash);
    padding: 12px 16px;
    margin-block: 16px 0;
  }
  @media (max-width: 899.98px) {
    .hero,
    .first {
      display: block;
    }
    .hero {
      padding-block-start: 26px;
    }
    .hero > .verdict {
      padding-block-end: 16px;
      min-block-size: 0;
    }
    .hero > .context {
      padding-block: 22px 20px;
    }
    .first {
      padding-block-start: 26px;
    }
    .first > .picture {
      position: static;
      padding-block-end: 20px;
    }
  }
  @media (max-width: 359.98px) {
    .examples {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
