import { blocks } from '../../../../src/core/policy/enforcement-of';
import { policyInForce } from '../../../../src/core/policy/policy-in-force';
import { atMostAtOnce } from '../../../../src/jira/at-most-at-once';
import type { ListedProject } from '../../policy/load-projects';
import type { Check, Finding, HealthContext, SiteContext } from '../check';
import { ruleAttached } from '../checks/rule-attached';

const AT_ONCE = 4;
/** Looking at one costs a handful of requests; the rest have pages of their own. */
const MOST_PROJECTS = 50;

const TEXTS = {
  none: 'No project blocks anybody: all of them advise, or are off.',
  all: (count: number) => `All ${count} projects that block have the rule where they need it.`,
  one: 'The project that blocks has the rule where it needs it.',
  in: (key: string, text: string) => `${key}: ${text}`,
  more: (count: number) =>
    `Only the first ${MOST_PROJECTS} projects that block were looked at; ${count} more have settings pages of their own.`,
} as const;

/** Whether every project that counts on the rule really has it. */
export const projectsThatBlock: Check<SiteContext> = {
  id: 'projects-that-block',
  about: 'Projects that block',
  async look(context) {
    const blocking = context.projects.filter(({ stored }) => blocks(policyInForce(stored).policy));
    if (blocking.length === 0) return [{ mark: 'good', text: TEXTS.none }];
    const looked = blocking.slice(0, MOST_PROJECTS);
    const found = (await atMostAtOnce(AT_ONCE, looked, (project) => wrongIn(context, project))).flat();
    const left = blocking.length - looked.length;
    return [
      ...found,
      ...(found.length === 0 ? [allGood(looked.length)] : []),
      ...(left > 0 ? [{ mark: 'unknown' as const, text: TEXTS.more(left) }] : []),
    ];
  },
};

const allGood = (count: number): Finding => ({ mark: 'good', text: count === 1 ? TEXTS.one : TEXTS.all(count) });

async function wrongIn(context: SiteContext, { id, key, stored }: ListedProject): Promise<readonly Finding[]> {
  const project = await context.jira.project(id);
  if (!project) return [];
  const { policy } = policyInForce(stored);
  const inProject: HealthContext = { ...context, project, policy, mayAdministerSite: true };
  const found = await ruleAttached.look(inProject);
  return found.filter(({ mark }) => mark !== 'good').map((one) => ({ ...one, text: TEXTS.in(key, one.text) }));
}
