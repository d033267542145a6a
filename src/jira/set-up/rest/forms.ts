import type { FormScreen } from '../../../core/set-up/screen';
import type { Connection } from '../../connection';
import { listOf, member, numberOf, textOf } from '../../decoders/json';
import { everyOffset } from '../../rest/offset-pages';
import { installedApp } from '../installed-app';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';
import type { Forms } from '../port';
import { screenSchemesOver } from './screen-schemes';
import { screenTabsOver } from './screen-tabs';

const MOST_FIELDS = 2_000;

/** The app's field on forms, over REST (facts/jira-api, 4.11). */
export function formsOverRest(connection: Connection): Forms {
  const { call } = connection;
  const schemes = screenSchemesOver(call);
  const tabs = screenTabsOver(call);
  const framingFieldId = async () => (await installedApp(connection)).fieldId;

  return {
    framingFieldId,

    async isOnCreateForm(project, type) {
      const fields = await everyOffset('a create form', MOST_FIELDS, fieldIdOf, async (startAt) => {
        const answered = await call(OPERATIONS.createForm, {
          parts: { project, type },
          query: { startAt, maxResults: 200 },
        });
        return { ...answered, body: asPage(answered.body, startAt) };
      });
      return fields.includes(await framingFieldId());
    },

    async screensOf(projectId, issueTypeIds) {
      const uses = await schemes.usesOf(projectId, issueTypeIds);
      const [fieldId, names] = await Promise.all([framingFieldId(), schemes.namesOf([...uses.keys()])]);
      return Promise.all(
        [...uses].map(async ([id, use]): Promise<FormScreen> => {
          const hasField = (await tabs.tabWith(id, fieldId)) !== undefined;
          return { id, name: names.get(id) ?? id, uses: [...use].sort(), hasField };
        }),
      );
    },

    projectsWithScreen: schemes.projectsWith,
    addToScreen: async (screenId) => tabs.add(screenId, await framingFieldId()),
    removeFromScreen: async (screenId) => tabs.remove(screenId, await framingFieldId()),
  };
}

/** A page of a create form as Jira's other pages are: its rows are `fields`, once `results`, and it says only the total. */
function asPage(body: unknown, startAt: number) {
  const values = listOf(member(body, 'fields')) ?? listOf(member(body, 'results'));
  return { values, isLast: startAt + (values?.length ?? 0) >= (numberOf(member(body, 'total')) ?? 0) };
}

const fieldIdOf = (field: unknown): string | undefined =>
  textOf(member(field, 'fieldId')) ?? textOf(member(field, 'key'));
