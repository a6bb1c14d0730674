import { isGreeting, isThanks } from './courtesy';
import { isRule } from './dividers';
import { isBlank, seen } from './lines';
import { withoutSignature } from './signature';

/** With as many words of their own, senders say themselves what they want. */
const FEW_WORDS = 15;
const BELOW =
  /(?<!\p{L})(?:below|headers?|forward(?:ed|ing)?|weitergeleitete?[nrs]?|weiterleitung|unten|untenstehende?[nrs]?|nachstehende?[nrs]?)(?!\p{L})/iu;
/** How mail programs begin the subject of a mail that is passed on. */
const FORWARD = /^\s{0,3}(?:(?:re|aw)\s?:\s{0,3}){0,2}(?:fwd?|wg|tr|rv|vs|vb|doorst)\s?:/i;

/** Whether a subject calls its mail a forwarded one: "FW: …". */
export function isForwardSubject(subject: string): boolean {
  return FORWARD.test(subject.slice(0, 40));
}

/**
 * Whether the words above an earlier mail are few, and about that mail rather than an answer to it: "Please see below."
 * Any few words are where the subject calls the mail a forwarded one.
 */
export function speaksOfBelow(own: readonly string[], isForwarded: boolean): boolean {
  const { reply } = withoutSignature(own);
  const words = reply.filter(
    (line) => !isGreeting(line) && !isThanks(line) && !isRule(line) && !isBlank(line),
  );
  const text = words.map((line) => seen(line)).join(' ');
  if (text.split(/\s+/).length >= FEW_WORDS) return false;
  return isForwarded || BELOW.test(text) || text.endsWith(':');
}
