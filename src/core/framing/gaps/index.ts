import type { GapRule } from '../gap';
import { HOLLOW_RULES } from './hollow';
import { nonReason } from './non-reason';
import { urgencyOnly } from './urgency-only';
import { vague } from './vague';
import { workNotEffect } from './work-not-effect';

/** Every rule, in the order of judgement: hollow ones first (product, 1.3). A new rule is a file and a line here. */
export const GAP_RULES: readonly GapRule[] = [...HOLLOW_RULES, workNotEffect, nonReason, urgencyOnly, vague];
