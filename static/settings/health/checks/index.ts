import type { Check } from '../check';
import { fieldOnForms } from './field-on-forms';
import { formsAsk } from './forms-ask';
import { panelPinned } from './panel-pinned';
import { ruleAttached } from './rule-attached';
import { searchIndex } from './search-index';

/** Everything the health page looks at, in the order shown. */
export const CHECKS: readonly Check[] = [fieldOnForms, formsAsk, ruleAttached, panelPinned, searchIndex];
