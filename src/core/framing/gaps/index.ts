import type { GapRule } from '../gap';
import { bareNone } from './bare-none';
import { blockedDone } from './blocked-done';
import { missing } from './missing';
import { nonReason } from './non-reason';
import { placeholder } from './placeholder';
import { questionPasted } from './question-pasted';
import { repeated } from './repeated';
import { summaryPasted } from './summary-pasted';
import { urgencyOnly } from './urgency-only';
import { vague } from './vague';
import { workNotEffect } from './work-not-effect';

/** Every rule, in the order of judgement: hollow ones first (product, 1.3). A new rule is a file and a line here. */
export const GAP_RULES: readonly GapRule[] = [
  missing,
  placeholder,
  bareNone,
  summaryPasted,
  questionPasted,
  repeated,
  blockedDone,
  workNotEffect,
  nonReason,
  urgencyOnly,
  vague,
];
