// Reloads the page after every build; after the preview was restarted, too.
let lost = false;
const source = new EventSource("/_lotse/events");
source.onmessage = () => location.reload();
source.onerror = () => { lost = true; };
source.onopen = () => { if (lost) location.reload(); };
addEventListener("pagehide", () => source.close());
