import { backgroundCheck } from '../../../../static/settings/health/checks/background-check';
import { fieldOnForms } from '../../../../static/settings/health/checks/field-on-forms';
import { formsAsk } from '../../../../static/settings/health/checks/forms-ask';
import { panelPinned } from '../../../../static/settings/health/checks/panel-pinned';
import { searchIndex } from '../../../../static/settings/health/checks/search-index';
import { PAY, PEOPLE, TEAM } from '../../../jira/set-up/shops';
import { agree, looking, policyOf, proposalOf, said } from './looking';

describe('the field', () => {
  test('missing on a screen is named, added after saying whom that reaches, and taken off again', async () => {
    const given = await looking(policyOf('advise'));
    const look = () => fieldOnForms.look(given.context);
    expect(said(await look())).toEqual([
      'wrong: Field not on the create and edit form (screen “Default Screen”), so nobody is asked there.',
    ]);
    const { lines, reach, carryOut } = await proposalOf(await look());
    expect(lines[0]).toBe(
      'Adds the field “Impact framing” to the screen “Default Screen”, used by 2 projects; Stakes is on in 1.',
    );
    expect(reach?.projects.map(({ key }) => key)).toEqual(['PAY', 'SHOP']);
    const { undo } = await carryOut();
    expect(said(await look())).toEqual(['good: Field on the create and edit form (screen “Default Screen”).']);
    expect(await undo?.()).toMatchObject({ kind: 'done' });
    expect(said(await look())[0]).toMatch(/^wrong/u);
  });

  test('in a team-managed project is looked for on the create forms, and the way there is told', async () => {
    const given = await looking(policyOf('advise'), { projectId: TEAM });
    const [finding] = await fieldOnForms.look(given.context);
    expect(finding).toMatchObject({ mark: 'wrong', help: expect.stringContaining('Work types') });
    expect(finding?.fix).toBeUndefined();
  });

  test('is seen on create forms by those who are no Jira admins, who learn whom to ask', async () => {
    const given = await looking(policyOf('advise'), { as: PEOPLE.developer });
    const [missing] = await fieldOnForms.look(given.context);
    expect(missing).toMatchObject({ mark: 'wrong', help: expect.stringContaining('Jira admin') });
    given.double.store.site.screens[0]?.tabs[0]?.fieldIds.push('customfield_10101');
    expect(said(await fieldOnForms.look(given.context))).toEqual([
      'good: Field on the create form of the technical type.',
    ]);
  });

  test('is looked for nowhere when no type can be technical', async () => {
    const given = await looking(policyOf('advise', { rule: { rows: [], never: [] } }));
    expect((await fieldOnForms.look(given.context))[0]?.mark).toBe('note');
  });
});

describe('the panel', () => {
  test('is pinned, which Jira doesn’t tell, so the day is kept; and hidden again', async () => {
    const given = await looking(policyOf('advise'));
    const look = () => panelPinned.look(given.context);
    expect((await look())[0]?.mark).toBe('note');
    await agree(await look(), 'note');
    expect(given.double.store.site.panelPins).toHaveLength(1);
    expect(said(await look())).toEqual([
      'good: Panel put on every item on 1 Oct 2026. Jira doesn’t tell whether an admin hid it since.',
    ]);
    await agree(await look(), 'good');
    expect(given.double.store.site.panelPins).toEqual([]);
    expect((await look())[0]?.mark).toBe('note');
  });

  test('is for Jira admins to pin; others learn that', async () => {
    const given = await looking(policyOf('advise'), { as: PEOPLE.developer });
    const [finding] = await panelPinned.look(given.context);
    expect(finding).toMatchObject({ mark: 'note', help: expect.stringContaining('Jira admin') });
    expect(finding?.fix).toBeUndefined();
  });

  test('that Jira couldn’t pin is not said to be pinned', async () => {
    const given = await looking(policyOf('advise'), { projectId: PAY });
    given.double.faults.pending.push({
      template: '/rest/api/3/forge/panel/action/bulk/async',
      times: 9,
      answer: { status: 503 },
    });
    await expect(agree(await panelPinned.look(given.context), 'note')).rejects.toMatchObject({ kind: 'unavailable' });
    expect((await panelPinned.look(given.context))[0]?.mark).toBe('note');
  });
});

test('the search index is live, or what is missing is named', async () => {
  const given = await looking(policyOf('advise'));
  expect(said(await searchIndex.look(given.context))).toEqual(['good: Search knows what Stakes keeps on items.']);
  given.double.faults.propertyIndex = 'missing';
  const jira = { ...given.context.jira, knownAliases: async () => new Set([]) };
  const [finding] = await searchIndex.look({ jira });
  expect(finding).toMatchObject({ mark: 'wrong', text: expect.stringContaining('stakesTechnical') });
  expect(finding?.help).toMatch(/history/u);
});

describe('Jira’s forms', () => {
  const forms = (...answers: readonly object[]) => looking(policyOf('advise'), { forms: answers });

  test.each([
    [{ wanted: true, upToDate: true }, ['good']],
    [{ wanted: false, upToDate: true }, []],
    [{ wanted: true, upToDate: false }, ['wrong']],
    [{ wanted: false, upToDate: false }, ['wrong']],
    [{ wanted: true, upToDate: false, problem: 'The rule is too long.' }, ['wrong']],
  ])('%j', async (state, marks) => {
    const found = await formsAsk.look((await forms(state)).context);
    expect(found.map(({ mark }) => mark)).toEqual(marks);
  });

  test('are brought in line', async () => {
    const given = await forms({ wanted: true, upToDate: false }, { wanted: true, upToDate: true });
    expect(await agree(await formsAsk.look(given.context))).toMatchObject({ kind: 'done' });
  });
});

describe('the background check', () => {
  test('asks for no permission in an archived project', async () => {
    const given = await looking(policyOf('require'));
    const project = { ...given.context.project, isArchived: true };
    expect(said(await backgroundCheck.look({ ...given.context, project }))).toEqual([
      'note: The background check leaves this project as it is, because it is archived.',
    ]);
  });

  const at = (minutes: number) => new Date(Date.parse('2026-10-01T09:00:00Z') - minutes * 60_000).toISOString();
  const last = (minutes: number) => ({ kind: 'changes', endedAt: at(minutes), checked: 3_100, written: 2 });
  const rest = { phase: 'resting', notWritten: 0, points: { spent: 0, of: 1 }, appLacks: [] };

  test.each([
    [{ ...rest, phase: 'never' }, [/^wrong: The background check has not gone/u]],
    [{ ...rest, last: last(0) }, [/^good: Background check just now: 3,100 items looked at/u]],
    [{ ...rest, last: last(6) }, [/^good: Background check 6 minutes ago/u]],
    [{ ...rest, last: last(60 * 50) }, [/^wrong: Background check 2 days ago/u]],
    [
      { ...rest, phase: 'running', run: { kind: 'first', startedAt: at(1), checked: 40, total: 3_100 } },
      [/40 of 3,100 items/u],
    ],
    [{ ...rest, phase: 'running', run: { kind: 'first', startedAt: at(1), checked: 40 } }, [/40 items so far/u]],
    [
      { ...rest, phase: 'waiting', last: last(6), problem: { because: 'quota', at: at(1), until: at(-10) } },
      [/^note: The background check waits/u, /^note: Jira allows apps no more requests/u],
    ],
    [
      {
        ...rest,
        phase: 'waiting',
        run: { kind: 'first', startedAt: at(9), checked: 40, total: 3_100, secondsLeft: 600 },
        problem: { because: 'share', at: at(1), until: at(-10) },
      },
      [/^note: The background check is going through this project: 40 of 3,100 items/u, /^note: It used up its share/u],
    ],
    [
      { ...rest, last: last(6), appLacks: ['EDIT_ISSUES'] },
      [/^wrong: Stakes may not edit work items in this project/u, /^good: Background check 6 minutes ago/u],
    ],
    [
      { ...rest, phase: 'never', appLacks: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] },
      [/^wrong: Stakes may not see this project/u, /^wrong: The background check has not gone/u],
    ],
    [{ ...rest, last: last(6), notWritten: 2 }, [/^good/u, /^note: Jira didn’t let it note what it found on 2 items/u]],
  ])('%j', async (sweep, lines) => {
    const { context } = await looking(policyOf('advise'), { forms: [sweep] });
    expect(said(await backgroundCheck.look(context))).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  test('says when it goes on, and how long it will take', async () => {
    const run = { kind: 'first', startedAt: at(9), checked: 40, total: 3_100, secondsLeft: 600 };
    const sweep = { ...rest, phase: 'waiting', run, problem: { because: 'share', at: at(1), until: at(-10) } };
    const { context } = await looking(policyOf('advise'), { forms: [sweep] });
    const [finding] = await backgroundCheck.look(context);
    expect(finding?.help).toMatch(/^It goes on by itself at \d{1,2}:\d\d.*About 10 minutes left\.$/u);
  });

  test('says which permissions to give back, and to whom', async () => {
    const { context } = await looking(policyOf('advise'), {
      forms: [{ ...rest, appLacks: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] }],
    });
    const [finding] = await backgroundCheck.look(context);
    expect(finding?.help).toContain('“Browse projects” and “Edit work items” back');
    expect(finding?.help).toContain('atlassian-addons-project-access');
  });

  test('is started by hand', async () => {
    const { context } = await looking(policyOf('advise'), { forms: [{ ...rest, phase: 'never' }, rest] });
    expect(await agree(await backgroundCheck.look(context))).toMatchObject({ kind: 'done' });
  });
});
