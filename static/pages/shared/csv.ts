// A cell that begins like this would be run as a formula by a spreadsheet (OWASP: CSV injection); the wide ones count
// where the keyboard is Japanese or Chinese.
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as a spreadsheet reads it: RFC 4180 in UTF-8 with a byte order mark. What would be a formula begins with an
 * apostrophe instead.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
