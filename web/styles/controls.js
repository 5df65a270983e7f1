// Buttons, fields and links, the same in every component. A border means "control"; every control is 44 px high.
import { css } from 'lit';

export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    font-variant-numeric: inherit;
  }
  button,
  select,
  input {
    min-block-size: 44px;
    margin: 0;
    border: 1px solid var(--nb-rule);
    border-radius: var(--nb-radius);
    background: var(--nb-paper);
    padding-inline: 14px;
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  select {
    padding-inline-end: 36px;
    appearance: none;
    background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='12' height='8' fill='none' stroke='%235F676C' stroke-width='1.6'%3E%3Cpath d='M1 1l5 5 5-5'/%3E%3C/svg%3E");
    background-repeat: no-repeat;
    background-position: right 13px center;
    text-overflow: ellipsis;
  }
  select:dir(rtl) {
    background-position: left 13px center;
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
      background-image: none;
      padding-inline-end: 8px;
    }
  }
  button {
    cursor: pointer;
    font-weight: 500;
    padding-inline: 18px;
    transition: background-color var(--nb-fast);
  }
  button:hover {
    background: var(--nb-wash);
    border-color: var(--nb-ink);
  }
  button.main {
    background: var(--nb-btn);
    border-color: var(--nb-btn);
    color: var(--nb-btntext);
  }
  button.main:hover {
    background: var(--nb-ink2);
    color: var(--nb-paper);
  }
  button.text,
  a {
    color: var(--nb-blue);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  button.text {
    border: 0;
    background: none;
    padding-inline: 4px;
    font-weight: 400;
  }
  button.text:hover,
  a:hover {
    text-decoration-thickness: 2px;
  }
  :is(button, input, select, a, [tabindex]):focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
  }
  ::placeholder {
    color: var(--nb-ink3);
    opacity: 1;
  }
  .field {
    position: relative;
    min-inline-size: 0;
  }
  .field > .unit {
    position: absolute;
    inset-inline-end: 14px;
    inset-block-end: 0;
    line-height: 44px;
    color: var(--nb-ink3);
    pointer-events: none;
  }
  .field.with-unit input {
    padding-inline-end: 46px;
    text-align: end;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--nb-rust);
  }
  .problem {
    margin: 6px 0 0;
    font-size: 15px;
    line-height: 20px;
    color: var(--nb-rust);
  }
  .note {
    margin: 8px 0 0;
    font-size: 14px;
    line-height: 20px;
    color: var(--nb-ink2);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
    align-items: start;
  }
  h2,
  h3,
  legend {
    font-family: var(--nb-serif);
    font-weight: 400;
    margin: 0;
    padding: 0;
  }
  label,
  .label {
    display: block;
    font-family: var(--nb-sans);
    font-size: 15px;
    line-height: 20px;
    color: var(--nb-ink2);
    margin-block-end: 4px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .question {
    font: 400 19px/25px var(--nb-serif);
    margin: 0 0 10px;
  }
`;
