import type { Report, Statement } from '../reading/report';

export interface Notice {
  by: Statement;
  /** It is about what everything else needs, or about much at once. */
  wide?: Statement;
  /** It is about a delay or about figures. */
  isNarrow: boolean;
}

/** A provider's notice to all its customers: how wide the matter is that it speaks of. */
export function noticeIn({ statements }: Report): Notice | undefined {
  const by = statements.find(({ about }) => about === 'notice');
  if (!by) return undefined;
  const wide = statements.find(({ about, value }) => about === 'breadth' && value === 'wide');
  const isNarrow = !wide && statements.some(({ about, value }) => about === 'breadth' && value === 'narrow');
  return { by, ...(wide && { wide }), isNarrow };
}
