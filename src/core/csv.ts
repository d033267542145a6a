/** Rows as CSV (RFC 4180), texts in quotes. Opened by a spreadsheet, no text becomes a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins with one of these marks; an apostrophe before it makes it text. */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
