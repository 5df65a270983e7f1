import { css } from 'lit';

export const ideasStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .ideas {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .idea {
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
    row-gap: 12px;
    padding-inline: 24px;
    border-inline-start: 1px solid var(--nb-line);
  }
  .idea:first-child {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .idea:last-child {
    padding-inline-end: 0;
  }
  h3 {
    font: 400 19px/25px var(--nb-serif);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .look {
    display: grid;
    grid-template-columns: 140px minmax(0, 1fr);
    gap: 10px;
    align-items: center;
  }
  .look p {
    margin: 0;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .look b {
    display: block;
    font: 400 25px/32px var(--nb-serif);
    letter-spacing: -0.02em;
    white-space: nowrap;
    color: var(--nb-ink);
  }
  .changes {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 15px;
    line-height: 22px;
  }
  .changes li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    margin-block-end: 6px;
  }
  .changes .sign {
    color: var(--nb-blue);
    font-weight: 700;
  }
  .changes .more {
    color: var(--nb-ink2);
  }
  .moved {
    margin: 0;
    font-size: 14px;
    line-height: 22px;
    border-block-end: 1px solid var(--nb-line);
    padding-block-end: 10px;
  }
  .moved div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 6px;
  }
  .moved dt {
    flex: 1;
    color: var(--nb-ink2);
  }
  .moved dd {
    margin: 0;
    text-align: end;
    white-space: nowrap;
  }
  .moved .then {
    font-weight: 700;
    margin-inline-start: auto;
  }
  .rest {
    margin: 0;
    font-size: 14px;
    line-height: 21px;
    color: var(--nb-ink2);
  }
  .rest b {
    color: var(--nb-ink);
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .actions button {
    padding-inline: 12px;
    font-size: 15px;
  }
  .actions button.text {
    padding-inline: 4px;
  }
  .actions [aria-pressed='true'] {
    border: 2px solid var(--nb-blue);
    background: var(--nb-bluewash);
    padding-inline: 11px;
  }
  .actions [aria-disabled='true'] {
    border-style: dashed;
    color: var(--nb-ink3);
    cursor: default;
  }
  /* Stays in sight while the ideas are, above the bar of a phone; what is tabbed to keeps clear of it. */
  .done {
    position: sticky;
    inset-block-end: 16px;
    inline-size: fit-content;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
    margin: 20px 0 0;
    border: 1px solid var(--nb-ink);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    padding: 2px 14px;
    font-size: 15px;
  }
  .actions button {
    scroll-margin-block-end: 80px;
  }
  @media (max-width: 899.98px) {
    .done {
      inset-block-end: 84px;
    }
  }
  .left-out {
    margin: 28px 0 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--nb-rule);
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
    max-inline-size: 66ch;
  }
  .left-out b {
    color: var(--nb-ink);
    font-weight: 700;
  }
  .ask {
    margin: 28px 0 0;
    max-inline-size: 66ch;
    font-size: 15px;
    line-height: 22px;
  }
  .ask p,
  .ask ul,
  .ask .figures {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .ask h4 {
    margin: 16px 0 0;
    font-size: 15px;
    font-weight: 700;
  }
  .ask blockquote {
    margin: 4px 0 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--nb-blue);
  }
  .ask summary {
    display: inline-block;
    padding-block: 11px;
    color: var(--nb-blue);
    cursor: pointer;
  }
  .ask summary:focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  .ask .figures div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 16px;
    padding-block: 4px;
    border-block-end: 1px solid var(--nb-line);
  }
  .ask dt {
    color: var(--nb-ink2);
  }
  .ask dd {
    margin: 0;
  }
  .small {
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
    margin: 16px 0 0;
    max-inline-size: 66ch;
  }
  .why-not {
    margin-block-start: 20px;
    max-inline-size: 480px;
  }
  .why-not summary {
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-blue);
    cursor: pointer;
    padding-block: 8px;
  }
  .why-not summary:focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  .why-not p {
    margin: 10px 0 0;
    font-size: 15px;
    line-height: 22px;
  }
  @container (max-width: 719.98px) {
    .ideas {
      display: block;
    }
    .idea,
    .idea:last-child {
      display: block;
      padding: 0 0 24px;
      margin-block-end: 24px;
      border-inline-start: 0;
      border-block-end: 1px solid var(--nb-line);
    }
    .idea:last-child {
      border-block-end: 0;
      margin-block-end: 0;
    }
    .idea > * {
      margin-block-end: 12px;
    }
  }
`;
