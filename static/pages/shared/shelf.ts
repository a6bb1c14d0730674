/** The part of the browser's storage that we use; a test hands in its own. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What one tab keeps until it is closed. */
export const session: Shelf = () => sessionStorage;

// Storage may be forbidden or full in a frame; what it keeps is a comfort, so every failure is silence.

/** What is kept there, as JSON; undefined where nothing readable is. */
export function take(place: string, shelf: Shelf): unknown {
  try {
    return JSON.parse(shelf().getItem(place) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function put(place: string, value: object, shelf: Shelf): void {
  try {
    shelf().setItem(place, JSON.stringify(value));
  } catch {
    return;
  }
}

export function remove(place: string, shelf: Shelf): void {
  try {
    shelf().removeItem(place);
  } catch {
    return;
  }
}
