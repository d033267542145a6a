import type { GapRule } from '../gap';
import { blockedDone } from './blocked-done';
import { missing } from './missing';
import { questionPasted } from './question-pasted';
import { repeated } from './repeated';
import { summaryPasted } from './summary-pasted';

/** The rules of hollow answers for a framing in which no answer is a placeholder or a "none", in the order of judgement. */
export const PLAIN_RULES: readonly GapRule[] = [missing, summaryPasted, questionPasted, repeated, blockedDone];
