import { aSetUp, PAY, PEOPLE, SHOP, setUpSite, TEAM, technicalTask } from './shops';
import { STANDARD } from '../../../sandbox/jira/site/standard';

const SCREEN = String(STANDARD.screen);

test('the field is on no form until somebody puts it on a screen, and then for all who share it', async () => {
  const { setUp } = aSetUp(PEOPLE.admin);
  const [screen, ...others] = await setUp.screensOf(SHOP, [technicalTask]);
  expect(others).toEqual([]);
  expect(screen).toEqual({ id: SCREEN, name: 'Default Screen', uses: ['create', 'edit'], hasField: false });
  expect(await setUp.isOnCreateForm(SHOP, technicalTask)).toBe(false);
  await setUp.addToScreen(SCREEN);
  await setUp.addToScreen(SCREEN);
  expect(await setUp.isOnCreateForm(SHOP, technicalTask)).toBe(true);
  expect(await setUp.isOnCreateForm(PAY, technicalTask)).toBe(true);
  expect((await setUp.screensOf(PAY, [technicalTask]))[0]?.hasField).toBe(true);
  await setUp.removeFromScreen(SCREEN);
  await setUp.removeFromScreen(SCREEN);
  expect(await setUp.isOnCreateForm(SHOP, technicalTask)).toBe(false);
});

test('a screen tells which company-managed projects use it', async () => {
  const { setUp } = aSetUp(PEOPLE.admin);
  expect(await setUp.projectsWithScreen(SCREEN, [SHOP, PAY, TEAM])).toEqual([SHOP, PAY]);
  expect(await setUp.projectsWithScreen('99', [SHOP])).toEqual([]);
});

test('a type with a scheme of its own has its own screens', async () => {
  const site = setUpSite();
  site.screens.push({ id: 7, name: 'Bare', description: '', tabs: [{ id: 1, name: 'Fields', fieldIds: ['summary'] }] });
  site.screenSchemes.push({ id: 5, name: 'Bare scheme', screens: { default: STANDARD.screen, create: 7 } });
  const [scheme] = site.issueTypeScreenSchemes;
  if (scheme) scheme.screenSchemeIds[technicalTask] = 5;
  const { setUp } = aSetUp(PEOPLE.admin, { site });
  const screens = await setUp.screensOf(SHOP, [technicalTask]);
  expect(screens.map(({ name, uses }) => [name, uses])).toEqual([
    ['Bare', ['create']],
    ['Default Screen', ['edit']],
  ]);
});

test('screens are for Jira admins; a create form is for whoever may create', async () => {
  const { setUp } = aSetUp(PEOPLE.developer);
  await expect(setUp.screensOf(SHOP, [technicalTask])).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(setUp.addToScreen(SCREEN)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await setUp.isOnCreateForm(SHOP, technicalTask)).toBe(false);
});

test.each([0, 3])('the panel is pinned and unpinned through a job polled %i times', async (polls) => {
  const { setUp, double } = aSetUp(PEOPLE.admin);
  double.faults.taskPolls = polls;
  await setUp.pinPanel([SHOP, PAY], 'PIN');
  const pinned = () => double.store.site.panelPins.map(({ projectId }) => projectId);
  expect(pinned()).toEqual([SHOP, PAY]);
  await setUp.pinPanel([PAY], 'UNPIN');
  expect(pinned()).toEqual([SHOP]);
  expect(double.store.site.panelPins[0]?.moduleId).toMatch(/\/static\/risk-summary-panel$/u);
});

test('pinning is for Jira admins, and a job that never ends is not waited for for ever', async () => {
  await expect(aSetUp(PEOPLE.developer).setUp.pinPanel([SHOP], 'PIN')).rejects.toMatchObject({ kind: 'forbidden' });
  const { setUp, double } = aSetUp(PEOPLE.admin);
  double.faults.taskPolls = 1_000;
  await expect(setUp.pinPanel([SHOP], 'PIN')).rejects.toMatchObject({ kind: 'unavailable' });
});
