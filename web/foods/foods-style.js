import { css } from 'lit';

export const foodsStyle = css`
  :host {
    display: block;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 12px 20px;
    align-items: end;
  }
  .field {
    display: block;
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
  }
  .check {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-size: 15px;
    line-height: 20px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
    block-size: 24px;
    padding: 0;
    accent-color: var(--nb-blue);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 20px;
  }
  thead th {
    font-size: 13px;
    line-height: 18px;
    font-weight: 400;
    color: var(--nb-ink2);
    border-block: 1px solid var(--nb-line);
    padding-block: 8px 6px;
  }
  th {
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  thead th:last-child {
    overflow-wrap: normal;
  }
  td,
  thead th:last-child {
    text-align: end;
    padding-inline-start: 12px;
  }
  tbody th,
  tbody td {
    border-block-end: 1px solid var(--nb-line);
    padding-block: 4px;
    line-height: 22px;
    vertical-align: baseline;
  }
  tbody + tbody::before {
    content: '';
    display: table-row;
    block-size: 16px;
  }
  small {
    display: block;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  td em {
    color: var(--nb-ink2);
  }
  button.name {
    border: 0;
    background: none;
    padding: 0;
    text-align: start;
    font-weight: 400;
    color: var(--nb-blue);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .left-out,
  .source,
  .facts {
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
    margin: 12px 0 0;
    overflow-wrap: anywhere;
  }
  h3 {
    font: 400 22px/28px var(--nb-serif);
    margin: 12px 0 0;
    scroll-margin-block-start: 20px;
  }
  .ratio {
    margin: 12px 0 16px;
    line-height: 24px;
  }
`;
