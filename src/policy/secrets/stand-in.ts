const SAYS_NOTHING =
  /redacted|removed|placeholder|change[-_ ]?(?:me|it)|your[-_ ]|insert|replace|hidden|masked|filtered|encrypted|secretkeyref|valuefrom/i;
/** In a long row of letters such a word is chance, or the end of an issuer's own sample. */
const SAMPLE = /^.{0,12}(?:example|sample|dummy).{0,12}$/i;
const NO_VALUE =
  /^(?:null|none|nil|undefined|true|false|yes|no|empty|string|str|text|password|passwort|passwd|secret|token|todo|tbd|n\/a)$/i;

/** Whether a value is blotted out: `****`, `xxxx`, `••••`, `…`. */
export function isMasked(value: string): boolean {
  return /[*•●]{3}|^[=-]{3}|^x{3,}$|x{6}|\.{3}|…/i.test(value) || new Set(value).size < 3;
}

/** Whether a value only marks where a secret would stand: masked, a variable, a template's blank, "changeme". */
export function isStandIn(value: string): boolean {
  return (
    isMasked(value) ||
    NO_VALUE.test(value) ||
    SAYS_NOTHING.test(value) ||
    SAMPLE.test(value) ||
    /^(?:[<[{(]|\$[A-Za-z_({]|%[A-Za-z_]+%|@[A-Za-z_]+@|&|!)/.test(value) ||
    isCode(value)
  );
}

/** A call, a path, `process.env.TOKEN`, `DB_PASSWORD`: where a program takes the value from. */
function isCode(value: string): boolean {
  return (
    /\(|^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|[a-z]{2,10}:\/\/|sha\d{3}:)/.test(value) ||
    /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\[?$/.test(value) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)
  );
}

/** `postgres-credentials-2`: words with hyphens, as things are called rather than kept safe. */
export function isName(value: string): boolean {
  return value.split(/[-_.:/]/).every((part) => /^(?:[a-z]*|[A-Z]?[a-z]+|[A-Z]+)\d{0,3}$/.test(part));
}
