/** Two letters or more, but for scripts where one sign can be a name. */
const NAME = /^(?:[\p{Script=Han}\p{Script=Hangul}]|\p{L}[\p{L}\p{M} .'’-]{1,59})$/u;
/** A dot in the middle of a word: mail programs turn such words into links. */
const ADDRESS = /\.[\p{L}\p{M}]{2}/u;

/**
 * The name in a submitted form, or what is wrong with it. The customer reads the name in a comment, and anybody whom
 * the link was passed to may type it: only what can be a name is taken.
 */
export function nameIn(form: string): { name: string } | { problem: string } {
  const name = (new URLSearchParams(form).get('name') ?? '').replace(/\s+/g, ' ').trim();
  if (name === '') return { problem: 'Please type your name first.' };
  if (NAME.test(name) && !ADDRESS.test(name)) return { name };
  return {
    problem:
      'We can’t read this as a name. Please type it as you sign it, such as “Sofia Lind” or “J. O’Neill”.',
  };
}
