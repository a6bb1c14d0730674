/** What some texts of a policy have to look like; the schema refuses one that does not by this name. */
export const formats = ['time', 'time-of-day', 'date', 'domain', 'phone', 'fact-id', 'language'] as const;

export type Format = (typeof formats)[number];
