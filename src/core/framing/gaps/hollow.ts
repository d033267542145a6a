import type { GapRule } from '../gap';
import { nothingBecause } from '../nothing-because';
import { bareNone } from './bare-none';
import { blockedDone } from './blocked-done';
import { missing } from './missing';
import { placeholder } from './placeholder';
import { questionPasted } from './question-pasted';
import { repeated } from './repeated';
import { summaryPasted } from './summary-pasted';

/** "Nothing, because …" may stand more than once. */
const repeatedConsequence: GapRule = {
  ...repeated,
  find: (answer) => (nothingBecause(answer.text) === undefined ? repeated.find(answer) : undefined),
};

/** The rules of hollow answers, in the order of judgement: all that a risk summary needs to know of gaps. */
export const HOLLOW_RULES: readonly GapRule[] = [
  missing,
  placeholder,
  bareNone,
  summaryPasted,
  questionPasted,
  repeatedConsequence,
  blockedDone,
];
