import { andAbove, idOfShown } from './paths';

/**
 * Puts the keyboard on the control of a path, or of what stands nearest above it; false where nothing of it is drawn.
 */
export function leadTo(path: string): boolean {
  const found = andAbove(path)
    .map((shown) => document.getElementById(idOfShown(shown)))
    .find((element) => element !== null);
  if (!found) return false;
  for (
    let around = found.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  const target = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
  return true;
}
