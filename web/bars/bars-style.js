// How the bars look: a table on a wide page, three lines a nutrient on a narrow one. The container decides, not the screen.
import { css } from 'lit';

export const barsStyle = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: 15px;
    line-height: 20px;
  }
  p {
    margin: 0;
    color: var(--nb-ink2);
  }
  table {
    display: grid;
    grid-template-columns: auto minmax(120px, 1fr) auto auto auto;
    column-gap: 16px;
    inline-size: 100%;
  }
  tbody,
  thead,
  tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding: 0;
  }
  tr.head {
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
    padding-block-end: 8px;
  }
  tr.head .bar span {
    display: block;
    text-align: center;
    inline-size: 76.92%;
  }
  tr.row {
    min-block-size: 30px;
    align-items: center;
    break-inside: avoid;
  }
  .receipt td {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  button.name {
    border: 0;
    margin: 0;
    padding: 2px 0;
    min-block-size: 28px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted var(--nb-rule);
    text-underline-offset: 4px;
    cursor: pointer;
  }
  button.name:hover {
    text-decoration-style: solid;
  }
  button.name:focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .group th {
    padding-block: 4px 6px;
    font-weight: 700;
  }
  .group th {
    grid-column: 1 / -1;
  }
  tbody:not(:first-of-type) .group {
    padding-block-start: 24px;
  }
  .group .note {
    font-weight: 400;
    color: var(--nb-ink2);
    margin-inline-start: 4px;
  }
  .total {
    text-align: end;
    white-space: nowrap;
  }
  .aim,
  .limit,
  .detail {
    color: var(--nb-ink2);
  }
  .limit {
    font-size: 14px;
    max-inline-size: 160px;
  }
  .words {
    display: flex;
    gap: 8px;
    align-items: baseline;
    font-size: 14px;
  }
  .words strong {
    font-weight: 500;
  }
  .words svg {
    flex: none;
    position: relative;
    inset-block-start: 1px;
  }
  td.bar {
    align-self: stretch;
    position: relative;
    min-block-size: 24px;
  }
  td.bar > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  /* A bar grows from where its row begins. There is no text in it. */
  td.bar:dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .axis {
    stroke: var(--nb-rule);
    stroke-width: 1;
  }
  .aim-line {
    stroke: var(--nb-ink);
    stroke-width: 1.5;
  }
  .sure {
    fill: var(--nb-ink);
  }
  .taken {
    fill: none;
    stroke: var(--nb-ink);
    stroke-width: 1.4;
  }
  .maybe {
    stroke: var(--nb-ink);
    stroke-width: 1;
  }
  .hatch-line {
    stroke: var(--nb-ink);
    stroke-width: 0.9;
  }
  .idea {
    stroke: var(--nb-blue);
    stroke-width: 3.4;
    stroke-linecap: round;
    stroke-dasharray: 0 7;
  }
  .idea-ring {
    fill: var(--nb-paper);
    stroke: var(--nb-blue);
    stroke-width: 2;
  }
  .bracket-halo {
    fill: none;
    stroke: var(--nb-paper);
    stroke-width: 5;
  }
  .bracket {
    fill: none;
    stroke: var(--nb-rust);
    stroke-width: 2;
  }
  .glyph-fill {
    fill: var(--nb-ink);
  }
  .glyph-line {
    fill: none;
    stroke: var(--nb-ink);
    stroke-width: 1.5;
  }
  .glyph-line.dotted {
    stroke-width: 1.3;
    stroke-dasharray: 1.6 1.7;
  }
  .glyph-over {
    fill: var(--nb-rust);
  }
  .key {
    margin-block-start: 12px;
    font-size: 13px;
    line-height: 18px;
  }
  .limit-word {
    display: none;
  }
  @container (max-width: 719px) {
    table {
      display: block;
    }
    tbody,
    .group {
      display: block;
    }
    thead {
      display: none;
    }
    tr.row {
      grid-template-columns: auto minmax(0, 1fr) fit-content(52%);
      grid-template-areas: 'name total total' 'bar bar bar' 'words words limit';
      gap: 0 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--nb-line);
    }
    tr.row > th {
      grid-area: name;
    }
    .total {
      grid-area: total;
      white-space: normal;
    }
    td.bar {
      grid-area: bar;
    }
    .words {
      grid-area: words;
    }
    .limit {
      grid-area: limit;
      max-inline-size: none;
      text-align: end;
    }
    .limit-word {
      display: inline;
    }
  }
`;
