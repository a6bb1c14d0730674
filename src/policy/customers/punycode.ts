const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;

/** The letters of one label without its `xn--`, by RFC 3492 §6.2; undefined where it is no punycode. */
export function decodePunycode(encoded: string): string | undefined {
  const lastHyphen = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(lastHyphen, 0)), (one) => one.charCodeAt(0));
  let point = FIRST_POINT;
  let place = 0;
  let bias = FIRST_BIAS;
  let at = lastHyphen + 1;
  while (at < encoded.length) {
    const number = readNumber(encoded, at, bias);
    if (number === undefined) return undefined;
    const length = points.length + 1;
    bias = adapt(number.value, length, place === 0);
    place += number.value;
    point += Math.floor(place / length);
    place %= length;
    if (point > 0x10ffff) return undefined;
    points.splice(place, 0, point);
    place += 1;
    at = number.end;
  }
  return String.fromCodePoint(...points);
}

function readNumber(text: string, start: number, bias: number): { value: number; end: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; at < text.length; at++, k += BASE) {
    const digit = parseInt(text.charAt(at), BASE);
    if (Number.isNaN(digit)) return undefined;
    // Letters stand for 0 to 25 and digits for 26 to 35, the other way round than in ordinary base 36.
    const worth = digit < 10 ? digit + 26 : digit - 10;
    value += worth * weight;
    if (value > 0x7fffffff) return undefined;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (worth < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function adapt(step: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(step / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
