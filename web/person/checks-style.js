// Lists of boxes to tick, and answers side by side: the same in the questions about health and about food.
import { css } from 'lit';

export const checksStyle = css`
  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(230px, 100%), 1fr));
    column-gap: 24px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    margin: 0;
    padding-block: 6px;
    border-block-end: 1px solid var(--nb-line);
    font-size: 15px;
    line-height: 20px;
    color: var(--nb-ink);
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0;
    accent-color: var(--nb-ink);
  }
  .answers {
    display: inline-grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(72px, auto);
  }
  .answers label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    margin: 0;
    padding-inline: 14px;
    border: 1px solid var(--nb-rule);
    border-inline-start-width: 0;
    font-size: 16px;
    color: var(--nb-ink);
    cursor: pointer;
  }
  .answers label:first-of-type {
    border-inline-start-width: 1px;
    border-start-start-radius: var(--nb-radius);
    border-end-start-radius: var(--nb-radius);
  }
  .answers label:last-of-type {
    border-start-end-radius: var(--nb-radius);
    border-end-end-radius: var(--nb-radius);
  }
  .answers label:hover {
    background: var(--nb-wash);
  }
  .answers label:has(:checked) {
    background: var(--nb-btn);
    border-color: var(--nb-btn);
    color: var(--nb-btntext);
    font-weight: 500;
  }
  .answers label:has(:focus-visible) {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
    z-index: 1;
  }
  .answers input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    opacity: 0;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .answers label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
