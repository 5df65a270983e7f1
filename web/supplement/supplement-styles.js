import { css } from 'lit';

export const supplementStyles = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    border-block-start: 1px solid var(--nb-ink);
    padding-block-start: 14px;
    margin-block-start: 8px;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 124px 108px;
    gap: 12px;
    align-items: start;
  }
  .note {
    margin: 0 0 8px;
  }
  .option {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    margin: 0 0 8px;
    padding: 12px;
    border: 1px solid var(--nb-rule);
    border-radius: var(--nb-radius);
    font-size: 15px;
    line-height: 22px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--nb-wash);
  }
  .option:has(:checked) {
    border: 2px solid var(--nb-ink);
    padding: 11px;
    background: var(--nb-wash);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  .option input {
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0;
    accent-color: var(--nb-ink);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option b {
    display: block;
    font-weight: 500;
    font-size: 16px;
    color: var(--nb-ink);
  }
  .label-drawn {
    display: block;
    margin-block-start: 10px;
    padding: 8px 10px;
    border: 1px solid var(--nb-ink);
    background: var(--nb-paper);
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink);
    max-inline-size: 320px;
  }
  .label-drawn b {
    font-size: 14px;
    font-weight: 700;
    border-block-end: 4px solid var(--nb-ink);
    margin-block-end: 4px;
    padding-block-end: 2px;
  }
  .label-drawn > span {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .percent {
    display: grid;
    grid-template-columns: 200px minmax(0, 1fr);
    gap: 12px;
    align-items: end;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 15px;
    line-height: 22px;
  }
  caption {
    text-align: start;
    font: 400 19px/25px var(--nb-serif);
    padding-block-end: 6px;
  }
  th,
  td {
    font-weight: 400;
    text-align: end;
    vertical-align: top;
    padding: 8px 0 8px 12px;
    border-block-end: 1px solid var(--nb-line);
  }
  td {
    white-space: nowrap;
  }
  thead th {
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
    vertical-align: bottom;
    border-block-end-color: var(--nb-ink);
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  th small {
    display: block;
    font-size: 14px;
    color: var(--nb-ink2);
  }
  th small.over {
    color: var(--nb-rust);
    font-weight: 700;
  }
  .before {
    margin: 14px 0 0;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--nb-rule);
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
  }
  .before b {
    color: var(--nb-ink);
    font-weight: 700;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  @media (max-width: 479.98px) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fields > :first-child {
      grid-column: 1 / -1;
    }
    .percent {
      grid-template-columns: minmax(0, 1fr);
    }
    th,
    td {
      padding-inline-start: 6px;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
