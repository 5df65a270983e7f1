// The layout of the page that builds snippets.
import { css } from 'lit';

export const builderStyle = css`
  nb-builder * {
    box-sizing: border-box;
  }
  header {
    border-block-end: 1px solid var(--nb-line);
    padding-block: 12px;
  }
  .home {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    color: var(--nb-ink);
    text-decoration: none;
    font: 400 20px/28px var(--nb-serif);
  }
  main {
    padding-block: 32px 64px;
  }
  .lead {
    max-inline-size: 66ch;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 480px);
    gap: 48px;
    align-items: start;
  }
  section {
    border-block-start: 1px solid var(--nb-ink);
    margin-block-start: 32px;
    padding-block-start: 14px;
    min-inline-size: 0;
  }
  h2 {
    font: 400 24px/30px var(--nb-serif);
    margin-block-end: 12px;
  }
  h3 {
    font: 400 19px/25px var(--nb-serif);
    margin-block: 20px 6px;
  }
  legend {
    font: 400 15px/20px var(--nb-sans);
    color: var(--nb-ink2);
    margin-block-end: 6px;
  }
  form {
    display: grid;
    gap: 16px;
  }
  .check {
    display: grid;
    grid-template-columns: 32px 1fr;
    align-items: center;
    margin: 0;
  }
  .check input {
    inline-size: 20px;
    accent-color: var(--nb-ink);
  }
  .check label {
    margin: 0;
    color: var(--nb-ink);
  }
  .check small {
    grid-column: 2;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .three {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 12px;
  }
  .seen {
    display: flex;
    gap: 8px;
    margin-block-end: 12px;
  }
  .seen [aria-pressed='true'] {
    border: 2px solid var(--nb-ink);
    padding-inline: 17px;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: 10px 14px;
    color: inherit;
    background: var(--nb-paper);
    border: 1px solid var(--nb-rule);
    border-radius: var(--nb-radius);
    font: 400 14px/20px ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    resize: vertical;
  }
  label[for='own-policy'] {
    display: block;
    margin-block: 14px 6px;
  }
  textarea:focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 640px;
    border: 0;
    color-scheme: light dark;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    margin: 0 0 10px;
    padding: 14px 16px;
    background: var(--nb-wash);
    border: 1px solid var(--nb-line);
    font: 400 14px/20px ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  }
  dt {
    font-weight: 500;
    margin-block-start: 14px;
  }
  dd {
    margin: 0;
    max-inline-size: 66ch;
    color: var(--nb-ink2);
  }
  section > p {
    max-inline-size: 66ch;
  }
  @media (max-width: 899.98px) {
    .sides {
      display: block;
    }
    .three {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
