import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A title of a real issue, by its key, and whether people and the rules call it technical. */
export type Row = {
  readonly key: string;
  readonly half: string;
  readonly passes: readonly [boolean, boolean];
  readonly technical: boolean;
  readonly found: boolean;
};

/** Labels and verdicts by key; `how-made.md` says how they were made. */
export const ROWS: readonly Row[] = readFileSync(join(__dirname, 'labels.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [key = '', half = '', first, second, label, found] = line.split('\t');
    return {
      key,
      half,
      passes: [first === 'yes', second === 'yes'],
      technical: label === 'yes',
      found: found === 'yes',
    };
  });
