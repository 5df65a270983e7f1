import { css } from 'lit';

export const searchStyles = css`
  :host {
    display: block;
    position: relative;
  }
  .box {
    position: relative;
    scroll-margin-block-start: 12px;
  }
  .box > svg {
    position: absolute;
    inset-inline-start: 15px;
    inset-block-start: 13px;
    pointer-events: none;
    color: var(--nb-ink2);
  }
  .box > input {
    padding-inline: 48px;
    min-block-size: 46px;
    font-size: 17px;
  }
  .clear {
    position: absolute;
    inset-inline-end: 1px;
    inset-block-start: 1px;
    border: 0;
    inline-size: 44px;
    padding: 0;
    display: grid;
    place-items: center;
    background: none;
  }
  .list {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 100%;
    margin-block-start: 4px;
    z-index: 5;
    background: var(--nb-paper);
    border: 1px solid var(--nb-ink);
    border-radius: 2px;
    box-shadow: 0 10px 30px color-mix(in srgb, #171b1e 12%, transparent);
  }
  .list > p {
    margin: 0;
    padding: 12px 14px;
    font-size: 15px;
    line-height: 20px;
    color: var(--nb-ink2);
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .columns,
  [role='option'] {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr) 60px 78px;
    column-gap: 12px;
    padding-inline: 14px;
  }
  .columns {
    border-block: 1px solid var(--nb-line);
    padding-block: 8px 6px;
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
    align-items: end;
  }
  .columns span:first-child {
    grid-column: 2;
  }
  .columns .number,
  [role='option'] .number {
    text-align: end;
  }
  [role='option'] {
    padding-block: 9px;
    line-height: 22px;
    cursor: pointer;
    border-block-end: 1px solid var(--nb-line);
    border-inline-start: 4px solid transparent;
    padding-inline-start: 10px;
  }
  [role='option']:hover {
    background: var(--nb-wash);
  }
  [role='option'][aria-selected='true'] {
    background: var(--nb-bluewash);
    border-inline-start-color: var(--nb-blue);
  }
  [role='option'] .arrow {
    margin-block-start: -2px;
  }
  [role='option'] small {
    display: block;
    font-size: 15px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  [role='option'] b {
    font-weight: 700;
  }
  .not-stated {
    font-style: italic;
    font-size: 14px;
    color: var(--nb-ink2);
  }
  .source {
    white-space: nowrap;
  }
  @media (max-width: 420px) {
    .columns,
    [role='option'] {
      grid-template-columns: 28px minmax(0, 1fr) 50px 70px;
      column-gap: 8px;
      padding-inline-end: 10px;
    }
    .group {
      display: none;
    }
    [role='option'] .arrow {
      margin-inline-start: -4px;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
