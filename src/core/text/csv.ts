/** Rows as CSV (RFC 4180), every field in quotes. Opened by a spreadsheet, no text becomes a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  return `"${(typeof value === 'number' ? String(value) : guarded(value)).replaceAll('"', '""')}"`;
}

/**
 * Where a spreadsheet may begin to read a cell: at the text's own beginning, and behind whatever separates cells or lines
 * somewhere, because a spreadsheet set to `;` doesn't know the comma's quotes. What nobody sees may stand in between.
 */
const OPENING =
  /(^|[;,\t\r\n])((?:(?![;,\t\r\n])["'\s\p{C}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0])*)(?=[=+\-@|%＝＋－＠])/gu;

/** An apostrophe before each mark that spreadsheets take for the beginning of a formula makes it text. */
function guarded(text: string): string {
  const inside = text.replace(OPENING, "$1'$2");
  return /^[\t\r\n]/.test(inside) ? `'${inside}` : inside;
}
