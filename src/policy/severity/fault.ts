import { labelledAnswers } from '../intake/fields';
import { fold } from '../intake/prose/fold';
import { errors } from '../intake/recognisers/errors';
import { product } from '../intake/recognisers/circumstances';
import type { RequestText } from '../request';
import { readSignals, withIntent } from './signals';

const LONGEST = 4000;

/** Names of errors that mean the same wherever they occur. A bare "error" names none. */
const codes: readonly RegExp[] = [
  /(?<!\w)(?:http|https|status|status code|error|code|returns?|returned|answers?|answered|with|antwortet mit|fehler)[ :=/\d.-]{1,6}([45]\d\d)(?!\w)/g,
  /(?<!\w)([45]\d\d)s? (?:error|errors|bad|internal|service|not found|forbidden|unauthori[sz]ed|gateway|too many|fehler|responses?)/g,
  /(?<!\w)((?:ora|tns|sql|pls|db2|amq|aadsts|sqlstate|kb|jbas|sap)[-_ ]?\d{3,8})(?!\w)/g,
  /(?<!\w)([a-z]{2,24}(?:exception|timeouterror|typeerror|syntaxerror|referenceerror|notfounderror|ioerror))(?!\w)/g,
  /(?<!\w)([a-z]{1,20}_[a-z_]{0,60}(?:error|err|failed|failure|denied|invalid|timeout|timed_out|exceeded|refused|unavailable|found|rejected|expired|exhausted|mismatch))(?!\w)/g,
  /(?<!\w)(err_[a-z_]{3,60})(?!\w)/g,
  /(?<!\w)(e(?:connrefused|connreset|connaborted|timedout|notfound|acces|perm|pipe|nospc|hostunreach)|oomkilled|crashloopbackoff|imagepullbackoff|nxdomain|servfail|access-reject)(?!\w)/g,
  /(?<!\w)(0x[0-9a-f]{4,16})(?!\w)/g,
];

/** Messages that every program words alike; the first in a row is the name of all. */
const messages: readonly (readonly [string, RegExp])[] = [
  ['502', /(?<!\w)bad gateway(?!\w)/],
  ['503', /(?<!\w)service (?:temporarily )?unavailable(?!\w)/],
  ['504', /(?<!\w)gateway time-?out(?!\w)/],
  ['500', /(?<!\w)internal server error(?!\w)/],
  ['refused', /(?<!\w)connection (?:was |is )?refused(?!\w)/],
  ['reset', /(?<!\w)connection (?:was |is )?reset(?!\w)/],
  ['timed out', /(?<!\w)(?:connection|request|read|connect) (?:has |was )?time(?:d[ -]|-)?out(?!\w)/],
  ['disk full', /(?<!\w)(?:no space left on device|disk (?:is )?full)(?!\w)/],
  ['certificate expired', /(?<!\w)certificate (?:has |is )?expired(?!\w)/],
];

/** Say that something failed, and not what. */
const generic = new Set(
  `error errors failed failure fails exception problem issue unknown unexpected internal fehler warning fatal none see log
  attached screenshot message occurred while with from the and for was has been not could cannot unable please try again
  later something went wrong this that`.split(/\s+/),
);

/**
 * A fingerprint of the fault that a request reports: product, environment and error, without numbers, hosts, times and
 * addresses; the same for all who report it in other words around it. Undefined where the product, the environment or
 * the error is not said, and for what reports no fault.
 */
export function faultOf(request: RequestText): string | undefined {
  const signals = withIntent(readSignals(request));
  const environment = signals.environment?.value;
  if (signals.intent?.value !== 'incident' || environment === undefined) return undefined;
  const of = said(request, 'product', product.labels);
  const error = errorIn(request);
  const name = of === undefined ? '' : plainWords(of).join(' ');
  return name === '' || error === undefined ? undefined : `${name} | ${environment} | ${error}`;
}

function said(request: RequestText, fact: string, labels: readonly string[]): string | undefined {
  const given = request.facts?.[fact]?.trim();
  if (given !== undefined && given !== '') return given;
  const names = new Map(labels.map((label) => [label, fact]));
  return labelledAnswers(request.description, names).get(fact);
}

function errorIn(request: RequestText): string | undefined {
  const message = said(request, 'errors', errors.labels);
  const text = fold(`${request.summary}\n${request.description}\n${message ?? ''}`.slice(0, LONGEST));
  const named = codes.flatMap((code) => [...text.matchAll(code)].map(([, name]) => plainCode(name ?? '')));
  const worded = messages.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const all = [...new Set([...named, ...worded])].sort();
  return all.length > 0 ? all.join(' ') : inItsWords(message);
}

/** An error that has no name, by the words of its message; one or two would fit too many. */
function inItsWords(message: string | undefined): string | undefined {
  const first = message?.split('\n').find((line) => line.trim() !== '');
  const words = first === undefined ? [] : plainWords(first).filter((word) => !generic.has(word));
  return words.length >= 3 ? words.join(' ') : undefined;
}

function plainCode(name: string): string {
  return name.replace(/[-_ ]/g, '');
}

/** The words of a text without addresses, hosts, ids and numbers, each once and in alphabetical order. */
function plainWords(text: string): string[] {
  const kept = fold(text.slice(0, LONGEST))
    .replace(/\S{0,80}[@/\\]\S{0,200}/g, ' ')
    .replace(/(?<!\S)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,8}/g, ' ')
    .match(/[a-z0-9]{2,60}/g);
  return [...new Set(kept?.filter((word) => !/\d/.test(word)) ?? [])].sort();
}
