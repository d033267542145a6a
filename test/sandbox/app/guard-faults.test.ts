import { CHANNELS } from '../../../src/core/policy/channels';
import { PROJECT_STYLES, type Channel, type ProjectStyle } from '../../../src/core/policy/channels/channel';
import { POLICY_PROPERTY, WAIVERS_PROPERTY } from '../../../src/core/installation/property-keys';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { storedPolicy } from '../../fakes/stored-policy';
import { GUARD_FAULTS, type GuardFault } from '../../docs/guard-faults';
import { CHANNEL_ACTS, create, doer, framingFieldId, PROMISED, type Came } from './channel-acts';
import { installGuarded, sweepOfTheDay } from './guarded-app';
import { ACTORS, policyIn, WORK } from './guarded-site';
import type { InstalledApp } from './installed-app';

type Blocking = 'gate' | 'require';

/** How each fault comes about in a project that was set up soundly. */
const INJECTIONS: Readonly<Record<string, (app: InstalledApp, mode: Blocking) => unknown>> = {
  'policy-absent': (app) => setProperty(app, POLICY_PROPERTY, undefined),
  'policy-malformed': (app) => setProperty(app, POLICY_PROPERTY, { version: 1, enforcement: 'forbid', guard: 'all' }),
  'policy-of-another-shape': (app, mode) => {
    const guard = { enforcement: mode, typeIds: [STANDARD.types.technicalTask] };
    setProperty(app, POLICY_PROPERTY, { ...policyIn(mode), guard });
  },
  'evaluation-error': (app) => {
    const anybody = Object.values(ACTORS).map((accountId) => [accountId, 'soon']);
    setProperty(app, WAIVERS_PROPERTY, Object.fromEntries(anybody));
  },
  'field-absent': ({ jira }) => {
    const { site } = jira.store;
    site.customFields = site.customFields.filter(({ appModuleKey }) => appModuleKey === undefined);
  },
  'field-id-changed': (app, mode) =>
    setProperty(app, POLICY_PROPERTY, storedPolicy(policyIn(mode), 'customfield_99999')),
  'field-not-on-the-screen': async (app) => {
    const path = `/rest/api/3/screens/1/tabs/1/fields/${framingFieldId(app)}`;
    expect((await doer(app)('admin', 'DELETE', path)).status).toBe(204);
  },
  'app-uninstalled': ({ jira }) =>
    Object.assign(jira.store.app ?? {}, { workflowValidators: [], actionValidators: [] }),
};

function setProperty({ jira }: InstalledApp, key: string, value: unknown): void {
  const project = jira.store.findProject(WORK);
  if (project === undefined) throw new Error('The site has no such project.');
  const { [key]: _, ...others } = project.properties;
  project.properties = value === undefined ? others : { ...others, [key]: value };
}

/** The ways in whose item changes its type: the rule on the workflow doesn't see them, the other guard does. */
const CHANGES_TYPE: readonly string[] = ['convert', 'type-change'];

/** The cells that block, of one mode and kind of project, as far as the page says how the fault ends there. */
function blockedIn(style: ProjectStyle, mode: Blocking, fault: GuardFault): readonly Channel[] {
  const isSaid = (id: string) => fault.refusesChange !== undefined || !CHANGES_TYPE.includes(id);
  return CHANNELS.filter(({ id, cells }) => cells[style][mode].is === 'blocked' && isSaid(id));
}

let app: InstalledApp;
afterEach(() => app.close());

const ways = GUARD_FAULTS.flatMap((fault) =>
  PROJECT_STYLES.flatMap((style) => (['gate', 'require'] as const).map((mode) => ({ fault, style, mode }))),
);

test.each(ways)(
  '$fault.id, $style, $mode: every way in that is blocked ends as docs/enforcement.md says',
  async ({ fault, style, mode }) => {
    app = (await installGuarded(style, mode)).app;
    await INJECTIONS[fault.id]?.(app, mode);
    const came = new Map<string, Came>();
    for (const { id } of blockedIn(style, mode, fault)) {
      Object.assign(app.jira.levers, PROMISED[id]);
      came.set(id, (await CHANNEL_ACTS[id]?.(app)) ?? { refused: 'nobody knows how this is done' });
    }
    expect(came.size).toBeGreaterThan(0);
    for (const [id, { refused }] of came) {
      const refuses = CHANGES_TYPE.includes(id) ? fault.refusesChange : fault.refuses;
      expect([id, refused !== undefined]).toEqual([id, refuses !== 'nothing']);
    }
    const fields = { project: { id: WORK }, issuetype: { id: STANDARD.types.story }, summary: 'Pay by invoice' };
    const nobodyCreates = fault.refuses === 'everything' && mode === 'require';
    expect((await create(app, 'person', fields)).refused !== undefined).toBe(nobodyCreates);

    await sweepOfTheDay(app);
    const flagged = fault.id === 'policy-absent' ? undefined : { technical: 'yes', framing: 'open' };
    for (const { refused, issueId = '' } of came.values()) {
      if (refused === undefined) expect(app.stakes(issueId)).toEqual(flagged && expect.objectContaining(flagged));
    }
  },
);

test('every fault of the page is brought about', () => {
  expect(Object.keys(INJECTIONS)).toEqual(GUARD_FAULTS.map(({ id }) => id));
});
