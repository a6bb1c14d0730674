/** A line of a reply. */
export interface Line {
  /** Without the mark of quotation. */
  text: string;
  /** It repeats what was asked rather than answering it. */
  quoted: boolean;
  indent: number;
}

/** The lines of a reply, told apart from what they quote. */
export function linesOf(reply: string): Line[] {
  return reply.split(/\r\n|\n|\r/).map((line) => {
    const mark = /^[ \t]{0,4}(?:>[ \t]?){1,20}/.exec(line)?.[0];
    const text = mark === undefined ? line : line.slice(mark.length);
    return { text, quoted: mark !== undefined, indent: text.length - text.trimStart().length };
  });
}
