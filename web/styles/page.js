// The page's own layout: one sheet for the document. Components bring their own.
import { css } from 'lit';

export const page = css`
  html {
    background: var(--nb-paper);
    scroll-padding-block: 16px 96px;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--nb-paper);
    color: var(--nb-ink);
    font: 400 16px/24px var(--nb-sans);
    font-variant-numeric: tabular-nums lining-nums;
  }
  nb-app {
    display: block;
  }
  .wrap {
    box-sizing: border-box;
    max-inline-size: 1280px;
    margin-inline: auto;
    padding-inline: 48px;
  }
  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    padding: 10px 14px;
    background: var(--nb-paper);
    z-index: 10;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }

  /* header */
  .bar {
    border-block-end: 1px solid var(--nb-line);
  }
  .bar .wrap {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 24px;
    min-block-size: 56px;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font: 700 17px/24px var(--nb-serif);
    color: inherit;
    text-decoration: none;
  }
  .menu {
    display: none;
  }
  .links {
    display: flex;
    gap: 28px;
  }
  .links a {
    color: var(--nb-ink2);
    text-decoration: none;
    line-height: 52px;
    border-block-end: 2px solid transparent;
    font-size: 15px;
  }
  .links a:hover {
    color: var(--nb-ink);
    border-color: var(--nb-rule);
  }
  .links a[aria-current] {
    color: var(--nb-ink);
    font-weight: 500;
    border-color: var(--nb-ink);
  }
  .who .wrap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-start;
    column-gap: 14px;
    min-block-size: 56px;
    color: var(--nb-ink2);
    font-size: 15px;
  }
  .who nb-person {
    flex: 1 0 100%;
    max-inline-size: 468px;
    padding-block: 8px 20px;
  }
  .who.open .wrap {
    padding-block-end: 4px;
  }

  /* the answer */
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
    .wrap {
      padding-inline: 20px;
    }
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
    .menu {
      display: block;
    }
    .links {
      display: none;
      flex: 1 0 100%;
      flex-direction: column;
      gap: 0;
      padding-block-end: 8px;
    }
    .links.open {
      display: flex;
    }
    .links a {
      line-height: 44px;
      border: 0;
    }
    .bar .wrap {
      min-block-size: 60px;
    }
  }
  @media (max-width: 359.98px) {
    .examples {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .sticky,
    .skip,
    .menu,
    nb-food-search,
    .tools {
      display: none;
    }
  }
`;
