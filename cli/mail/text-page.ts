import { attributionAt } from '../../src/policy/email/attribution';
import { isForward } from '../../src/policy/email/dividers';
import { isBlank } from '../../src/policy/email/lines';

const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table pre blockquote'.split(' '));
const BLOCKS = new Set(
  'div tr li dt dd dl section article header footer main aside nav form address center hr figure body'.split(
    ' ',
  ),
);
/** Deeper quotation is marked no deeper. */
const DEEPEST = 8;

/** Lines of text that grow as the elements of a page come by. */
export class TextPage {
  private readonly lines: string[] = [];
  /** The line being written, in pieces: joined once, or a page of many small pieces would take ages. */
  private pieces: string[] = [];
  private depth = 0;
  /** Whether words stand outside all quotation. */
  hasWords = false;

  /** Whether the last lines say that somebody wrote what follows. */
  get hasJustAttributed(): boolean {
    const tail = [...this.lines.slice(-6), this.pieces.join('')].filter((line) => !isBlank(line));
    return tail.some((_, at) => attributionAt(tail, at) === tail.length - at);
  }

  begin(name: string): void {
    if (name === 'br') this.endLine();
    else if (PARAGRAPHS.has(name)) this.endParagraph();
    else if (BLOCKS.has(name)) this.endBlock();
    else if ((name === 'td' || name === 'th') && this.pieces.length > 0) this.write(' ', false);
    if (name === 'li') this.pieces = ['- '];
    if (name === 'hr') {
      this.write('________', false);
      this.endLine();
    }
  }

  end(name: string): void {
    if (PARAGRAPHS.has(name)) this.endParagraph();
    else if (BLOCKS.has(name)) this.endBlock();
  }

  write(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = '', ...rest] = text.split('\n');
      this.pieces.push(first);
      for (const line of rest) {
        this.endLine();
        this.pieces.push(line);
      }
    } else {
      const flat = text.replace(/[\s\u00A0]+/g, ' ');
      const isAfterSpace = this.pieces.at(-1)?.endsWith(' ') ?? true;
      const piece = isAfterSpace ? flat.trimStart() : flat;
      if (piece !== '') this.pieces.push(piece);
    }
    this.hasWords ||= this.depth === 0 && !isBlank(text);
  }

  /** Marks what follows as quotation; answers the line it begins at. */
  quote(): number {
    this.endBlock();
    this.depth += 1;
    return this.lines.length;
  }

  /** Ends a quotation. A mail passed on in it is no quotation: its sender wants it read. */
  unquote(from: number): void {
    this.endBlock();
    this.depth -= 1;
    let first = from;
    while (first < this.lines.length && !/[^>\s]/.test(this.lines[first] ?? '')) first += 1;
    if (!isForward(this.lines[first]?.replace(/^>\s?/, ''))) return;
    for (let at = from; at < this.lines.length; at += 1)
      this.lines[at] = (this.lines[at] ?? '').replace(/^>\s?/, '');
  }

  text(): string {
    this.endBlock();
    return this.lines
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')
      .trim();
  }

  private endLine(): void {
    this.lines.push(`${'> '.repeat(Math.min(this.depth, DEEPEST))}${this.pieces.join('')}`.trimEnd());
    this.pieces = [];
  }

  private endBlock(): void {
    if (this.pieces.some((piece) => !isBlank(piece))) this.endLine();
    this.pieces = [];
  }

  private endParagraph(): void {
    this.endBlock();
    const last = this.lines.at(-1);
    if (last !== undefined && last.replace(/[>\s]/g, '') !== '') this.endLine();
  }
}
