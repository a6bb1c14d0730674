/** A comment before it is put into Atlassian's document format or into a mail. */
export type Message = Block[];

/** `links`: the policy's own addresses among the words, which may be pressed. Anybody else's stay plain words. */
export type Block = (
  { kind: 'paragraph'; text: string } | { kind: 'list'; ordered: boolean; items: string[] }
) & {
  links?: string[];
  /** A colleague named at its beginning, whom Jira tells about it. */
  mention?: { accountId: string; name: string };
};

/** The message as plain text: paragraphs and lists with an empty line between them. */
export function asText(message: Message): string {
  return message.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.mention ? `@${block.mention.name} ${block.text}` : block.text;
  return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}
