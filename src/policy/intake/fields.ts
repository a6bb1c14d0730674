/** How long a label may be: `Error messages or log excerpts:` fits, a sentence with a colon does not. */
const MAX_LABEL = 60;

/**
 * The answers that stand beside or below a known label: `Environment: production`, `## Steps` and what follows.
 * `labels` maps a label in small letters to what it stands for; the first answer to each wins.
 */
export function labelledAnswers(text: string, labels: ReadonlyMap<string, string>): Map<string, string> {
  const answers = new Map<string, string>();
  let open: { name: string; lines: string[] } | undefined;
  const close = () => {
    const answer = open?.lines.join('\n').trim();
    if (open && answer !== undefined && !answers.has(open.name)) answers.set(open.name, answer);
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const label = labelOf(line, labels);
    if (label) {
      close();
      open = { name: label.name, lines: [label.rest] };
    } else if (open && endsAnswer(line, open.lines)) close();
    else open?.lines.push(line);
  }
  close();
  return answers;
}

/** The text without the lines that begin with a known label. */
export function withoutLabelled(text: string, labels: ReadonlyMap<string, string>): string {
  return text
    .split('\n')
    .filter((line) => !labelOf(line, labels))
    .join('\n');
}

/** An answer beside its label is that line; one below it ends at the first empty line after its words. */
function endsAnswer(line: string, lines: string[]): boolean {
  const [beside, ...below] = lines;
  if (beside !== '') return true;
  return line.trim() === '' && below.some((one) => one.trim() !== '');
}

function labelOf(
  line: string,
  labels: ReadonlyMap<string, string>,
): { name: string; rest: string } | undefined {
  const start = line.slice(0, MAX_LABEL + 10);
  const colon = start.search(/[:=：]/);
  const isHeading = /^\s{0,3}(?:#|\*\*)/.test(start);
  if (colon < 0 && !isHeading) return undefined;
  const name = labels.get(plain(colon < 0 ? start : start.slice(0, colon)));
  if (name === undefined) return undefined;
  return {
    name,
    rest:
      colon < 0
        ? ''
        : line
            .slice(colon + 1)
            .replace(/^\*{1,2}/, '')
            .trim(),
  };
}

/** A label without bullets, numbers, quotation and heading marks. */
function plain(label: string): string {
  return label
    .slice(0, MAX_LABEL)
    .replace(/^[\s#>*•_\d.)-]{1,20}/, '')
    .replace(/[\s*_#?]{1,20}$/, '')
    .toLowerCase();
}
