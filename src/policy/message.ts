/** A comment before it is put into Atlassian's document format or into a mail. */
export type Message = Block[];

export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; ordered: boolean; items: string[] };

/** The message as plain text: paragraphs and lists with an empty line between them. */
export function asText(message: Message): string {
  return message.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}
