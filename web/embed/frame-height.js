// For a host that frames widget.html: gives each frame that carries data-nutrient-balance the height that its page asks for. Whoever else
// sends such a message is not heard, and no number makes a frame absurd.
const [least, most] = [120, 6000];

addEventListener('message', ({ source, data }) => {
  if (data === null || typeof data !== 'object' || data.type !== 'nutrient-balance:height' || !Number.isFinite(data.height)) return;
  for (const frame of /** @type {NodeListOf<HTMLIFrameElement>} */ (document.querySelectorAll('iframe[data-nutrient-balance]'))) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(most, Math.max(least, data.height))}px`;
  }
});
