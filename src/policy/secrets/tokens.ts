import { isMasked } from './stand-in';
import type { Span } from './span';

/** Longer than any of these tokens; it bounds what is read at each beginning. */
const MAX_TOKEN = 8192;

// What issuers put in front of their tokens so that they can be found, and what follows. The shapes are those that
// the issuers publish and that gitleaks and secretlint look for.
const SHAPES: readonly [begins: readonly string[], then: RegExp][] = [
  // Amazon, Google, Azure, DigitalOcean
  [['AKIA', 'ASIA', 'ABIA', 'ACCA'], /^[A-Z0-9]{16}(?!\w)/],
  [['AIza'], /^[\w-]{35}(?!\w)/],
  [['ya29.'], /^[\w-]{20,}/],
  [['GOCSPX-'], /^[\w-]{28}(?!\w)/],
  [['dop_v1_', 'doo_v1_', 'dor_v1_'], /^[0-9a-f]{64}(?!\w)/],
  // GitHub, GitLab, Atlassian
  [['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /^[A-Za-z0-9]{36,255}/],
  [['github_pat_'], /^\w{22,}/],
  [
    ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-'],
    /^[\w.-]{20,}/,
  ],
  [['ATATT3', 'ATCTT3', 'ATSTT3'], /^[\w=-]{20,}/],
  [['ATBB'], /^[A-Za-z0-9]{28,}/],
  // Slack, Stripe, other services
  [
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxo-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxc-', 'xoxd-', 'xapp-'],
    /^[\w%-]{10,}/,
  ],
  [['hooks.slack.com/services/'], /^T\w{6,}\/B\w{6,}\/\w{16,}/],
  [['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'], /^[A-Za-z0-9]{16,}/],
  [['SG.'], /^[\w-]{16,32}\.[\w-]{32,64}/],
  [['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-ant-'], /^[\w-]{20,}/],
  [['shpat_', 'shpca_', 'shppa_', 'shpss_'], /^[0-9a-fA-F]{32}/],
  [['hf_'], /^[A-Za-z]{34}(?!\w)/],
  [['dapi'], /^[0-9a-f]{32}(?!\w)/],
  [['glsa_', 'glc_'], /^[\w=]{32,}/],
  [['NRAK-', 'PMAK-'], /^[\w-]{27,}/],
  // Packages, clusters, vaults
  [['npm_'], /^[A-Za-z0-9]{36}(?!\w)/],
  [['pypi-AgE'], /^[\w-]{50,}/],
  [['dckr_pat_', 'dckr_oat_'], /^[\w-]{20,}/],
  [['sha256~'], /^[\w-]{43}(?!\w)/],
  [['hvs.', 'hvb.', 'hvr.'], /^[\w-]{24,}/],
  [['AGE-SECRET-KEY-1'], /^[0-9A-Z]{58}(?!\w)/],
];
/** JSON Web Tokens, signed or encrypted: a header and a body that both begin as base64 of `{"`. */
const WEB_TOKEN = /^[\w-]{8,}\.(?:eyJ[\w-]{8,}\.[\w-]*|[\w-]*\.[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,})/;
/** Azure marks its client secrets in the middle. */
const AZURE = /(?:(?<![\w~.-])|(?<=\\[nrt]))[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g;

/** Tokens that say by their shape whose they are. */
export function tokensIn(text: string): Span[] {
  const azure = Array.from(text.matchAll(AZURE), ({ index, 0: { length } }) => aToken(index, index + length));
  return [
    ...SHAPES.flatMap(([begins, then]) => begins.flatMap((begin) => foundAt(text, begin, then))),
    ...foundAt(text, 'eyJ', WEB_TOKEN, endOfRun),
    ...azure,
  ];
}

/** `nextTry` says where to look on when what began at a place was no token. */
function foundAt(text: string, begin: string, then: RegExp, nextTry = afterBegin): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf(begin);
  while (at >= 0) {
    const from = at + begin.length;
    const isTried = !isInsideWord(text, at);
    const rest = isTried ? then.exec(text.slice(from, from + MAX_TOKEN))?.[0] : undefined;
    if (rest !== undefined && !isMasked(rest)) spans.push(aToken(at, from + rest.length));
    const end = isTried && rest === undefined ? nextTry(text, from) : from + (rest?.length ?? 0);
    at = text.indexOf(begin, end);
  }
  return spans;
}

function afterBegin(_: string, from: number): number {
  return from;
}

/** What comes later in the same run fails for the same reason, and to read it all again would take ages. */
function endOfRun(text: string, from: number): number {
  const length = text.slice(from, from + MAX_TOKEN).search(/[^\w-]/);
  return length < 0 ? from + MAX_TOKEN : from + length;
}

function isInsideWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at - 1)) && !isEscape(text, at - 1);
}

/** A log may write a line's end as `\n`: its letter is no part of what follows. */
function isEscape(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\\' && 'nrt'.includes(text.charAt(at));
}

function aToken(start: number, end: number): Span {
  return { kind: 'token', start, end };
}
