import type { ProjectCheck } from '../check';
import { backgroundCheck } from './background-check';
import { fieldOnForms } from './field-on-forms';
import { formsAsk } from './forms-ask';
import { panelPinned } from './panel-pinned';
import { ruleAttached } from './rule-attached';
import { searchIndex } from './search-index';

/** Everything that is looked at in a project, in the order shown. */
export const PROJECT_CHECKS: readonly ProjectCheck[] = [
  fieldOnForms,
  formsAsk,
  ruleAttached,
  panelPinned,
  backgroundCheck,
  searchIndex,
];
