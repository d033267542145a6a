import type { Check, SiteContext } from '../check';
import { searchIndex } from '../checks/search-index';
import { everyRule } from './every-rule';
import { projectsThatBlock } from './projects-that-block';
import { ruleEvaluated } from './rule-evaluated';

/** Everything that is looked at on the site as a whole, in the order shown. */
export const SITE_CHECKS: readonly Check<SiteContext>[] = [projectsThatBlock, ruleEvaluated, everyRule, searchIndex];
