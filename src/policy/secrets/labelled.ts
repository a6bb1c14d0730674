import { isName, isStandIn } from './stand-in';
import type { Span } from './span';
import { type Value, valueAt } from './value';

const PASSWORD =
  'password|passwort|passwd|passphrase|kennwort|wachtwoord|l(?:ö|oe)senord|contraseña|mot de passe|senha|pass|pwd|pw';
const KEY =
  'secret[ _-]?key|client[ _-]?secret|secret|(?:api|access|account|auth|encryption|signing|shared)[ _-]?key|client-key-data|token';
const LABEL = new RegExp(`(${PASSWORD})|(?:${KEY})`, 'gi');
/** From a label to its value: `"]: `, ` = `, ` (prod): `, ` for bob: `, or a sentence's "is". */
const BESIDE =
  /^(?:(?:\\?["'`*_]{1,2})?\]?[ \t]{0,8}(?:\([^()\n]{1,30}\)[ \t]?|(?:for|of|für|von|to) [^\s:=]{1,40}[ \t]?)?(?:=>|:=|==?|[:|：])[*_]{0,2}[ \t]{0,8}(?=\S)| (?:is|was|ist|war|lautet|to|auf):? )/iu;
/** Where nothing but a space or a new line is between, only what can hardly be a word counts. */
const LOOSE = /^(?: |:?[ \t]{0,8}\r?\n[ \t]{0,8})(?=\S)/;
const HARDLY_A_WORD = /^(?=\D*\d)(?=\P{L}*\p{L})(?:[^@]*[#$%^&*!+]|.*@\d)\S*$/u;
const FLAG = /(?:^|[\s"'])--?[\w-]{0,40}$/;
const TAG = /^>(?=[^<>\s]{1,200}<\/)/;
/** Tokens that everybody may see, what a parser did not expect, and our own marks. */
const PUBLIC =
  /(?:csrf|xsrf|page|next|sync|continuation|cursor|unexpected|illegal)[ _-]?$|\[(?:removed|entfernt): $/i;
const STATE =
  /expired|invalid|incorrect|^correct$|wrong|missing|required|optional|disabled|enabled|changed|failed|unknown|default|match|authenti|rejected|denied|reset|rotat|abgelaufen|falsch|geändert|ungültig/i;

/** Values beside a label that says they are secret, where they look like real ones. */
export function labelledIn(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const found of text.matchAll(LABEL)) {
    const [label, password] = found;
    if (found.index < done || !isLabel(text, found.index, label)) continue;
    const value = valueAfter(text, found.index, label, password !== undefined);
    if (!value) continue;
    spans.push({ kind: password === undefined ? 'token' : 'password', start: value.start, end: value.end });
    done = value.end;
  }
  return spans;
}

function valueAfter(text: string, start: number, label: string, isPassword: boolean): Value | undefined {
  const end = start + label.length;
  const gap = gapAfter(text, start, end);
  if (gap !== undefined) {
    const value = valueAt(text, end + gap.length);
    return (isPassword ? isRealPassword(value, gap) : isRealKey(value)) ? value : undefined;
  }
  const loose = isPassword ? LOOSE.exec(text.slice(end, end + 24))?.[0] : undefined;
  if (loose === undefined) return undefined;
  const value = valueAt(text, end + loose.length);
  const core = value.text.replace(/[!?.,]+$/, '');
  const fits = loose === ' ' || value.alone;
  return fits && core.length >= 8 && HARDLY_A_WORD.test(core) && !isStandIn(core) ? value : undefined;
}

/** A short word counts where a word begins, also in `dbPass`; "compass" and "bypass" hold none. */
function isLabel(text: string, start: number, label: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (PUBLIC.test(before)) return false;
  const camel = /\p{Ll}$/u.test(before) && /^[A-Z]/.test(label);
  return label.length >= 8 || camel || !/\p{L}$/u.test(before);
}

function gapAfter(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end, end + 100);
  const beside = (BESIDE.exec(after) ?? TAG.exec(after))?.[0];
  if (beside !== undefined) return beside;
  const isFlag = FLAG.test(text.slice(Math.max(0, start - 44), start));
  return isFlag ? /^[ \t]{1,4}(?=[^\s-])/.exec(after)?.[0] : undefined;
}

function isRealPassword({ text, quoted, alone }: Value, gap: string): boolean {
  const core = text.replace(/[!?.,]+$/, '');
  if (text.length < 4 || isStandIn(text) || isAddress(text)) return false;
  const letters = /\p{L}/u.test(core);
  if (letters && /\d|[^\p{L}\p{N}\s._/:,'()|-]/u.test(core)) return true;
  if (/^\d+$/.test(core)) return quoted || alone;
  return (quoted || gap === '=') && /^\p{L}{8,}[!?.,]*$/u.test(text) && !STATE.test(text);
}

function isRealKey({ text }: Value): boolean {
  if (text.length < 8 || /\s/.test(text) || isStandIn(text) || isAddress(text) || isName(text)) return false;
  return /[A-Za-z]/.test(text) && (/\d/.test(text) || text.length >= 24);
}

function isAddress(value: string): boolean {
  return /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2,}$/.test(value);
}
