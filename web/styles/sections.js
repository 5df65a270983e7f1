// The sections below the answer, the foot, and the phone's bottom bar.
import { css } from 'lit';

export const sections = css`
  /* sections */
  .section {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 9fr);
    column-gap: 48px;
    border-block-start: 1px solid var(--nb-ink);
    margin-block-start: 72px;
    padding-block-start: 20px;
  }
  .section > header {
    position: sticky;
    inset-block-start: 20px;
    align-self: start;
  }
  .section h2 {
    font: 400 24px/30px var(--nb-serif);
    margin: 0;
  }
  .section > header p {
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
    margin: 8px 0 0;
  }
  .section > div {
    min-inline-size: 0;
  }
  .columns {
    column-count: 2;
    column-gap: 48px;
  }
  .columns p {
    margin: 0 0 12px;
    break-inside: avoid;
    text-wrap: pretty;
  }
  .columns strong {
    font-weight: 500;
  }
  .sources,
  .facts {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 15px;
    line-height: 22px;
  }
  .sources li,
  .facts li {
    padding-block: 10px;
    border-block-end: 1px solid var(--nb-line);
    overflow-wrap: anywhere;
  }
  .facts li {
    display: grid;
    gap: 4px 20px;
  }
  .facts p {
    margin: 0;
  }
  .pairs > p {
    margin: 4px 0 12px;
  }
  .facts strong {
    font-weight: 500;
  }
  .facts cite {
    font-style: normal;
    font-size: 14px;
    color: var(--nb-ink2);
  }
  .rungs {
    margin-inline-end: 6px;
    fill: none;
    stroke: currentColor;
  }
  .rungs .full {
    fill: currentColor;
  }
  @media (min-width: 900px) {
    .facts li {
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
    }
  }
  #studies summary,
  .pairs summary {
    padding-block: 10px;
    font-size: 15px;
    line-height: 24px;
    color: var(--nb-blue);
    cursor: pointer;
  }
  .questions details {
    padding-inline-start: 16px;
  }
  .facts small {
    display: block;
    font-size: 14px;
    color: var(--nb-ink2);
  }
  .sources li:first-child,
  .facts li:first-child {
    padding-block-start: 0;
  }
  footer {
    border-block-start: 1px solid var(--nb-line);
    margin-block-start: 72px;
    padding-block: 20px 40px;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  footer p {
    margin: 0 0 10px;
  }
  footer strong {
    color: var(--nb-ink);
    font-weight: 700;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .languages a,
  .languages span {
    line-height: 44px;
  }
  .sticky {
    display: none;
  }

  @media (max-width: 899.98px) {
    .section {
      display: block;
    }
    .section {
      margin-block-start: 56px;
    }
    .section > header {
      position: static;
      margin-block-end: 18px;
    }
    .columns {
      column-count: 1;
    }
    footer {
      margin-block-start: 56px;
      padding-block-end: 110px;
    }
    .sticky {
      position: fixed;
      inset: auto 0 0;
      z-index: 4;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 16px;
      padding: 10px 20px;
      background: var(--nb-paper);
      border-block-start: 1px solid var(--nb-ink);
    }
    .sticky p {
      margin: 0;
      font-size: 14px;
      line-height: 20px;
      color: var(--nb-ink2);
    }
    .sticky p b {
      display: block;
      font-size: 17px;
      line-height: 22px;
      color: var(--nb-ink);
    }
  }
`;
