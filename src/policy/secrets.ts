import { cardsIn } from './secrets/cards';
import { credentialsIn } from './secrets/credentials';
import { ibansIn } from './secrets/ibans';
import { labelledIn } from './secrets/labelled';
import { nationalIdsIn } from './secrets/national-ids';
import { birthDatesIn, emailsIn } from './secrets/persons';
import { privateKeysIn } from './secrets/private-keys';
import type { SecretKind, Span } from './secrets/span';
import { tokensIn } from './secrets/tokens';

/** Where a text seems to hold something that nobody else should read. It never carries the words themselves. */
export interface Secret {
  kind: SecretKind;
  /** From the first character up to, not including, this one. */
  start: number;
  end: number;
  /** Counted from 1, as people count. */
  line: number;
  column: number;
}

// The more certain kind comes first: it names what two detectors both find.
const detectors = [
  privateKeysIn,
  tokensIn,
  credentialsIn,
  labelledIn,
  ibansIn,
  cardsIn,
  nationalIdsIn,
  birthDatesIn,
  emailsIn,
];

/**
 * What in a text looks like a password, a token, a key, or personal data that a request does not need: in the order of
 * the text, without overlaps. Hashes, UUIDs, commits, addresses of machines and public certificates are none. Takes
 * time in proportion to the text.
 */
export function secretsIn(text: string): Secret[] {
  return placed(text, merged(detectors.flatMap((find) => find(text))));
}

/** What a text says where a secret of this kind was. It must not look like a secret itself. */
export type MarkOf = (kind: SecretKind) => string;

const inEnglish: MarkOf = (kind) => `[removed: ${kind.replaceAll('-', ' ')}]`;

/**
 * The text with each secret replaced by a mark of what was there, unless told otherwise an English one:
 * `[removed: token]`. The rest stands as it was.
 */
export function withoutSecrets(text: string, markOf = inEnglish): string {
  let rest = text;
  // What touched a secret may itself be one once it stands free.
  for (let found = secretsIn(rest); found.length > 0; found = secretsIn(rest))
    rest = masked(rest, found, markOf);
  return rest;
}

function masked(text: string, secrets: Secret[], markOf: MarkOf): string {
  const parts = secrets.map(
    ({ kind, start }, at) => text.slice(secrets[at - 1]?.end ?? 0, start) + markOf(kind),
  );
  return parts.join('') + text.slice(secrets.at(-1)?.end ?? 0);
}

function merged(spans: Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const apart: Span[] = [];
  for (const span of inOrder) {
    const last = apart.at(-1);
    if (last && span.start < last.end)
      apart[apart.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

function placed(text: string, spans: Span[]): Secret[] {
  let line = 1;
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  return spans.map((span) => {
    while (lineEnd < span.start) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
    }
    return { ...span, line, column: span.start - lineStart + 1 };
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
