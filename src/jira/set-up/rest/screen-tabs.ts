import type { Call } from '../../call';
import { eachOf, idOf, listOf, member, textOf } from '../../decoders/json';
import { Refused } from '../../refused';
import { unreadable } from '../../status-refusal';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';

/** A field on a screen: which tab it is on, putting it there, taking it away. Each twice is the same as once. */
export function screenTabsOver(call: Call) {
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
