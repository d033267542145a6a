const GAP = '  ';

const LONGEST_CELL = 60;

/** Rows under headings, each column as wide as its widest cell. Whole numbers stand on the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [headings, ...rows].map((row) => row.map(shown));
  const widths = headings.map((_, at) => cells.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0));
  const numeric = headings.map((_, at) => rows.every((row) => /^\d+$/.test(row[at] ?? '')));
  return cells.map((row) =>
    row
      .map((cell, at) => (numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}

/** Names in an export are anybody's words: on a terminal they may neither steer it nor break the row. */
function shown(text: string): string {
  const plain = text.replace(/\p{C}+/gu, ' ');
  return plain.length > LONGEST_CELL ? `${plain.slice(0, LONGEST_CELL - 1)}…` : plain;
}
