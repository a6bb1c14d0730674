import { isName, isStandIn } from './stand-in';
import { type SecretKind, type Span, spanOf } from './span';

interface Shape {
  kind: SecretKind;
  /** The secret is the first group. */
  find: RegExp;
  isReal: (value: string) => boolean;
}

/** A port is no password. */
const isPassword = (value: string) => !/^\d{1,5}$/.test(value) && !isStandIn(value);
const isToken = (value: string) =>
  /\d/.test(value) && /[A-Za-z]/.test(value) && !isStandIn(value) && !isName(value);
/** Base64 of `user:password`: mixed letters, in groups of four. "Basic authentication" is none. */
const isBasic = (value: string) =>
  value.length % 4 === 0 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1)) && !isStandIn(value);

// No part repeats another, and each is bounded or stops at a border, so all take time in proportion to the text.
const SHAPES: readonly Shape[] = [
  // scheme://user:password@host
  {
    kind: 'password',
    find: /:\/\/[^\s:@/?#'"<>]{0,100}:([^\s/?#'"<>]{1,200})@(?=[\w.[-])/g,
    isReal: isPassword,
  },
  // curl -u user:password
  {
    kind: 'password',
    find: /(?<=[\s'"](?:-u|--user|--proxy-user)[ =]?["']?[^\s:'"-]{1,100}:)([^\s'"]{3,200})/g,
    isReal: isPassword,
  },
  // Authorization: Bearer …, also without the header's name
  { kind: 'token', find: /(?<![\w-])bearer[ \t]{1,4}([\w+/=.~-]{16,})/gi, isReal: isToken },
  { kind: 'password', find: /(?<![\w-])basic[ \t]{1,4}([A-Za-z0-9+/]{8,}={0,2})/gi, isReal: isBasic },
  {
    kind: 'token',
    find: /(?<![\w-])(?:proxy-)?authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:[A-Za-z]{1,20}[ \t]{1,4})?([\w+/=.~-]{8,})/gi,
    isReal: (value) => /\d/.test(value) && !isStandIn(value) && !isName(value),
  },
  // Cookies that stand for somebody who has signed in
  {
    kind: 'session',
    find: /(?<![\w.-])(?:__Host-|__Secure-)?(?:[\w.-]{0,20}sess(?:ion)?[_.-]?(?:id|token)?|connect\.sid|[\w-]{1,20}sessid|cloud\.session\.token|auth[_-]?cookie|remember[_-]?me|\.AspNetCore\.Cookies)=["']?([\w%+/=.~:-]{16,})/gi,
    isReal: isToken,
  },
  // A signature in a shared access link
  { kind: 'token', find: /[?&]sig=([\w%+/=-]{40,})/g, isReal: isToken },
  { kind: 'token', find: /[?&]x-amz-(?:signature|security-token)=([\w%+/=-]{40,})/gi, isReal: isToken },
];

/** Credentials that stand where a protocol has a place for them. */
export function credentialsIn(text: string): Span[] {
  return SHAPES.flatMap(({ kind, find, isReal }) =>
    Array.from(text.matchAll(find))
      .filter(([, value = '']) => isReal(value))
      .map((found) => spanOf(kind, found)),
  );
}
