type Scope = 'chat:write' | `${'channels' | 'groups'}:${'read' | 'history'}`;

/** What a bot token was granted: everything the desk's app asks for, or only public channels (`xoxb-public-only…`). */
function granted(token: string): Scope[] {
  const open: Scope[] = ['chat:write', 'channels:read', 'channels:history'];
  return token.startsWith('xoxb-public-only') ? open : [...open, 'groups:read', 'groups:history'];
}

/** Slack's refusal of a call that needs a scope the token lacks; undefined when the token has them all. */
export function missingScope(token: string, needed: Scope[]) {
  const provided = granted(token);
  const missing = needed.find((scope) => !provided.includes(scope));
  if (missing === undefined) return undefined;
  return { ok: false, error: 'missing_scope', needed: missing, provided: provided.join(',') };
}
