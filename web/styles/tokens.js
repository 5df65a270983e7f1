// The only styling that passes from page to component: names of colours, fonts and times. Beam, target and rust carry meaning, so a host
// may not set them; a host may set paper, ink, blue, the fonts and the radius.
import { css } from 'lit';

/** What carries meaning, and what goes with it. The widget sets these below its host's reach. */
export const fixed = css`
  --nb-line: light-dark(#dadad2, #2e3438);
  --nb-rule: light-dark(#82898c, #7b858b);
  --nb-beam: light-dark(#fff4c9, #2b2815);
  --nb-target: light-dark(#ffe182, #57480f);
  --nb-beamline: light-dark(#8a6700, #d8b23c);
  --nb-rust: light-dark(#a2370f, #ff9d76);
  --nb-rustwash: light-dark(#fbeee8, #2c1b14);
`;

/** For `:host` of the outermost component, or the document. */
export const tokens = css`
  :root,
  :host {
    color-scheme: light dark;
    --nb-paper: light-dark(#fcfcfa, #121517);
    --nb-wash: light-dark(#f3f3ee, #1b1f22);
    --nb-ink: light-dark(#171b1e, #ecefee);
    --nb-ink2: light-dark(#454d52, #b9c2c6);
    --nb-ink3: light-dark(#5f676c, #9aa4a9);
    --nb-blue: light-dark(#0a569f, #8dc2ff);
    --nb-bluewash: light-dark(#eaf2fa, #16222e);
    ${fixed}
    --nb-btn: light-dark(#171b1e, #ecefee);
    --nb-btntext: light-dark(#fff, #121517);
    --nb-serif: Charter, 'Bitstream Charter', 'Charis SIL', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
    --nb-sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, sans-serif;
    --nb-radius: 4px;
    --nb-fast: 120ms;
    --nb-move: 240ms;
    --nb-ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  @media (prefers-reduced-motion: reduce) {
    :root,
    :host {
      --nb-fast: 0ms;
      --nb-move: 0ms;
    }
  }
  @media (forced-colors: active) {
    :root,
    :host {
      --nb-paper: Canvas;
      --nb-wash: Canvas;
      --nb-line: CanvasText;
      --nb-rule: CanvasText;
      --nb-ink: CanvasText;
      --nb-ink2: CanvasText;
      --nb-ink3: CanvasText;
      --nb-beam: Canvas;
      --nb-target: Canvas;
      --nb-beamline: CanvasText;
      --nb-blue: LinkText;
      --nb-bluewash: Canvas;
      --nb-rust: CanvasText;
      --nb-rustwash: Canvas;
      --nb-btn: ButtonText;
      --nb-btntext: ButtonFace;
    }
  }
`;

/** What every component of the page starts from. */
export const base = css`
  :host {
    font-family: var(--nb-sans);
    color: var(--nb-ink);
    font-variant-numeric: tabular-nums lining-nums;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--nb-blue);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
