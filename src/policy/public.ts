import type { Policy, PublicPolicy } from './schema';
import { ownTexts } from './translation';

/** The part of a policy that a customer's browser may hold. */
export function publicPart(policy: Policy): PublicPolicy {
  const { name, language, severities, defaultSeverity, caps, floors } = policy;
  const { calendars, facts, requestTypes, texts } = policy;
  const open = { name, language, severities, defaultSeverity, caps, floors, calendars, facts, requestTypes };
  return { ...open, texts: translatingOnly(texts, ownTexts(open)) };
}

/** A translation says what it translates. */
function translatingOnly(texts: Policy['texts'], said: readonly { text: string }[]): Policy['texts'] {
  const open = new Set(said.map(({ text }) => text));
  return Object.fromEntries(
    Object.entries(texts).map(([language, { translations, ...rest }]) => {
      const kept = Object.entries(translations).filter(([text]) => open.has(text));
      return [language, { ...rest, translations: Object.fromEntries(kept) }];
    }),
  );
}
