// How the strip looks: words beside their drawing on a wide page, above it on a narrow one.
import { css } from 'lit';

export const stripStyle = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: 16px;
    line-height: 24px;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 11fr) minmax(0, 13fr);
    column-gap: 24px;
  }
  .head {
    align-items: end;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .head .words {
    padding-block-end: 14px;
  }
  .head .chart {
    block-size: 54px;
  }
  .row {
    border-block-end: 1px solid var(--nb-line);
  }
  .words {
    padding-block: 14px;
  }
  .row .words {
    display: grid;
    grid-template-columns: 32px 1fr;
  }
  .row .words > :not(input) {
    grid-column: 2;
  }
  label {
    cursor: pointer;
  }
  label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .row.choice {
    position: relative;
  }
  strong {
    font-weight: 700;
  }
  .note {
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  input {
    appearance: none;
    margin: 0;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--nb-rule);
    border-radius: 50%;
    background: var(--nb-paper);
    cursor: pointer;
    grid-row: 1 / span 2;
    margin-block-start: 1px;
  }
  input:hover {
    border-color: var(--nb-ink);
  }
  input:checked {
    border: 7px solid var(--nb-ink);
  }
  input:focus-visible {
    border-radius: 50%;
  }
  .chart {
    position: relative;
    min-block-size: 30px;
  }
  .chart > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .row .chart > svg {
    block-size: calc(100% + 1px);
  }
  text {
    font-family: var(--nb-sans);
    font-size: 13px;
    fill: var(--nb-ink2);
  }
  .tick {
    stroke: var(--nb-ink3);
  }
  .day {
    fill: var(--nb-wash);
  }
  .day-edge {
    stroke: var(--nb-ink);
    stroke-width: 1.5;
  }
  .tag {
    fill: var(--nb-ink);
  }
  .tag-text {
    fill: var(--nb-paper);
    font-weight: 700;
  }
  .band {
    fill: var(--nb-target);
    stroke: var(--nb-beamline);
    stroke-width: 1.25;
  }
  .band.weak {
    fill: var(--nb-beam);
    stroke-dasharray: 5 3;
  }
  .diamond {
    fill: var(--nb-paper);
    stroke: var(--nb-ink);
    stroke-width: 1.5;
  }
  .number {
    paint-order: stroke;
    stroke: var(--nb-paper);
    stroke-width: 3px;
  }
  details {
    margin-block-start: 12px;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  summary {
    cursor: pointer;
    color: var(--nb-blue);
    inline-size: fit-content;
    padding-block: 4px;
  }
  details ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  details a {
    color: var(--nb-blue);
    overflow-wrap: anywhere;
  }
  @container (max-width: 639px) {
    .head,
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .head .words {
      padding-block-end: 4px;
    }
    .row .words {
      padding-block: 10px 4px;
    }
    .row .chart {
      min-block-size: 40px;
    }
    .row.compare .chart {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    input:checked {
      border-color: Highlight;
    }
  }
`;
