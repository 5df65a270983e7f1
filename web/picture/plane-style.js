// How the marks of the picture look. A mark means one thing everywhere: see the legend.
import { css } from 'lit';

export const planeStyle = css`
  :host {
    display: block;
    font-size: 15px;
    line-height: 22px;
  }
  figure {
    margin: 0;
  }
  svg {
    display: block;
    direction: ltr;
    overflow: visible;
    max-inline-size: none;
  }
  svg text {
    font-family: var(--nb-sans);
    fill: var(--nb-ink);
  }
  .bold {
    font-weight: 700;
  }
  :where(path:not([fill])) {
    fill: none;
  }
  .frame {
    stroke: var(--nb-ink2);
    stroke-width: 1;
  }
  .tick {
    stroke: var(--nb-ink3);
    stroke-width: 1;
  }
  svg .tick-text,
  svg .flag-note,
  svg .unit {
    fill: var(--nb-ink3);
  }
  svg .flag-note,
  svg .note {
    fill: var(--nb-ink2);
  }
  .beam {
    fill: var(--nb-beam);
  }
  .beam-edge {
    stroke: var(--nb-beamline);
    stroke-width: 0.75;
  }
  .region {
    fill: var(--nb-target);
    stroke: var(--nb-beamline);
    stroke-width: 1.25;
  }
  .rim-band {
    stroke: var(--nb-beamline);
    stroke-width: 4;
  }
  .rim-range {
    stroke: var(--nb-ink);
    stroke-width: 4;
  }
  .recommended {
    stroke: var(--nb-ink);
    stroke-width: 1.1;
    stroke-dasharray: 6 4;
  }
  .limit {
    stroke: var(--nb-rust);
    stroke-width: 1.75;
    stroke-dasharray: 1.75 2.5;
  }
  svg .limit-text {
    fill: var(--nb-rust);
    font-weight: 500;
  }
  .ray {
    stroke: var(--nb-ink3);
    stroke-width: 0.75;
  }
  .diamond {
    fill: var(--nb-paper);
    stroke: var(--nb-ink);
    stroke-width: 1.3;
  }
  .tag {
    fill: var(--nb-ink);
  }
  svg .tag-text {
    fill: var(--nb-paper);
  }
  .step {
    stroke: var(--nb-ink);
    stroke-width: 2.1;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .step.unsure {
    stroke-dasharray: 2.5 3;
    stroke-linecap: butt;
  }
  .step.thin {
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .step.head {
    fill: var(--nb-ink);
    stroke-width: 0.6;
  }
  .step.thick {
    stroke-width: 4;
  }
  .step.head.thick {
    stroke-width: 2.4;
  }
  .step.example {
    stroke: var(--nb-rule);
    stroke-width: 1.8;
  }
  .step.head.example {
    fill: var(--nb-rule);
    stroke-width: 0.6;
  }
  .dot {
    fill: var(--nb-ink);
  }
  .halo {
    fill: var(--nb-paper);
  }
  .ring {
    fill: none;
    stroke: var(--nb-ink);
    stroke-width: 1.75;
  }
  .box {
    stroke: var(--nb-ink);
    stroke-width: 1;
  }
  .box-ground {
    fill: var(--nb-paper);
    fill-opacity: 0.72;
  }
  .box-edge {
    stroke: var(--nb-ink);
    stroke-width: 1;
  }
  .hatch-line {
    stroke: var(--nb-ink);
    stroke-width: 0.8;
  }
  .chevron {
    stroke: var(--nb-ink);
    stroke-width: 2.1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .supplement,
  .lane,
  .lane-open {
    stroke: var(--nb-ink);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .supplement,
  .lane {
    fill: var(--nb-paper);
  }
  .supplement.thick {
    stroke-width: 2.6;
  }
  .lane-way {
    stroke: var(--nb-ink3);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .lane-limit {
    stroke: var(--nb-rust);
    stroke-width: 2;
  }
  svg .lane-text.over {
    fill: var(--nb-rust);
    font-weight: 700;
  }
  .idea {
    stroke: var(--nb-blue);
    stroke-width: 3.4;
    stroke-linecap: round;
    stroke-dasharray: 0 7;
  }
  .idea-joint,
  .idea-head {
    fill: var(--nb-blue);
  }
  .idea-ring {
    fill: var(--nb-paper);
    stroke: var(--nb-blue);
    stroke-width: 2.4;
  }
  svg .label,
  svg .idea-text,
  svg .strong-note,
  svg .example-note,
  svg .limit-text {
    paint-order: stroke;
    stroke: var(--nb-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  svg .idea-text {
    fill: var(--nb-blue);
  }
  svg .band-text {
    fill: var(--nb-beamline);
    font-weight: 500;
  }
  svg .band-text.on-region {
    fill: var(--nb-ink);
  }
  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 16px 0 0;
    padding: 0;
    font-size: 13px;
    line-height: 18px;
    color: var(--nb-ink2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .legend svg {
    flex: none;
  }
  figcaption {
    margin-block-start: 12px;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .wide .legend,
  .wide figcaption {
    margin-inline-start: 84px;
  }
  @media (forced-colors: active) {
    .beam-edge {
      stroke-dasharray: 1.5 2.5;
      stroke-width: 1.25;
    }
  }
  @media print {
    .region {
      stroke-width: 1.5;
    }
  }
`;
