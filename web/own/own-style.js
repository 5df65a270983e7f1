// How the list of own foods and its two forms look.
import { css } from 'lit';

export const ownStyle = css`
  :host {
    display: block;
  }
  p {
    margin: 0 0 12px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 16px;
  }
  form {
    display: grid;
    gap: 16px;
    max-inline-size: 640px;
    border-block-start: 1px solid var(--nb-ink);
    padding-block-start: 14px;
    margin-block-start: 16px;
  }
  form .question {
    margin: 0;
  }
  .pair.three {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 110px minmax(0, 150px);
    gap: 4px 10px;
    align-items: center;
    padding-block: 6px;
    border-block-end: 1px solid var(--nb-line);
  }
  .row label {
    margin: 0;
    color: var(--nb-ink);
  }
  .row .amount {
    text-align: end;
  }
  .row .problem {
    grid-column: 1 / -1;
  }
  .more {
    margin-block-start: 12px;
    max-inline-size: 300px;
  }
  fieldset > .note {
    margin: 0 0 8px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 52px;
    padding-block: 4px;
    border-block-end: 1px solid var(--nb-line);
  }
  li .name {
    flex: 1 1 200px;
  }
  small {
    color: var(--nb-ink3);
    font-size: 14px;
  }
  .ingredient {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    padding-block: 8px;
  }
  .ingredient nb-portion {
    grid-column: 1 / -1;
  }
  nb-food-search {
    margin-block-start: 12px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 15px;
  }
  caption {
    text-align: start;
    font: 400 19px/25px var(--nb-serif);
    padding-block-end: 6px;
  }
  th,
  td {
    text-align: end;
    font-weight: 400;
    padding-block: 8px;
    border-block-end: 1px solid var(--nb-line);
  }
  th:not(:first-child),
  td {
    padding-inline-start: 12px;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
    border-block-end-color: var(--nb-ink);
  }
  @media (max-width: 479.98px) {
    .pair.three {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .pair.three > :first-child {
      grid-column: 1 / -1;
    }
    .row {
      grid-template-columns: 110px minmax(0, 1fr);
    }
    .row label {
      grid-column: 1 / -1;
    }
  }
`;
