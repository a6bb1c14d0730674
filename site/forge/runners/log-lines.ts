import type { LogLine } from '../../contracts';

/** The console calls in what the app wrote: one JSON line each. Text that is no such line is kept as one of its own. */
export function readLogLines(text: string): LogLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLogLine);
}

function readLogLine(text: string): LogLine {
  try {
    const line = JSON.parse(text) as Partial<LogLine> | null;
    if (line?.invocationId !== undefined && line.logArguments) return { logLevel: 30, ...line } as LogLine;
  } catch {
    // Something wrote to standard output without the console.
  }
  return { invocationId: '', logLevel: 30, logArguments: [text] };
}
