import type { Desk } from '../running-desk';
import type { Noted } from './noted';
import type { Seal } from './frames/seal';

/** What every page of the desk is handed. */
export interface Pages {
  desk: Desk;
  /** The other origin, where the app's own files are served to frames. */
  frameOrigin: () => string;
  seal: Seal;
  noted: Noted;
  /** The sentence that the app's translations have for a key, in a person's language. */
  translate: (key: string, locale: string) => string;
}
