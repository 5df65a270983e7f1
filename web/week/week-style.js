// How the seven days look: nine columns on a wide page, the name of a row above it on a narrow one. The container decides.
import { css } from 'lit';

export const weekStyle = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: 15px;
    line-height: 20px;
  }
  p {
    margin: 0 0 10px;
    color: var(--nb-ink2);
  }
  table {
    display: grid;
    grid-template-columns: 104px repeat(8, minmax(0, 1fr));
    inline-size: 100%;
  }
  table.columns-4 {
    grid-template-columns: 104px repeat(4, minmax(0, 1fr));
  }
  thead,
  tbody,
  tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  thead tr {
    border-block-end: 1px solid var(--nb-ink);
    padding-block-end: 8px;
    align-items: end;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: center;
    min-inline-size: 0;
  }
  thead th {
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  thead span {
    display: block;
  }
  thead small {
    font-size: 13px;
    line-height: 16px;
    color: var(--nb-ink3);
  }
  .shown,
  .mean {
    font-weight: 700;
    color: var(--nb-ink);
  }
  .columns-4 .mean {
    font-weight: 400;
  }
  .columns-8 th.mean span {
    max-inline-size: 5em;
    margin-inline: auto;
  }
  td.part {
    color: var(--nb-ink3);
    font-style: italic;
  }
  td.none {
    color: var(--nb-ink3);
  }
  tbody tr {
    padding-block-start: 12px;
  }
  tbody th {
    text-align: start;
    font-size: 16px;
  }
  th small {
    display: block;
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink3);
  }
  .narrow {
    display: none;
  }
  tr.drawn {
    padding-block: 0 12px;
    border-block-end: 1px solid var(--nb-line);
  }
  tr.drawn td {
    grid-column: 2 / -1;
  }
  .strip {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .band {
    fill: var(--nb-beam);
  }
  .edge {
    stroke: var(--nb-beamline);
    stroke-width: 0.75;
  }
  .target {
    stroke: var(--nb-ink);
    stroke-width: 1.1;
    stroke-dasharray: 6 4;
  }
  .ground {
    stroke: var(--nb-rule);
  }
  .stem {
    stroke: var(--nb-rule);
  }
  .dot {
    fill: var(--nb-paper);
    stroke: var(--nb-ink);
    stroke-width: 2;
  }
  .dot.shown {
    fill: var(--nb-ink);
  }
  .dot.part {
    stroke-dasharray: 2 2;
    stroke-width: 1.5;
  }
  .plus {
    stroke: var(--nb-ink);
    stroke-width: 2;
  }
  .key {
    margin-block-start: 12px;
    font-size: 14px;
  }
  h3 {
    font: 400 19px/25px var(--nb-serif);
    margin: 32px 0 4px;
  }
  @container (max-width: 619px) {
    table,
    table.columns-4 {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }
    table.columns-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    thead td {
      display: none;
    }
    thead th,
    td {
      font-size: 13px;
    }
    tbody th {
      grid-column: 1 / -1;
      font-weight: 500;
      margin-block-end: 8px;
    }
    th small {
      display: inline;
      font-weight: 400;
    }
    .narrow {
      display: inline;
    }
    tr.drawn td {
      grid-column: 1 / -1;
    }
  }
`;
