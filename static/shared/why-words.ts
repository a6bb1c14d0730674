import type { Word, Words } from './words';

/** What the app itself says of a failure, word for word. */
const OURS: Record<string, Word> = {
  'no answer': 'why.noAnswer',
  'no answer in time': 'why.late',
  'an answer that cannot be read': 'why.unread',
  'an answer without a token': 'why.unread',
  'An answer that is not like Slack’s': 'why.unread',
  'nobody is on call': 'why.nobodyOnCall',
  'the alert is gone': 'why.alertGone',
  'channel_not_found (or private: groups:read is missing)': 'why.channelPrivate',
  'Jira mails none of them: may they see the request?': 'why.mailsNobody',
  'there is no such group': 'why.noGroup',
  'there is no such account, or it is closed': 'why.noAccount',
  'the number has no country code, such as +27 12 883 1824': 'why.number',
  'the address does not begin with https://': 'why.address',
  'the secret is not whsec_ followed by base64': 'why.secret',
  'it did not get out': 'why.notOut',
  'it is gone before anybody answered': 'why.drillGone',
  'it was stopped before anybody answered': 'why.drillStopped',
  'the portal has no request type': 'why.noRequestType',
};

const OURS_WITH_BLANKS: [RegExp, Word][] = [
  [/^.+ is not connected$/, 'why.notConnected'],
  [/^no schedule “(?<name>.+)” that the connected account may see$/, 'why.noSchedule'],
  [/^no service with the id “(?<id>.+)”$/, 'why.noService'],
  [/^our own storage: (?<code>.+)$/, 'why.ownStorage'],
  [/^nobody answered in (?<minutes>\d+) minutes$/, 'why.nobodyAnswered'],
  [/^the policy has no ladder (?<name>.+) any more$/, 'why.noLadder'],
  [/^it could not be raised \((?<code>.+)\)$/, 'why.notRaised'],
  [/^it was raised, and then nothing went on \((?<code>.+)\)$/, 'why.drillStuck'],
];

/** Codes of the services and of the way there; each is shown beside its sentence, for whoever looks it up. */
const CODES: [RegExp, Word][] = [
  [/^REQUEST_EGRESS_ALLOWLIST_ERR$/, 'why.egress'],
  [/^(?:invalid_auth|not_authed|account_inactive|token_(?:revoked|expired))$/, 'why.credentials'],
  [/^(?:missing_scope|no_permission|access_denied|restricted_action\w*)$/, 'why.forbidden'],
  [/^(?:channel_not_found|not_in_channel)$/, 'why.channel'],
  [/^is_archived$/, 'why.channelArchived'],
  [/^(?:ratelimited|rate_limited)$/, 'why.busy'],
  [/^(?:internal_error|fatal_error|service_unavailable|request_timeout)$/, 'why.down'],
  [/^[A-Z]\w*Error$/, 'why.connection'],
];

const STATUS = /^(?:HTTP |http_)(?<status>\d{3})(?:: (?<said>.+))?$/s;

/**
 * Why a service failed, or a drill's link is broken, as the end of a sentence in the reader's language. Whatever is
 * none of the app's own reasons and no code it knows is quoted as the service's words.
 */
export function whyWords(why: string, words: Words): string {
  const known = knownWords(why, words);
  if (known !== undefined) return known;
  // A check names whom it looked for.
  const [, target, rest] = /^(.+?): (.+)$/s.exec(why) ?? [];
  const reason = rest === undefined ? undefined : knownWords(rest, words);
  return target !== undefined && reason !== undefined
    ? words('why.of', { target, why: reason })
    : words('why.said', { said: why });
}

function knownWords(why: string, words: Words): string | undefined {
  const own = Object.hasOwn(OURS, why) ? OURS[why] : undefined;
  if (own !== undefined) return words(own);
  for (const [pattern, word] of OURS_WITH_BLANKS) {
    const found = pattern.exec(why);
    if (found) return words(word, found.groups);
  }
  const [, code] = CODES.find(([pattern]) => pattern.test(why)) ?? [];
  return code === undefined ? statusWords(why, words) : words('why.coded', { why: words(code), code: why });
}

function statusWords(why: string, words: Words): string | undefined {
  const { status, said } = STATUS.exec(why)?.groups ?? {};
  if (status === undefined) return undefined;
  const blanks = { why: words(wordOf(Number(status))), code: `HTTP ${status}` };
  // What the app says of a redirect is in its sentence already.
  const isSaid = said !== undefined && !status.startsWith('3');
  return isSaid ? words('why.codedAndSaid', { ...blanks, said }) : words('why.coded', blanks);
}

function wordOf(status: number): Word {
  if (status >= 500) return 'why.down';
  if (status >= 300 && status < 400) return 'why.redirect';
  switch (status) {
    case 401:
      return 'why.credentials';
    case 403:
      return 'why.forbidden';
    case 404:
      return 'why.notFound';
    case 408:
      return 'why.late';
    case 429:
      return 'why.busy';
    default:
      return 'why.refused';
  }
}
