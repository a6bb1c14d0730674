import { z } from 'zod';
import { type Answer, type Ask, isPassing } from '../ask';
import { cut } from '../text';

const API = '/jsm/ops/api/v1';
const LONGEST_WHY = 200;

/** Told as a list, or by the field that is wrong. */
const Trouble = z.object({
  message: z.string().optional(),
  errors: z
    .union([
      z.array(z.object({ title: z.string().optional(), detail: z.string().optional() })),
      z.record(z.string(), z.string()),
    ])
    .optional(),
});

/** JSM Operations, asked as one account. Bodies are what it answered, unread. */
export interface OperationsApi {
  read(path: string, params?: Record<string, string>): Promise<Told>;
  write(path: string, body: object): Promise<Told>;
}

export type Told = { ok: true; body: unknown } | { ok: false; status: number; why: string; retry: boolean };

/** See `OperationsApi`. https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/ */
export function operationsApi(ask: Ask): OperationsApi {
  const accept = { Accept: 'application/json' };
  return {
    async read(path, params = {}) {
      const query = new URLSearchParams(params).toString();
      const url = `${API}${path}${query && `?${query}`}`;
      return told(await ask(url, { method: 'GET', headers: accept }));
    },
    async write(path, body) {
      const headers = { ...accept, 'Content-Type': 'application/json' };
      return told(await ask(`${API}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}

function told(answer: Answer): Told {
  if (!answer.came) return { ok: false, status: 0, why: answer.why, retry: true };
  if (answer.ok) return { ok: true, body: answer.body };
  const { status } = answer;
  return { ok: false, status, why: whyIn(status, answer.body), retry: isPassing(answer) };
}

function whyIn(status: number, body: unknown): string {
  const trouble = Trouble.safeParse(body).data;
  const words = firstOf(trouble?.errors) ?? trouble?.message;
  return words === undefined ? `HTTP ${status}` : cut(`HTTP ${status}: ${words}`, LONGEST_WHY);
}

function firstOf(errors: z.output<typeof Trouble>['errors']): string | undefined {
  if (Array.isArray(errors)) return errors[0]?.detail ?? errors[0]?.title;
  const [field] = Object.entries(errors ?? {});
  return field && field.join(': ');
}
