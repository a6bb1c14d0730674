/** Header names, in any case, with their values. */
export type MailHeaders = Readonly<Record<string, string>>;

/**
 * Why the mail processor lets a mail go by its headers, in one sentence; undefined for a mail it takes. The rules are
 * the documented ones (support.atlassian.com/jira-service-management-cloud/docs, "How Jira Service Management processes
 * email requests"): a mail that a machine wrote and that does not say so is taken.
 */
export function filterReason(headers: MailHeaders): string | undefined {
  const header = headerReader(headers);
  if (/auto-(?:generated|replied|notified)/.test(header('auto-submitted'))) {
    return `Auto-reply mail: its header Auto-Submitted says "${header('auto-submitted')}".`;
  }
  if (header('precedence') === 'bulk') return 'Bulk mail: its header Precedence says "bulk".';
  const contentType = header('content-type');
  const isReport = contentType.includes('multipart/report') && contentType.includes('delivery-status');
  if (isReport || header('return-path') === '<>') {
    return 'Automated delivery status message: its headers say so.';
  }
  if (header('x-jira-fingerprint') !== '') return 'Jira mail: it has the header X-JIRA-FingerPrint.';
  return undefined;
}

function headerReader(headers: MailHeaders): (name: string) => string {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => (values.get(name) ?? '').trim().toLowerCase();
}
