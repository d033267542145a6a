import * as fc from 'fast-check';
import { LEVERS } from '../../../sandbox/levers';
import { settingsComeBack } from '../../../sandbox/levers/gadget-settings';
import { rememberedFields, toRemember } from '../../../static/stale-items/remembered-fields';
import {
  parseConfiguration,
  toStored,
  type GadgetConfiguration,
} from '../../../static/stale-items/gadget-configuration';

const id = fc.nat({ max: 99_999 }).map(String);
const fieldId = fc.nat({ max: 99_999 }).map((number) => `customfield_${number}`);

const anyConfiguration: fc.Arbitrary<GadgetConfiguration> = fc.record(
  {
    scope: fc.oneof(
      fc.record({
        by: fc.constant('projects' as const),
        projectIds: fc.uniqueArray(id, { minLength: 1, maxLength: 50 }),
      }),
      fc.record({ by: fc.constant('filter' as const), filterId: id }),
    ),
    thresholdDays: fc.integer({ min: 1, max: 3650 }),
    includeActiveSprints: fc.boolean(),
    allOpenItems: fc.boolean(),
    fields: fc.record(
      { framing: fieldId, estimates: fc.array(fieldId, { maxLength: 10 }), sprint: fieldId, criteria: fieldId },
      { requiredKeys: ['estimates'] },
    ),
  },
  { requiredKeys: ['scope', 'includeActiveSprints', 'allOpenItems'] },
);

const MEMBERS = ['projectIds', 'filterId', 'thresholdDays', 'includeActiveSprints', 'allOpenItems', 'fields'];

/** Settings as they were stored, with some members in another form, or of somebody else. */
const spoilt = fc
  .tuple(anyConfiguration.map(toStored), fc.dictionary(fc.constantFrom(...MEMBERS, 'title'), fc.jsonValue()))
  .map(([stored, others]) => ({ ...stored, ...others }));

describe("a gadget's settings", () => {
  test('are read as they were stored, whatever they say', () => {
    fc.assert(
      fc.property(anyConfiguration, (configuration) => {
        const stored: unknown = JSON.parse(JSON.stringify(toStored(configuration)));
        expect(parseConfiguration(stored)).toEqual({ configuration });
      }),
    );
  });

  test.each([
    [undefined],
    [null],
    [{}],
    ['{}'],
    [''],
    ['SHOP'],
    [[]],
    [7],
    [{ title: 'Mine', columnCount: 2 }],
    [{ projectIds: null }],
  ])('that are %j are of a gadget that nobody set up yet', (stored) =>
    expect(parseConfiguration(stored)).toBeUndefined(),
  );

  test.each(
    Object.keys(LEVERS['gadget-settings'].readings) as (keyof (typeof LEVERS)['gadget-settings']['readings'])[],
  )('come back the same from a dashboard that gives them %s', (reading) => {
    fc.assert(
      fc.property(anyConfiguration, (configuration) => {
        expect(parseConfiguration(settingsComeBack(toStored(configuration), reading))).toEqual({ configuration });
      }),
    );
    expect(parseConfiguration(settingsComeBack(undefined, reading))).toBeUndefined();
  });

  test('that somebody made an object inherit are none', () => {
    expect(parseConfiguration(Object.create({ filterId: '1' }))).toBeUndefined();
  });

  test.each([
    [{ projectIds: [] }, 'no project and no filter is chosen.'],
    [{ thresholdDays: 30 }, 'no project and no filter is chosen.'],
    [{ projectIds: ['SHOP'] }, 'what it names is neither projects nor a filter.'],
    [{ filterId: 'project = SHOP' }, 'what it names is neither projects nor a filter.'],
  ])('that hold %j are refused in a sentence', (stored, why) => {
    expect(parseConfiguration(stored)).toEqual({
      problem: `This gadget's settings can't be read: ${why} Configure the gadget again.`,
    });
  });

  const plain = { scope: { by: 'filter', filterId: '1' }, includeActiveSprints: false, allOpenItems: false };

  test.each([
    [{ filterId: 1 }, {}],
    ['{"filterId":"1","allOpenItems":true}', { allOpenItems: true }],
    [{ filterId: '1', refresh: 15 }, {}],
    [{ filterId: '1', thresholdDays: null }, {}],
    [
      { filterId: '1', thresholdDays: '30', allOpenItems: 'true' },
      { thresholdDays: 30, allOpenItems: true },
    ],
    [{ filterId: '1', projectIds: [], jql: 'project = SHOP', title: 'Ours', columnCount: 2 }, {}],
    [
      { filterId: '1', fields: { estimates: ['customfield_2'], by: 'Jira' } },
      { fields: { estimates: ['customfield_2'] } },
    ],
    [{ filterId: '1', fields: { estimates: ['summary'] } }, {}],
    [{ projectIds: [10001, '10001', '10002'] }, { scope: { by: 'projects', projectIds: ['10001', '10002'] } }],
    [{ projectIds: '10001' }, { scope: { by: 'projects', projectIds: ['10001'] } }],
  ])('that come back as %j are read as they were meant', (stored, more) => {
    expect(parseConfiguration(stored)).toEqual({ configuration: { ...plain, ...more } });
  });

  test.each([
    [{ filterId: '1', thresholdDays: 0 }, 'the days'],
    [{ filterId: '1', thresholdDays: 'soon', allOpenItems: 'yes' }, 'the days and the choice about all open items'],
  ])('that hold %j are read without that part, and it is said', (stored, what) => {
    expect(parseConfiguration(stored)).toEqual({
      configuration: plain,
      doubt: `Of this gadget's settings, ${what} can't be read. Configure the gadget again.`,
    });
  });

  test('that name more projects than a gadget reads, or one that is none, say how many are read', () => {
    const many = Array.from({ length: 51 }, (_, at) => String(at));
    expect(parseConfiguration({ projectIds: many })).toMatchObject({
      configuration: { scope: { projectIds: many.slice(0, 50) } },
      doubt: expect.stringContaining('50 of 51 projects can be read.'),
    });
    expect(parseConfiguration({ projectIds: ['1', 'SHOP'] })).toMatchObject({
      configuration: { scope: { projectIds: ['1'] } },
      doubt: expect.stringContaining('1 of 2 projects can be read.'),
    });
  });

  test('that anybody may have stored never fail, and what was read is read again as the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), spoilt), (stored) => {
        const parsed = parseConfiguration(stored);
        if (parsed === undefined || 'problem' in parsed) return;
        const { configuration } = parsed;
        expect(parseConfiguration(toStored(configuration))).toEqual({ configuration });
        if (configuration.scope.by === 'projects') expect(configuration.scope.projectIds.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('remembered fields are those of the site, by id', () => {
  const field = (id: string) => ({ id, name: 'in any language' });
  const site = {
    framing: field('customfield_1'),
    storyPoints: [field('customfield_2')],
    sprint: field('customfield_3'),
    acceptanceCriteria: field('customfield_4'),
  };
  expect(rememberedFields(toRemember(site))).toMatchObject({
    framing: { id: 'customfield_1' },
    storyPoints: [{ id: 'customfield_2' }],
    sprint: { id: 'customfield_3' },
    acceptanceCriteria: { id: 'customfield_4' },
  });
  expect(rememberedFields(toRemember({ storyPoints: [] }))).toEqual({
    framing: undefined,
    storyPoints: [],
    sprint: undefined,
  });
});
