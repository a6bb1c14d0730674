/** What some texts of a policy have to look like; the schema refuses one that does not by this name. */
export const formats = ['time', 'time-of-day', 'date', 'domain', 'phone', 'fact-id', 'language'] as const;

export type Format = (typeof formats)[number];

/** How the policy names a language: `en`, `pt-BR`. */
export const languageName = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
