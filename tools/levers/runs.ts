import type { Lever } from '../../sandbox/levers/lever';

/** What became of one test file: how many tests passed, and the names of those that failed. */
export type Outcome = { readonly passed: number; readonly failed: readonly string[] };

/** One reading of one lever with the test paths that the lever touches. */
type Reading = { readonly name: string; readonly reading: string; readonly touches: readonly string[] };

/** One start of jest: under which levers, on which paths, and for which readings it speaks. */
export type Run = { readonly levers: string; readonly paths: readonly string[]; readonly of: readonly Reading[] };

export type Row = Reading & { readonly outcomes: ReadonlyMap<string, Outcome> };

/**
 * The runs that show every reading of these levers with the others at their strictest. All levers' strictest readings are
 * the same site, so one run stands for them together.
 */
export function runsOf(levers: readonly (readonly [string, Lever])[]): readonly Run[] {
  const of = levers.map(([name, { strictest, touches }]) => ({ name, reading: strictest, touches }));
  const paths = [...new Set(levers.flatMap(([, { touches }]) => touches))].sort();
  const others = levers.flatMap(([name, { readings, strictest, touches }]) =>
    Object.keys(readings)
      .filter((reading) => reading !== strictest)
      .map((reading) => ({
        levers: `strictest,${name}=${reading}`,
        paths: touches,
        of: [{ name, reading, touches }],
      })),
  );
  return [{ levers: 'strictest', paths, of }, ...others];
}

/** What to print: a line a reading, then the tests that failed. A reading under which nothing ran counts as a failure. */
export function tableOf(rows: readonly Row[]): { readonly text: string; readonly failures: number } {
  const told = rows.map(({ name, reading, touches, outcomes }) => {
    const files = [...outcomes].filter(([file]) => touches.some((path) => isWithin(file, path)));
    const passed = files.reduce((sum, [, outcome]) => sum + outcome.passed, 0);
    const failed = files.flatMap(([file, outcome]) => outcome.failed.map((test) => `${file}: ${test}`));
    return { name, reading, files: files.length, passed, failed };
  });
  const cells = told
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ name, reading, files, passed, failed }) => [
      name,
      reading,
      `${files} files`,
      `${passed} passed`,
      failed.length > 0 ? `${failed.length} FAILED` : files === 0 ? 'NOTHING RAN' : 'ok',
    ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const details = told.flatMap(({ name, reading, failed }) => failed.map((test) => `${name}=${reading}: ${test}`));
  const failures = told.filter(({ failed, files }) => failed.length > 0 || files === 0).length;
  return { text: [...lines, ...(details.length > 0 ? ['', ...details] : [])].join('\n'), failures };
}

const isWithin = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);
