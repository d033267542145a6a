const ROWS = 4096;

/** A list of numbers without a box around each: it grows by blocks, so nothing is ever copied. */
export type Column = { push(value: number): void; at(row: number): number };

type Block = Float64Array | Uint32Array | Uint8Array;

/** A column of 8, 4 or 1 bytes a row. A row that isn't there reads 0. */
export function column(block: (rows: number) => Block): Column {
  const blocks: Block[] = [];
  let rows = 0;
  return {
    push(value) {
      const place = rows % ROWS;
      if (place === 0) blocks.push(block(ROWS));
      const last = blocks.at(-1);
      if (last) last[place] = value;
      rows += 1;
    },
    at: (row) => blocks[Math.floor(row / ROWS)]?.[row % ROWS] ?? 0,
  };
}
