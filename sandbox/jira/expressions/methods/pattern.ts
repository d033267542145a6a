import vm from 'node:vm';
import { exceeded } from '../run';
import { failure } from '../expression-error';

/** Far beyond what any pattern of an app takes, and short enough that one that never ends is told. */
const PATIENCE_MS = 3_000;

/** Look-around, named groups and back-references are left out of the dialects a Java platform may choose. */
const UNCERTAIN = /\(\?(?!:)|\\[1-9]/;

const SANDBOX = vm.createContext({ pattern: /a/g, subject: '' });
const SEARCH = new vm.Script(
  'Array.from(subject.matchAll(pattern), (m) => ({ index: m.index, groups: Array.from(m) }))',
);

/** One place where a pattern matches: the whole text first, then its groups, `null` for one that took no part. */
export type Match = { readonly index: number; readonly groups: readonly [string, ...(string | null)[]] };

/** All matches of a pattern that is written as a String, left to right. */
export function matchesOf(subject: string, source: string): readonly Match[] {
  if (UNCERTAIN.test(source)) throw failure(`The regular expression ${source} uses what Jira does not document.`);
  try {
    SANDBOX['pattern'] = new RegExp(source, 'g');
  } catch {
    throw failure(`Invalid regular expression: ${source}`);
  }
  SANDBOX['subject'] = subject;
  try {
    const found = SEARCH.runInContext(SANDBOX, { timeout: PATIENCE_MS }) as {
      index: number;
      groups: (string | undefined)[];
    }[];
    return found.map(({ index, groups: [whole = '', ...groups] }) => ({
      index,
      groups: [whole, ...groups.map((group) => group ?? null)],
    }));
  } catch {
    throw exceeded('time for a regular expression');
  }
}
