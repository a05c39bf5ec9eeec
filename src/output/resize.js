// Gives frames with lists of Lotse the height of what they show. For the page around them:
//   <iframe data-lotse src="…/embed/de/offers/" …></iframe> <script src="…/embed/resize.js" defer></script>
// A height counts only if a marked frame itself says it, from the address that the page gave it.
(() => {
  const frames = () => document.querySelectorAll("iframe[data-lotse]");
  addEventListener("message", ({ origin, source, data }) => {
    const height = data?.lotse;
    if (!Number.isInteger(height) || height < 1 || height > 20000) return;
    for (const frame of frames()) {
      if (source === frame.contentWindow && frame.src.startsWith(`${origin}/`)) frame.style.height = `${height}px`;
    }
  });
  // A frame that was there first has said its height before anyone listened: it says it again when asked.
  for (const frame of frames()) frame.contentWindow?.postMessage("lotse", "*");
})();
