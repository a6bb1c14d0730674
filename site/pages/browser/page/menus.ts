/**
 * The person menu closes on Escape and on a click elsewhere; choices marked so are saved when they are made; what is
 * called a button is pressed by the space bar, too, as every button is.
 */
export function tendControls(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.who');
  document.addEventListener('click', (event) => {
    if (menu && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement) || event.target.role !== 'button')
      return;
    event.preventDefault();
    event.target.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu?.open !== true) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && 'saves' in event.target.dataset)
      event.target.form?.requestSubmit();
  });
}
