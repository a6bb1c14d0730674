/** A status, a code of words joined by underscores, or one word that is all there is; the kind of an error of ours. */
const CODE = /^(?:HTTP \d{3}|[a-z]+(?:_[a-z\d]+)+)(?![^\s:,])|^[a-z]+$|^[A-Z][A-Za-z]*Error$/;

/**
 * What a log may hold of why a service failed: the status, the service's code, or the kind of error. Anything else is
 * `other`, because a service's own words may name people and addresses.
 */
export function whyCode(why: string): string {
  if (why === 'no answer in time') return 'no_answer';
  return CODE.exec(why)?.[0] ?? 'other';
}
