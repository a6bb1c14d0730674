import type { Frame } from './frames';

interface Answer {
  value?: unknown;
  error?: { name: string; message: string };
}

/** Asks the desk's server to answer a bridge operation as the person this page was made for. */
export async function askServer(op: string, payload: unknown, frame: Frame): Promise<unknown> {
  const response = await fetch(`/bridge/${encodeURIComponent(op)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ place: frame.module.place, modal: frame.modal?.context, payload }),
  });
  const answer = (await response.json()) as Answer;
  if (answer.error) throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
  return answer.value;
}

/** Tells the server, for /health, that something was asked for which the desk does not model. */
export async function recordUnmodelled(what: string): Promise<void> {
  await fetch('/bridge-unmodelled', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ what }),
  });
}
