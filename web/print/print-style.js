import { css } from 'lit';

/** In the sizes of paper: nothing here is seen on a screen. The paper itself is set in styles/page.js, because browsers read it from the document's styles alone. */
export const printStyle = css`
  :host {
    display: none;
    font-size: 8pt;
    line-height: 10.4pt;
    print-color-adjust: exact;
  }
  @media print {
    :host {
      display: block;
    }
  }
  /* How high it will be on paper is read on the screen, unseen: an A4 sheet between its margins is so wide. */
  :host(.measured) {
    display: block;
    position: absolute;
    inline-size: 182mm;
    visibility: hidden;
  }
  header,
  .pair,
  .notes-three {
    display: grid;
    gap: 5mm;
  }
  header {
    grid-template-columns: 1fr auto;
    border-block-end: 0.75pt solid var(--nb-ink);
    padding-block-end: 2mm;
  }
  header b {
    display: block;
    font: 700 13pt/16pt var(--nb-serif);
  }
  header div:last-child {
    text-align: end;
  }
  h1 {
    font: 400 15pt/18pt var(--nb-serif);
    margin: 4mm 0 2mm;
  }
  h2 {
    font: 700 9pt/12pt var(--nb-sans);
    margin: 0 0 1mm;
  }
  p {
    margin: 0;
  }
  .pair {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 3mm;
    margin-block: 3mm;
  }
  /* The bars lend their marks; their grid is for the screen. */
  table {
    display: table;
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tbody {
    display: table-row-group;
  }
  tr {
    display: table-row;
  }
  th,
  td {
    font-weight: 400;
    text-align: end;
    padding: 0.2mm 0 0.2mm 2mm;
    font-size: 7.6pt;
    line-height: 9.6pt;
    border-block-end: 0.5pt solid var(--nb-line);
    vertical-align: top;
  }
  thead th:not(:first-child) {
    inline-size: 16mm;
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  .strong th,
  .strong td {
    font-weight: 700;
  }
  small {
    font-size: inherit;
    color: var(--nb-ink2);
  }
  .nutrients {
    columns: 2;
    column-gap: 4mm;
    border-block-end: 0.75pt solid var(--nb-ink);
    padding-block-end: 2mm;
    margin-block: 1mm 3mm;
    font-size: 7.2pt;
    line-height: 9.5pt;
  }
  .nutrient {
    display: grid;
    grid-template-columns: 20mm 7mm minmax(0, 1fr) 28mm;
    gap: 1.2mm;
    break-inside: avoid;
    align-items: center;
  }
  .nutrient > span:nth-child(3) {
    text-align: end;
  }
  .nutrient > svg {
    inline-size: 100%;
    block-size: 9pt;
    overflow: hidden;
  }
  .notes-three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .notes {
    margin-block-start: 3mm;
  }
  .line {
    block-size: 5mm;
    border-block-end: 0.5pt solid var(--nb-rule);
  }
  footer {
    border-block-start: 0.75pt solid var(--nb-ink);
    margin-block-start: 3mm;
    padding-block-start: 1.5mm;
    font-size: 7.6pt;
    line-height: 10pt;
  }
`;
