import { css } from 'lit';

export const dayListStyles = css`
  :host {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 15px;
    line-height: 20px;
  }
  th,
  td {
    font-weight: 400;
    text-align: start;
    padding: 0;
    vertical-align: top;
  }
  thead th {
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
    vertical-align: bottom;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--nb-ink);
  }
  .number {
    text-align: end;
    padding-block: 12px;
    white-space: nowrap;
    inline-size: 62px;
    min-inline-size: 62px; /* so that no usual word breaks */
  }
  .number + .number {
    inline-size: 84px;
    min-inline-size: 84px;
  }
  thead .number {
    white-space: normal;
    padding-block: 0 6px;
    padding-inline-start: 6px; /* the two headings never touch, whatever the font */
    overflow-wrap: anywhere; /* however long the language's word is */
  }
  tbody th,
  tfoot th {
    overflow-wrap: anywhere;
  }
  .number b {
    font-weight: 700;
  }
  .italic {
    font-style: italic;
    font-size: 14px;
    white-space: normal;
  }
  .meal th {
    font-size: 14px;
    color: var(--nb-ink2);
    padding-block: 12px 2px;
    padding-inline-start: 44px;
  }
  tbody tr.entry > *,
  tfoot tr > * {
    border-block-end: 1px solid var(--nb-line);
  }
  tr.entry.open > * {
    border-block-end: 0;
  }
  tr.entry:hover > *,
  tr.open > *,
  tr.details > * {
    background: var(--nb-wash);
  }
  tr.details > * {
    border-block-end: 1px solid var(--nb-line);
    padding: 0 0 12px 44px;
  }
  .entry th button {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    column-gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 8px 9px 0;
    border: 0;
    background: none;
    text-align: start;
    font-weight: 400;
    line-height: 22px;
    align-items: start;
  }
  .entry th button:focus-visible {
    outline-offset: -3px;
  }
  .entry .arrow {
    margin-block-start: -1px;
  }
  .head {
    display: inline-block;
    padding-inline-start: 44px;
  }
  .entry small {
    display: inline-block;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink3);
  }
  tr.entry:hover small,
  tr.open small {
    color: var(--nb-ink2);
  }
  .why {
    display: block;
    font-size: 14px;
    line-height: 18px;
    color: var(--nb-ink2);
  }
  tfoot th {
    padding: 11px 0 11px 44px;
  }
  tfoot tr:first-child {
    font-weight: 700;
  }
  tfoot tr:first-child > * {
    font-weight: 700;
  }
  .details .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: flex-start;
  }
  .details nb-portion {
    flex: 1 1 260px;
  }
  .details .meal-of {
    flex: 0 1 150px;
  }
  @media (max-width: 480px) {
    .number {
      inline-size: 48px;
    }
    .number + .number {
      inline-size: 74px;
    }
  }
`;
