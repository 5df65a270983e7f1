// Moving an element in the page takes the focus away from it. This gives it back.

/** @returns {Element | null} the element with the focus, inside shadow roots too */
function deepActive() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Remembers the focus now; the function it returns restores it, if it was lost and its element is still there.
 * @returns {() => void}
 */
export function keepFocus() {
  const before = deepActive();
  const selection = before instanceof HTMLInputElement && before.type === 'text' ? [before.selectionStart, before.selectionEnd] : null;
  return () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || !(before instanceof HTMLElement) || !before.isConnected || before === document.body) return;
    before.focus();
    if (selection) /** @type {HTMLInputElement} */ (before).setSelectionRange(selection[0], selection[1]);
  };
}
