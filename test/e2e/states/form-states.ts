import type { FrameLocator } from 'playwright-core';
import { PEOPLE } from '../demo-in-browser';
import type { State } from './state';

const DIALOG = { frame: 'Impact framing', shown: 'dialog' };

const FIRST_TRY = { doNothing: 'Because it is old' };

/** The field's form in Jira's own dialogs, and where Jira edits it in place. */
export const FORM_STATES: readonly State[] = [
  {
    name: 'create, asked',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('SHOP', { issueTypeId: 'Technical task' }),
    says: '3 more questions',
  },
  {
    name: 'create, ordinary work',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('SHOP', { issueTypeId: 'Story' }),
    says: 'Asked of technical work.',
  },
  {
    name: 'create, looks technical',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('SHOP', { issueTypeId: 'Story', summary: 'Migrate checkout to mail API v4' }),
    says: 'It looks technical (Migrate, API v4).',
  },
  {
    name: 'create, loading',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('SHOP', { issueTypeId: 'Technical task' }),
    held: /stakes\.policy/,
    says: 'Loading the form',
  },
  {
    name: 'create, required',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('PAY', { issueTypeId: 'Technical task' }),
    says: 'Which future features become slower or more expensive?',
  },
  {
    name: 'create, coached',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('PAY', { issueTypeId: 'Technical task', summary: 'Replace the job', 'impact-framing': FIRST_TRY }),
    says: /convinces engineers/,
  },
  {
    name: 'create, refused',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('PAY', { issueTypeId: 'Technical task', summary: 'Replace the job', 'impact-framing': FIRST_TRY }),
    act: async ({ page }, frame) => {
      await frame.getByRole('textbox', { name: /do nothing/ }).fill('.');
      await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
    says: /leaves the reader with nothing/,
  },
  {
    name: 'create, answered',
    place: DIALOG,
    who: PEOPLE.ana,
    path: creating('PAY', { issueTypeId: 'Technical task', summary: 'Replace the settlement batch job' }),
    act: async (_, frame) => {
      await fill(frame, /do nothing/, 'merchants get their money a day late');
      await fill(frame, /operational or financial risk/, 'about 40 calls to support a week');
      await fill(frame, /user capability/, 'Nothing, because payouts still arrive');
      await fill(frame, /future features/, 'instant payouts take two weeks more');
    },
    says: /Slower or more expensive later: instant payouts take two weeks more\./,
  },
  {
    name: 'bulk edit',
    place: DIALOG,
    who: PEOPLE.ana,
    path: '/jira/projects/SHOP/backlog',
    opened: async ({ page }) => {
      for (const key of ['SHOP-41', 'SHOP-46', 'SHOP-58']) await page.getByLabel(`Choose ${key}`).check();
      await page.getByRole('button', { name: 'Edit Impact framing' }).click();
    },
    says: 'Sets the same answers on 3 items.',
  },
  {
    name: 'field in place',
    place: { frame: 'Impact framing', shown: '.app-field' },
    who: PEOPLE.priya,
    path: '/browse/SHOP-33',
    opened: ({ page }) => page.getByRole('button', { name: 'Edit Impact framing' }).click(),
    says: 'How the Product Owner will read it',
  },
];

function creating(project: string, given: unknown): string {
  return `/jira/projects/${project}/backlog?create=${encodeURIComponent(JSON.stringify(given))}`;
}

async function fill(frame: FrameLocator, question: RegExp, text: string): Promise<void> {
  const box = frame.getByRole('textbox', { name: question });
  if ((await box.count()) === 0) await frame.getByRole('button', { name: question }).first().click();
  await box.fill(text);
}
