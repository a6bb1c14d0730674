import { atAGlance, inAsciiEyes } from './confusables';
import { isWrongEnding } from './endings';
import type { Host } from './host';
import { oneEditIndex, type GroupedWord } from './one-edit';
import { registrableDomain } from './registrable-domain';

/** Below this many letters, two names that differ in one letter are two companies more often than an attack. */
const LONG = 7;
/** A digit for a letter is no accident in shorter names either. */
const LONG_WITH_DIGITS = 5;
/** What strangers put beside a company's name so that their mail seems to come from one of its offices. */
const OFFICES = 'support helpdesk servicedesk login signin verify secure billing invoice sso password'.split(
  ' ',
);

/** A known domain in the parts that are compared. */
interface Known {
  /** As the desk wrote it. */
  domain: string;
  /** The registrable name in ASCII eyes, such as `northwind`. */
  name: string;
  /** The public ending in ASCII. */
  ending: string;
  /** The registrable domain in ASCII. */
  ascii: string;
}

/** Tells which known domain a foreign one was made to look like. */
export interface Lookalikes {
  /** The domain as the desk wrote it; undefined where a host looks like none, or is one of them. */
  resembled(host: Host): string | undefined;
}

/**
 * An index over known domains; a look-up costs the same whether there are ten or fifty thousand. Alike are names under
 * one ending with other scripts' letters, one letter or sign off, or signs that pass for letters; the same name under
 * an ending that anybody can have; a name with an office's word; and a whole known domain before somebody else's.
 * A name under a country's ending is taken for a branch, and short names for chance.
 */
export function lookalikesOf(hosts: readonly Host[]): Lookalikes {
  const known = hosts.flatMap((host) => partsOf(host) ?? []);
  const long = known.filter(({ name }) => name.length >= LONG);
  const slips = oneEditIndex(long.map(wordOf));
  const own = new Set(known.map(({ ascii }) => ascii));
  const byName = Map.groupBy(known, ({ name }) => name);
  const byGlance = Map.groupBy(known, ({ name }) => atAGlance(name));

  const written = (other: Known) => byName.get(other.name)?.find((one) => one.ending === other.ending);
  const slipped = (other: Known) =>
    slips
      .near(wordOf(other))
      .map((place) => long[place])
      .find((one) => one && !isNumbered(one, other));
  const glanced = (other: Known) => {
    const enough = hasSigns(other.name) ? LONG_WITH_DIGITS : LONG;
    return byGlance
      .get(atAGlance(other.name))
      ?.find((one) => one.ending === other.ending && one.name.length >= enough);
  };
  const misended = (other: Known) =>
    other.name.length < LONG
      ? undefined
      : byName.get(other.name)?.find((one) => isWrongEnding(other.ending, one.ending));
  const joined = (other: Known) => withoutOffices(other.name).flatMap((name) => byName.get(name) ?? [])[0];

  return {
    resembled(host) {
      const other = partsOf(host);
      if (!other || own.has(other.ascii)) return undefined;
      const one = written(other) ?? glanced(other) ?? slipped(other) ?? misended(other) ?? joined(other);
      return one?.domain ?? prefixedWith(own, host, other);
    },
  };
}

function partsOf(host: Host): Known | undefined {
  const readable = registrableDomain(host.unicode);
  const sent = host.ascii === host.unicode ? readable : registrableDomain(host.ascii);
  if (!readable || !sent) return undefined;
  const ascii = `${sent.name}.${sent.ending}`;
  return { domain: host.written, name: inAsciiEyes(readable.name), ending: sent.ending, ascii };
}

function wordOf({ name, ending }: Known): GroupedWord {
  return { text: name, group: ending };
}

/** Names that differ in numbers alone are numbered, such as those of two schools. */
function isNumbered(one: Known, other: Known): boolean {
  return one.name.replace(/\d/g, '') === other.name.replace(/\d/g, '');
}

function hasSigns(name: string): boolean {
  return /[015]/.test(name);
}

/** The names that are left when an office's word goes: `northwind` of `northwind-support` and `loginnorthwind`. */
function withoutOffices(name: string): string[] {
  return OFFICES.flatMap((word) => [
    ...(name.startsWith(word) ? [name.slice(word.length).replace(/^-/, '')] : []),
    ...(name.endsWith(word) ? [name.slice(0, -word.length).replace(/-$/, '')] : []),
  ]).filter((rest) => rest.length >= LONG);
}

/** A whole known domain among the labels in front of another's: `northwind.example.mail.test`. */
function prefixedWith(own: ReadonlySet<string>, host: Host, other: Known): string | undefined {
  const labels = host.ascii.slice(0, -other.ascii.length - 1).split('.');
  if (labels.length > MAX_PREFIX) return undefined;
  const runs = labels.flatMap((_, from) =>
    labels.slice(from + 1).map((__, to) => labels.slice(from, from + to + 2)),
  );
  return runs.map((run) => run.join('.')).find((run) => own.has(run));
}

const MAX_PREFIX = 8;
