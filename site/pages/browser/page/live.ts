import { askStatuses } from './panel-status';

const calm = 150;

/**
 * Follows what happens on the desk while the page is in view: redraws its live parts when something changed, and hears
 * what time it is. A page out of view lets go: a browser has six connections to a desk, however many tabs it has.
 */
export function followDesk(onClock: (offset: number) => void): void {
  const { watch = '', person = '' } = document.body.dataset;
  const state: { stream?: EventSource; timer?: ReturnType<typeof setTimeout> } = {};
  const soon = () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => void redraw(person), calm);
  };
  const hearTime = (event: MessageEvent<string>) => {
    onClock((JSON.parse(event.data) as { offset: number }).offset);
    soon();
  };
  const follow = () => {
    state.stream?.close();
    if (document.visibilityState === 'hidden') return;
    state.stream = new EventSource(`/live?watch=${encodeURIComponent(watch)}`);
    // A page that comes back, or whose connection was lost, may have missed something.
    state.stream.addEventListener('hello', hearTime);
    state.stream.addEventListener('clock', hearTime);
    state.stream.addEventListener('change', soon);
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => state.stream?.close());
}

/** Reads the page again, as the person it was made for, and takes over the parts marked live. */
async function redraw(person: string): Promise<void> {
  if (document.querySelector('[data-live]') === null) return;
  void askStatuses(person);
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
