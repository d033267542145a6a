import type { FormScreen } from '../../../../src/core/set-up/screen';
import { guardedTypes } from '../../../../src/core/technical-rule/guarded-types';
import { atMostAtOnce } from '../../../../src/jira/at-most-at-once';
import type { IssueType } from '../../../../src/jira/site';
import {
  type Finding,
  type FixOutcome,
  type HealthContext,
  type ProjectCheck,
  type Proposal,
  reachText,
  sharingOf,
} from '../check';
import { FORM_TEXTS as TEXTS } from '../health-texts';

const AT_ONCE = 4;

/** Whether people meet the field where they write technical work: on its create and edit forms. */
export const fieldOnForms: ProjectCheck = {
  id: 'field-on-forms',
  about: 'Field on the forms',
  applies: ({ enforcement }) => enforcement !== 'off',
  async look(context) {
    const { project, policy, mayAdministerSite } = context;
    const typeIds = guardedTypes(policy.rule, project.issueTypes);
    if (typeIds.length === 0) return [{ mark: 'note', text: TEXTS.noTypes }];
    const isByScreens = project.style === 'company-managed' && mayAdministerSite;
    return isByScreens ? byScreens(context, typeIds) : byCreateForms(context, typeIds);
  },
};

async function byScreens(context: HealthContext, typeIds: readonly string[]): Promise<readonly Finding[]> {
  const screens = await context.setUp.screensOf(context.project.id, typeIds);
  return screens.map((screen) =>
    screen.hasField
      ? { mark: 'good', text: TEXTS.onScreen(screen.name, screen.uses) }
      : {
          mark: 'wrong',
          text: TEXTS.notOnScreen(screen.name, screen.uses),
          fix: { label: TEXTS.add, isMissing: true, propose: () => proposeAdding(context, screen) },
        },
  );
}

async function proposeAdding({ jira, setUp }: HealthContext, { id, name }: FormScreen): Promise<Proposal> {
  const everywhere = (await jira.projects()).map((project) => project.id);
  const { reach } = await sharingOf(jira, await setUp.projectsWithScreen(id, everywhere));
  const taken = async (): Promise<FixOutcome> => {
    await setUp.removeFromScreen(id);
    return { kind: 'done', lines: [TEXTS.taken(name)] };
  };
  return {
    title: TEXTS.addTitle,
    lines: [TEXTS.adds(name, reachText(reach)), TEXTS.addsForAll],
    reach,
    yes: TEXTS.yesAdd,
    carryOut: async () => {
      await setUp.addToScreen(id);
      return { kind: 'done', lines: [TEXTS.added(name)], undo: taken };
    },
  };
}

/** What anybody who may create there can see: the create forms, not the edit ones. */
async function byCreateForms(
  { project, setUp }: HealthContext,
  typeIds: readonly string[],
): Promise<readonly Finding[]> {
  const types = project.issueTypes.filter(({ id }) => typeIds.includes(id));
  const isOn = await atMostAtOnce(AT_ONCE, types, ({ id }) => setUp.isOnCreateForm(project.id, id));
  const without: readonly IssueType[] = types.filter((_, at) => !isOn[at]);
  if (without.length === 0) return [{ mark: 'good', text: TEXTS.onEvery(types.length), help: TEXTS.editUnseen }];
  const help = project.style === 'team-managed' ? TEXTS.addByHand : TEXTS.askAdmin;
  return [{ mark: 'wrong', text: TEXTS.notOnForms(without.map(({ name }) => name)), help }];
}
