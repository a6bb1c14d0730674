import { events } from '@forge/bridge';
import { useEffect } from 'react';

const CHANGED = 'sharing-changed';

/** Tells the app's other parts of the same portal page that somebody was added to the request, or has left it. */
export function tellSharingChanged(): void {
  void events.emit(CHANGED);
}

/** Hears, for as long as the page is open, that another part has changed who can see the request. */
export function useSharingChanged(hear: () => void): void {
  useEffect(() => {
    const subscription = events.on(CHANGED, hear);
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, [hear]);
}
