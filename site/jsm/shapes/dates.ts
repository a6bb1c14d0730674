const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Epoch milliseconds as Jira writes a time: `2026-11-21T10:00:00.000+0000`. */
export function jiraDate(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}

/** Epoch milliseconds as Jira Service Management writes a time, in its four forms. */
export function deskDate(at: number): Record<string, string | number> {
  return {
    iso8601: `${new Date(at).toISOString().slice(0, 19)}+0000`,
    jira: jiraDate(at),
    friendly: friendlyDate(at),
    epochMillis: at,
  };
}

/** `21/Nov/26 10:05 AM`, in UTC. */
function friendlyDate(at: number): string {
  const date = new Date(at);
  const hours = date.getUTCHours();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()] ?? ''}/${two(date.getUTCFullYear() % 100)}`;
  return `${day} ${hours % 12 || 12}:${two(date.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** A length of time as Jira Service Management writes it: `1h 5m`, `-30m`. */
export function deskDuration(millis: number): { millis: number; friendly: string } {
  const minutes = Math.floor(Math.abs(millis) / 60_000);
  const hours = Math.floor(minutes / 60);
  const text = hours === 0 ? `${minutes}m` : `${hours}h ${minutes % 60}m`;
  return { millis, friendly: millis < 0 ? `-${text}` : text };
}
