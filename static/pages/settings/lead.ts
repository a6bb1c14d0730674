const PANEL = 'tab-panel';

/**
 * Takes the focus along into the panel that opens, and on to a heading in it once that is drawn, unless whoever reads
 * went elsewhere meanwhile.
 */
export function lead(id: string | undefined): void {
  const panel = document.getElementById(PANEL);
  if (!panel) return;
  panel.focus();
  if (id === undefined) return;
  const arrive = () => {
    const isStill = document.activeElement === panel;
    const heading = isStill ? document.getElementById(id) : null;
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
    return !isStill || heading !== null;
  };
  const drawn = new MutationObserver(seen);
  function seen() {
    if (arrive()) drawn.disconnect();
  }
  drawn.observe(panel, { childList: true, subtree: true });
  // Where the tab was open already nothing is drawn anew. In this moment the tab before is still there.
  requestAnimationFrame(seen);
}
