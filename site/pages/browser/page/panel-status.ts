/**
 * Asks what each panel shows beside its label, as Jira asks the app: when the page is shown and when something changed.
 */
export async function askStatuses(person: string): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-asks]')];
  await Promise.all(places.map((place) => ask(place, person)));
}

async function ask(place: HTMLElement, person: string): Promise<void> {
  const response = await fetch(place.dataset['asks'] ?? '', { headers: { 'x-desk-person': person } });
  const shown = response.ok ? await response.text() : '';
  if (place.innerHTML !== shown) place.innerHTML = shown;
}
