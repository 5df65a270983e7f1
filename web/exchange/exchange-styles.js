import { css } from 'lit';

export const exchangeStyles = css`
  :host {
    display: block;
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 36px 48px;
    align-items: start;
  }
  .blocks > div {
    display: grid;
    gap: 36px;
  }
  h3 {
    font: 400 19px/25px var(--nb-serif);
  }
  p {
    margin: 8px 0 0;
    font-size: 15px;
    line-height: 22px;
    text-wrap: pretty;
  }
  .note {
    font-size: 15px;
    line-height: 22px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block-start: 14px;
  }
  .drop {
    margin-block-start: 14px;
    border: 1px dashed var(--nb-rule);
    border-radius: var(--nb-radius);
    padding: 16px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .drop .note {
    margin: 0;
  }
  .drop.over {
    border-color: var(--nb-blue);
    background: var(--nb-bluewash);
  }
  .file {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-block-size: 44px;
    margin: 0;
    padding-inline: 18px;
    border: 1px solid var(--nb-rule);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    font-weight: 500;
    font-size: 16px;
    color: var(--nb-ink);
  }
  .file:hover {
    background: var(--nb-wash);
    border-color: var(--nb-ink);
  }
  .file input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    font-size: 0;
  }
  .file:has(:focus-visible) {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  .preview {
    margin-block-start: 18px;
    border-block-start: 3px solid var(--nb-ink);
    padding-block-start: 14px;
  }
  .preview ul,
  .holds {
    margin: 8px 0 0;
    padding-inline-start: 20px;
    font-size: 15px;
    line-height: 22px;
    color: var(--nb-ink2);
    overflow-wrap: anywhere;
  }
  fieldset {
    margin-block-start: 14px;
  }
  .choice {
    display: flex;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 10px;
    margin: 0;
    border-block-end: 1px solid var(--nb-line);
    color: var(--nb-ink);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0;
    accent-color: var(--nb-ink);
  }
  .choice small {
    display: block;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .checks {
    grid-template-columns: minmax(0, 1fr);
  }
  .check:has(:disabled) {
    color: var(--nb-ink3);
    cursor: default;
  }
  .alert {
    margin-block-start: 14px;
    border-inline-start: 3px solid var(--nb-rust);
    padding-inline-start: 12px;
    color: var(--nb-rust);
    overflow-wrap: anywhere;
  }
  .done {
    margin-block-start: 14px;
    border-inline-start: 3px solid var(--nb-ink);
    padding-inline-start: 12px;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--nb-ink);
  }
  label.progress {
    flex: 1 1 240px;
  }
  @media (max-width: 899.98px) {
    .blocks {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
