/** The longest that Forge's queue delays a message, in seconds. */
export const LONGEST_DELAY = 900;
