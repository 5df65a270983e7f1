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
  .offer {
    margin: 0;
    background: var(--nb-wash);
    font-size: 15px;
    line-height: 44px;
    text-align: center;
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
  /* There a border has a colour of its own: only the page that is open is underlined. */
  @media (forced-colors: active) {
    .links a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  .who .wrap {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 468px));
    justify-content: start;
    column-gap: 64px;
    color: var(--nb-ink2);
    font-size: 15px;
  }
  .who .said {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 14px;
    min-block-size: 56px;
  }
  .who strong {
    font-weight: 500;
    color: var(--nb-ink);
  }
  .who nb-person,
  .who nb-people {
    padding-block: 8px 20px;
  }
  .kept-problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .kept-problem p {
    margin: 0;
  }
  .kept-problem .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .who.open .wrap {
    padding-block-end: 4px;
  }

  @media (max-width: 899.98px) {
    .wrap {
      padding-inline: 20px;
    }
    .who .wrap {
      grid-template-columns: minmax(0, 468px);
    }
    .who .said {
      display: block;
      padding-block: 4px;
    }
    .who .said button {
      margin-inline-start: 10px;
    }
    .menu {
      display: block;
    }
    .brand {
      flex: 1 1 0;
      min-inline-size: 0;
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
  @page {
    size: A4;
    margin: 13mm 14mm;
  }
  @media print {
    nb-app:has(nb-print) > :not(nb-print) {
      display: none !important;
    }
    .sticky,
    .skip,
    .menu,
    nb-food-search,
    .days,
    nb-day-tools,
    .tools {
      display: none;
    }
  }
`;
