import { z } from 'zod';
import { cut } from '../text';
import { ACKNOWLEDGE } from './page-message';

const LONGEST_NAME = 80;

const Pressed = z.object({
  type: z.literal('block_actions'),
  user: z.object({ username: z.string().optional(), name: z.string().optional() }),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })),
});

/**
 * The button of ours that somebody pressed in Slack: the token it carries, and how Slack calls them, '' where it does
 * not say. `other` for a button that answers nothing: Slack tells of those that only open a page as well. Undefined for
 * anything else that it tells. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export function pressedIn(body: string): { token: string; byName: string } | 'other' | undefined {
  const pressed = Pressed.safeParse(jsonIn(new URLSearchParams(body).get('payload') ?? ''));
  if (!pressed.success) return undefined;
  const { actions, user } = pressed.data;
  const token = actions.find(({ action_id }) => action_id === ACKNOWLEDGE)?.value;
  const byName = cut(user.name ?? user.username ?? '', LONGEST_NAME);
  return token === undefined ? 'other' : { token, byName };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
