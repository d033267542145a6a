import type { FormScreen } from '../../../core/set-up/screen';
import type { Call } from '../../call';
import type { Connection } from '../../connection';
import { eachOf, idOf, listOf, member, numberOf, textOf } from '../../decoders/json';
import { Refused } from '../../refused';
import { everyOffset } from '../../rest/offset-pages';
import { unreadable } from '../../status-refusal';
import { installedApp } from '../installed-app';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';
import type { Forms } from '../port';
import { screenSchemesOver } from './screen-schemes';

const MOST_FIELDS = 2_000;

/** The app's field on forms, over REST. */
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

/** A field on a screen: which tab it is on, putting it there, taking it away. Each twice is the same as once. */
function screenTabsOver(call: Call) {
  return {
    tabWith,

    async add(screen: string, fieldId: string): Promise<void> {
      if ((await tabWith(screen, fieldId)) !== undefined) return;
      const [tab] = await tabsOf(screen);
      if (tab === undefined) throw new Refused('invalid', 'This screen has no tab for the field. Add one in Jira.');
      await call(OPERATIONS.addToTab, { parts: { screen, tab }, body: { fieldId } });
    },

    async remove(screen: string, field: string): Promise<void> {
      const tab = await tabWith(screen, field);
      if (tab !== undefined) await call(OPERATIONS.removeFromTab, { parts: { screen, tab, field }, accept: [404] });
    },
  };

  async function tabWith(screen: string, fieldId: string): Promise<string | undefined> {
    for (const tab of await tabsOf(screen)) {
      const { body } = await call(OPERATIONS.fieldsOfTab, { parts: { screen, tab } });
      if (listOf(body) === undefined) throw unreadable('a screen');
      if (eachOf(body, (field) => textOf(member(field, 'id'))).includes(fieldId)) return tab;
    }
    return undefined;
  }

  async function tabsOf(screen: string): Promise<readonly string[]> {
    const { body } = await call(OPERATIONS.tabs, { parts: { screen } });
    if (listOf(body) === undefined) throw unreadable('a screen');
    return eachOf(body, (tab) => idOf(member(tab, 'id')));
  }
}

/** A page of a create form as Jira's other pages are: its rows are `fields`, once `results`, and it says only the total. */
function asPage(body: unknown, startAt: number) {
  const values = listOf(member(body, 'fields')) ?? listOf(member(body, 'results'));
  return { values, isLast: startAt + (values?.length ?? 0) >= (numberOf(member(body, 'total')) ?? 0) };
}

const fieldIdOf = (field: unknown): string | undefined =>
  textOf(member(field, 'fieldId')) ?? textOf(member(field, 'key'));
