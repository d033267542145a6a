import { PROJECT_STYLES, type ProjectStyle } from '../../../src/core/policy/channels/channel';
import { storedPolicy } from '../../../src/core/policy/guard';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { GUARD_FAULTS } from '../../docs/guard-faults';
import { create, doer, framingFieldId, type Came } from './channel-acts';
import { attachGuard, guardedSite, GATE_STATUS, policyIn, WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';

type Blocking = 'gate' | 'require';

/** How each fault is brought about: what the project's policy holds, the rule's own parameters, what the site lacks. */
type Injection = {
  readonly policy?: (mode: Blocking) => unknown;
  readonly parameters?: (mode: Blocking) => Record<string, string>;
  readonly onScreen?: boolean;
  readonly breakSite?: (app: InstalledApp) => void;
};

const sound = (mode: Blocking) => storedPolicy(policyIn(mode));
const config = (more: object) => (mode: Blocking) => ({ config: JSON.stringify({ mode, ...more }) });

const INJECTIONS: Readonly<Record<string, Injection>> = {
  'policy-absent': { policy: () => undefined },
  'policy-malformed': { policy: () => ({ version: 1, enforcement: 'forbid', guard: 'all' }) },
  'policy-of-another-shape': {
    policy: (mode) => ({ ...policyIn(mode), guard: { enforcement: mode, typeIds: [STANDARD.types.technicalTask] } }),
  },
  'evaluation-error': { parameters: config({ fieldId: 5 }) },
  'field-absent': {
    breakSite: ({ jira }) => {
      const { site } = jira.store;
      site.customFields = site.customFields.filter(({ appModuleKey }) => appModuleKey === undefined);
    },
  },
  'field-id-changed': { parameters: config({ fieldId: 'customfield_99999' }) },
  'field-not-on-the-screen': { onScreen: false },
  'app-uninstalled': { parameters: () => ({ key: 'ari:cloud:ecosystem::extension/gone/gone/static/framing-guard' }) },
};

let app: InstalledApp;
afterEach(() => app.close());

/** Brings an item of a type through the guard of this mode: creates it, and where Gate stands moves it on. */
async function pass(mode: Blocking, typeId: string): Promise<Came> {
  const fields = { project: { id: WORK }, issuetype: { id: typeId }, summary: 'Replace the session store' };
  const came = await create(app, 'person', fields);
  if (mode === 'require' || came.issueId === undefined) return came;
  const ask = doer(app);
  const path = `/rest/api/3/issue/${came.issueId}/transitions`;
  const { json } = await ask('person', 'GET', path);
  const { transitions } = json as { transitions: { id: string; to: { id: string } }[] };
  const { id } = transitions.find(({ to }) => to.id === GATE_STATUS) ?? { id: '' };
  const { status } = await ask('person', 'POST', path, { transition: { id } });
  return status === 204 ? came : { ...came, refused: String(status) };
}

async function install(style: ProjectStyle, mode: Blocking, injection: Injection): Promise<void> {
  const site = guardedSite(style, (injection.policy ?? sound)(mode));
  attachGuard(site, mode, injection.parameters?.(mode));
  app = await installStakes(site);
  const fieldId = framingFieldId(app);
  if (injection.onScreen !== false)
    await doer(app)('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
  injection.breakSite?.(app);
}

const ways = GUARD_FAULTS.flatMap((fault) =>
  PROJECT_STYLES.flatMap((style) => (['gate', 'require'] as const).map((mode) => ({ fault, style, mode }))),
);

test.each(ways)('$fault.id, $style, $mode: ends as docs/enforcement.md says', async ({ fault, style, mode }) => {
  await install(style, mode, INJECTIONS[fault.id] ?? {});
  const technical = await pass(mode, STANDARD.types.technicalTask);
  const story = await pass(mode, STANDARD.types.story);
  expect({ technical: technical.refused !== undefined, story: story.refused !== undefined }).toEqual({
    technical: fault.refuses !== 'nothing',
    story: fault.refuses === 'everything',
  });
  if (technical.issueId === undefined) return;
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  const isOff = fault.id === 'policy-absent';
  expect(app.stakes(technical.issueId)).toEqual(
    isOff ? undefined : expect.objectContaining({ technical: 'yes', framing: 'open' }),
  );
});

test.each(['gate', 'require'] as const)(
  'without a fault the same item is refused in %s, and a Story passes',
  async (mode) => {
    await install('company-managed', mode, {});
    expect((await pass(mode, STANDARD.types.technicalTask)).refused).toBeDefined();
    expect((await pass(mode, STANDARD.types.story)).refused).toBeUndefined();
  },
);

test('every fault of the page is brought about', () => {
  expect(Object.keys(INJECTIONS)).toEqual(GUARD_FAULTS.map(({ id }) => id));
});
