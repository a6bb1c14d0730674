/** The desk's time in the bar, ticking. */
export interface DeskClock {
  /** How far the desk is ahead of this machine, in milliseconds. */
  set(offset: number): void;
}

/** Shows the desk's time in the viewer's zone from now on. */
export function showDeskTime(): DeskClock {
  const element = document.getElementById('desk-time');
  const state = { offset: Number(document.body.dataset['offset'] ?? 0) };
  const { zone, locale } = element?.dataset ?? {};
  const format = new Intl.DateTimeFormat(locale, {
    timeStyle: 'medium',
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  const tick = () => {
    if (element) element.textContent = format.format(Date.now() + state.offset);
  };
  setInterval(tick, 1_000);
  return {
    set(offset) {
      state.offset = offset;
      tick();
    },
  };
}
