import * as fc from 'fast-check';
import { rememberedFields, toRemember } from '../../../static/stale-items/remembered-fields';
import {
  parseConfiguration,
  REFRESH_MINUTES,
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
    refresh: fc.constantFrom(...REFRESH_MINUTES),
    fields: fc.record(
      { framing: fieldId, estimates: fc.array(fieldId, { maxLength: 10 }), sprint: fieldId },
      { requiredKeys: ['estimates'] },
    ),
  },
  { requiredKeys: ['scope', 'includeActiveSprints', 'allOpenItems'] },
);

describe("a gadget's settings", () => {
  test('are read as they were stored, whatever they say', () => {
    fc.assert(
      fc.property(anyConfiguration, (configuration) => {
        const stored: unknown = JSON.parse(JSON.stringify(toStored(configuration)));
        expect(parseConfiguration(stored)).toEqual({ configuration });
      }),
    );
  });

  test('are absent before anybody saved some', () => {
    expect(parseConfiguration(undefined)).toBeUndefined();
    expect(parseConfiguration(null)).toBeUndefined();
  });

  test.each([
    [{}, 'must name either projects or a filter'],
    [{ projectIds: ['1'], filterId: '2' }, 'must name either projects or a filter'],
    [{ projectIds: [] }, 'must name a project'],
    [{ projectIds: ['SHOP'] }, 'must be an id in digits'],
    [{ projectIds: Array.from({ length: 51 }, (_, at) => String(at)) }, 'at most 50'],
    [{ filterId: 'project = SHOP' }, 'must be an id in digits'],
    [{ filterId: '1', jql: 'project = SHOP' }, 'is not known here'],
    [{ filterId: '1', thresholdDays: 0 }, 'must be a whole number from 1 to 3650'],
    [{ filterId: '1', refresh: 1 }, 'must be one of 15, 30, 60'],
    [{ filterId: '1', allOpenItems: 'yes' }, 'must be true or false'],
    [{ filterId: '1', fields: { estimates: ['summary'] } }, 'must be the id of a custom field'],
    [{ filterId: '1', fields: { estimates: [], jql: 'x' } }, 'is not known here'],
    [Object.create({ filterId: '1' }), 'must be an object'],
    ['SHOP', 'must be an object'],
    [[], 'must be an object'],
  ])('that hold %j are refused in a sentence', (stored, why) => {
    expect(parseConfiguration(stored)).toEqual({ problem: expect.stringContaining(why) });
  });
});

test('remembered fields are those of the site, by id', () => {
  const field = (id: string) => ({ id, name: 'in any language' });
  const site = {
    framing: field('customfield_1'),
    storyPoints: [field('customfield_2')],
    sprint: field('customfield_3'),
  };
  expect(rememberedFields(toRemember(site))).toMatchObject({
    framing: { id: 'customfield_1' },
    storyPoints: [{ id: 'customfield_2' }],
    sprint: { id: 'customfield_3' },
  });
  expect(rememberedFields(toRemember({ storyPoints: [] }))).toEqual({
    framing: undefined,
    storyPoints: [],
    sprint: undefined,
  });
});
