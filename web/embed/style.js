// How the widget looks. Its host's styles end at the frame: everything that is inherited starts anew there. A host may set paper, ink, blue,
// the fonts and the radius; what carries meaning is set below its reach.
import { css } from 'lit';
import { controls } from '../styles/controls.js';
import { base, fixed, tokens } from '../styles/tokens.js';
import { planeStyle } from '../picture/plane-style.js';

const frame = css`
  :host {
    display: block;
    min-inline-size: 0;
    /* A page that is light alone keeps a light widget, whatever the device prefers. */
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .nb {
    all: initial;
    ${fixed}
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* What it asks for where a parent fits itself to what is in it: with 34 px of border and padding the narrowest that is drawn well. */
    contain-intrinsic-inline-size: 246px;
    color-scheme: inherit;
    font: 400 15px/22px var(--nb-sans);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--nb-ink);
    background: var(--nb-paper);
    border: 1px solid var(--nb-rule);
    border-block-start: 3px solid var(--nb-ink);
    border-end-start-radius: min(var(--nb-radius), 12px);
    border-end-end-radius: min(var(--nb-radius), 12px);
    padding: 16px 16px 0;
    overflow-wrap: break-word;
  }
  .nb[dir='rtl'] {
    direction: rtl;
  }
  .nb[data-theme='light'] {
    color-scheme: light;
  }
  .nb[data-theme='dark'] {
    color-scheme: dark;
  }
  h3,
  h4,
  h3 slot {
    font: 700 16px/22px var(--nb-sans);
    margin: 0;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  svg {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .pair {
    margin-block-start: 12px;
  }
  /* A label of two lines moves no field: labels stand on one line, fields on the next. */
  .pair > div {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    row-gap: 0;
    align-items: start;
  }
  .pair > div > label {
    align-self: end;
  }
  label {
    font-size: 14px;
  }
  input,
  select,
  button {
    font-size: 16px;
  }
  button {
    font-size: 15px;
  }
  /* A picture from an address, even one that holds it, is more than a strict host allows. */
  select {
    appearance: auto;
    background-image: none;
    padding-inline-end: 8px;
  }
  .note.first {
    margin-block: 14px;
  }
  .sentence {
    font: 700 18px/24px var(--nb-sans);
    text-wrap: balance;
    margin-block: 16px 10px;
  }
  .picture {
    margin-block: 4px 14px;
  }
  .context,
  .gate {
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
    margin-block-end: 10px;
    text-wrap: pretty;
  }
  /* The notes on safety have colours and ground of their own: no colour of a host's can hide them. */
  .gate,
  .foot {
    --nb-ink: light-dark(#171b1e, #ecefee);
    --nb-ink2: light-dark(#454d52, #b9c2c6);
    --nb-blue: light-dark(#0a569f, #8dc2ff);
    background: light-dark(#fcfcfa, #121517);
  }
  .gate {
    color: var(--nb-ink);
    border-inline-start: 3px solid var(--nb-ink);
    padding-inline-start: 10px;
  }
  .who {
    font-size: 14px;
    line-height: 20px;
    margin-block: 2px 8px;
    color: var(--nb-ink2);
  }
  .who button {
    margin-inline-start: -4px;
    font-size: 14px;
    min-block-size: 32px;
  }
  #who {
    display: grid;
    gap: 8px;
    margin-block: 4px 14px;
  }
  #who button {
    justify-self: start;
  }
  dl {
    max-inline-size: 440px;
    margin-block-end: 12px;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  dt {
    min-inline-size: 92px;
  }
  dl .words {
    margin-inline-start: auto;
    color: var(--nb-ink2);
  }
`;

const lists = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 4px;
    font-size: 15px;
    line-height: 20px;
  }
  th,
  td {
    text-align: end;
    font-weight: 400;
    padding: 2px 0 2px 6px;
    border-block-end: 1px solid var(--nb-line);
  }
  thead th {
    font-size: 13px;
    line-height: 16px;
    color: var(--nb-ink2);
    vertical-align: bottom;
    border-block-start: 1px solid var(--nb-line);
  }
  .arrows thead th:first-child {
    padding-inline-start: 36px;
  }
  tbody th,
  thead th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  tbody th div {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 44px;
  }
  tbody th svg {
    flex: none;
  }
  small {
    font-size: 13px;
    color: var(--nb-ink2);
  }
  thead small {
    display: block;
  }
  .last {
    inline-size: 44px;
    padding: 0;
  }
  .remove {
    border: 0;
    background: none;
    padding: 0;
    inline-size: 44px;
  }
  .remove svg {
    margin: auto;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 12px;
  }
  .chip {
    padding-inline: 12px;
    font-weight: 400;
  }
  .found {
    list-style: none;
    margin-block-start: 4px;
  }
  .found button {
    inline-size: 100%;
    text-align: start;
    border-color: var(--nb-line);
    border-radius: 0;
    font-weight: 400;
    line-height: 20px;
    padding-block: 6px;
  }
  .arrow-shaft {
    stroke: var(--nb-ink);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .arrow-shaft.unsure {
    stroke-dasharray: 2 2.6;
    stroke-linecap: butt;
  }
  .arrow-fill {
    fill: var(--nb-ink);
  }
  .ray-day {
    stroke: var(--nb-ink);
    stroke-width: 2;
  }
  [part='claims'] {
    border-block-start: 1px solid var(--nb-line);
    padding-block: 12px 4px;
  }
  ol,
  [part='forms'] ul {
    padding-inline-start: 20px;
  }
  ol li {
    margin-block: 8px 12px;
  }
  .says {
    font: 400 17px/23px var(--nb-serif);
    margin-block-end: 4px;
  }
  summary {
    cursor: pointer;
    padding-block: 6px;
    line-height: 20px;
    color: var(--nb-blue);
  }
  .studies {
    list-style: none;
  }
  .studies li {
    font-size: 14px;
    line-height: 20px;
    margin-block: 4px 8px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--nb-line);
  }
  [part='forms'] {
    margin-block-end: 12px;
    font-size: 14px;
    line-height: 20px;
  }
  .foot {
    border-block-start: 1px solid var(--nb-line);
    margin-inline: -16px;
    padding: 10px 16px 12px;
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
  }
  .foot p + p {
    margin-block-start: 6px;
  }
  .foot a {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  .mark svg {
    display: inline-block;
    inline-size: 15px;
    block-size: 14px;
    vertical-align: -2px;
  }
  .tick-line {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 0 8px;
    align-items: center;
  }
  .tick-line input {
    inline-size: 20px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--nb-ink);
  }
  .tick-line label {
    margin: 0;
    padding-block: 3px;
    font-size: 13px;
    line-height: 18px;
  }
  .tick-line small {
    grid-column: 2;
    font-size: 12px;
    line-height: 16px;
  }
  @container (max-width: 230px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 300px) {
    dl .words {
      flex-basis: 100%;
      margin-inline-start: 100px;
    }
    thead th:first-child {
      inline-size: 100%;
    }
    .arrows thead th:first-child {
      padding-inline-start: 0;
    }
    .mini {
      display: none;
    }
    tbody small {
      display: block;
    }
  }
`;

export const styleText = [tokens, base, controls, planeStyle, frame, lists].map(({ cssText }) => cssText).join('');
