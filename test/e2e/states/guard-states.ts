import type { FrameLocator } from 'playwright-core';
import { PEOPLE } from '../demo-in-browser';
import type { State } from './state';

/** The settings of a project whose guard stops people: who is let past it, and where the rule stands. */
export const GUARD_STATES: readonly State[] = [
  of('rule attached', { says: /Rule attached to “Create”/ }),
  of('tried out, which', {
    act: async (_, frame) => {
      await frame.getByRole('button', { name: /Try it/ }).click();
      await frame.getByRole('button', { name: 'Which?' }).click();
    },
    says: /would have asked/,
  }),
  of('waive an item', {
    act: (_, frame) => frame.getByRole('button', { name: 'Waive an item …' }).click(),
    says: 'Key of the item',
  }),
  of('waiver of no item', {
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Waive an item …' }).click();
      await grant(frame, 'PAY-9999', 'the partner answers on Monday');
    },
    says: 'No work item that you can see has this key in this project.',
  }),
  of('pass', {
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Give a pass …' }).click();
      const form = frame.getByRole('group', { name: 'Give a pass …' });
      await form.getByLabel('Name of the account').fill('Ben');
      await form.getByRole('button', { name: 'Find' }).click();
    },
    says: 'Ben Fischer',
  }),
  of('waived', {
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Waive an item …' }).click();
      await grant(frame, 'PAY-31', 'the partner answers on Monday');
      await frame.getByText('Record (1)').click();
    },
    says: 'Record (1)',
  }),
  of('rule to be removed', {
    act: (_, frame) => frame.getByRole('button', { name: /^Remove… Rule attached/u }).click(),
    says: /^Removes the rule/u,
  }),
];

type Here = Omit<State, 'name' | 'place' | 'path' | 'who'>;

function of(name: string, here: Here): State {
  return {
    ...here,
    name: `guard, ${name}`,
    who: PEOPLE.jonas,
    place: { frame: 'Stakes', shown: 'main' },
    path: '/jira/projects/PAY/settings/apps/stakes',
  };
}

async function grant(frame: FrameLocator, key: string, because: string): Promise<void> {
  await frame.getByLabel('Key of the item').fill(key);
  await frame.getByLabel('Why', { exact: true }).fill(because);
  await frame.getByRole('button', { name: 'Grant' }).click();
}
