import { countOf } from '../../../../src/core/time/count-text';
import { hasRules, removalOf } from '../../../../src/jira/set-up/carry-out';
import { changeWorkflows } from '../change-workflows';
import type { Check, SiteContext } from '../check';
import { RULE_NAME } from '../rule-texts';

const TEXTS = {
  none: 'No workflow carries a rule of Stakes, so it can be uninstalled without stopping anybody.',
  some: (count: number) =>
    `${countOf(count, 'workflow')} ${count === 1 ? 'carries' : 'carry'} the rule “${RULE_NAME}”.`,
  help: 'Remove all rules before you uninstall Stakes. A rule whose app is gone stops everybody: nobody can create an item, or move one on. Left behind, they can only be taken out by hand, in the workflow editor.',
  remove: 'Remove all rules…',
  title: 'Remove all rules',
  from: (workflow: string) => `Removes it from “${workflow}”.`,
  fromThenOn: 'From then on nothing is blocked anywhere. Settings, answers and records stay.',
  yes: 'Remove all rules',
} as const;

/** Where the app's rules stand on the whole site, and the one way to take them all away. */
export const everyRule: Check<SiteContext> = {
  id: 'every-rule',
  about: 'Rules on this site',
  async look({ setUp }) {
    const carrying = (await setUp.everyWorkflow()).filter(hasRules);
    if (carrying.length === 0) return [{ mark: 'good', text: TEXTS.none }];
    const propose = async () => {
      const now = (await setUp.everyWorkflow()).filter(hasRules);
      return {
        title: TEXTS.title,
        lines: [...now.map(({ name }) => TEXTS.from(name)), TEXTS.fromThenOn],
        yes: TEXTS.yes,
        isRemoval: true,
        carryOut: () => changeWorkflows(setUp, now.map(removalOf)),
      };
    };
    return [
      { mark: 'note', text: TEXTS.some(carrying.length), help: TEXTS.help, fix: { label: TEXTS.remove, propose } },
    ];
  },
};
