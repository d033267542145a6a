import type { GapRule } from '../gap';
import { bareLevel } from './bare-level';
import { elsewhere } from './elsewhere';
import { HOLLOW_RULES } from './hollow';
import { nonReason } from './non-reason';
import { putOff } from './put-off';
import { titleAgain } from './title-again';
import { urgencyOnly } from './urgency-only';
import { vague } from './vague';
import { wish } from './wish';
import { workNotEffect } from './work-not-effect';

/** Every rule, in the order of judgement: hollow ones first. A new rule is a file and a line here. */
export const GAP_RULES: readonly GapRule[] = [
  ...HOLLOW_RULES,
  elsewhere,
  putOff,
  titleAgain,
  workNotEffect,
  nonReason,
  wish,
  urgencyOnly,
  bareLevel,
  vague,
];
