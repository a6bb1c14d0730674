const calm = 150;

/** Follows what happens on the desk: redraws the page's live parts when it changed, and hears of a moved clock. */
export function followDesk(onClock: (offset: number) => void): void {
  const { watch = '', person = '' } = document.body.dataset;
  const stream = new EventSource(`/live?watch=${encodeURIComponent(watch)}`);
  stream.addEventListener('clock', (event: MessageEvent<string>) => {
    onClock((JSON.parse(event.data) as { offset: number }).offset);
    soon();
  });
  const state: { timer?: ReturnType<typeof setTimeout> } = {};
  const soon = () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => void redraw(person), calm);
  };
  stream.addEventListener('change', soon);
  // A page that comes back from a lost connection may have missed something.
  stream.addEventListener('hello', soon);
  addEventListener('pagehide', () => stream.close());
}

/** Reads the page again, as the person it was made for, and takes over the parts marked live. */
async function redraw(person: string): Promise<void> {
  if (document.querySelector('[data-live]') === null) return;
  const response = await fetch(location.href, { headers: { 'x-desk-person': person } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    const busy =
      part.contains(document.activeElement) && document.activeElement?.matches('input, select, textarea');
    if (next !== null && busy !== true && next.innerHTML !== part.innerHTML) part.innerHTML = next.innerHTML;
  }
}
