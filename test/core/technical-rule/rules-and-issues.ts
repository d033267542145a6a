import * as fc from 'fast-check';
import type { Named } from '../../../src/core/issue/issue';
import type { Operand, TechnicalRule } from '../../../src/core/technical-rule/rule';
import type { RuleFacts } from '../../../src/core/technical-rule/technical';
import type { SiteNames } from '../../../src/core/query/rule-jql';

/** A small site, so that rules and issues meet often. One name stands for two types; 10099 and the like are deleted ids. */
export const SITE: SiteNames = {
  types: [
    { id: '10001', name: 'Story', level: 'standard' },
    { id: '10002', name: 'Technical task', level: 'standard' },
    { id: '10012', name: 'technical TASK', level: 'standard' },
    { id: '10003', name: 'Chore', level: 'standard' },
    { id: '10004', name: 'Epic', level: 'epic' },
    { id: '10005', name: 'Sub-task', level: 'subtask' },
  ],
  components: [
    { id: '20001', name: 'Checkout' },
    { id: '20002', name: 'Cart "old"' },
  ],
  parents: [
    { id: '30001', name: 'SHOP-70' },
    { id: '30002', name: 'SHOP-71' },
  ],
};

export const LABELS = ['tech-debt', 'Tech-Debt', 'upgrade', 'ui', 'a"b\\'];

/** Issues of that site; some lack what an issue may lack. */
export const anyIssue: fc.Arbitrary<RuleFacts> = fc.record({
  type: fc.constantFrom(...SITE.types),
  labels: fc.subarray(LABELS, { maxLength: 3 }),
  components: fc.subarray([...SITE.components]),
  parent: fc.option(
    fc.constantFrom(...SITE.parents).map(({ id, name }) => ({ id, key: name })),
    { nil: undefined },
  ),
});

/** Rules that name what the site has, by id or by name in any case, and what it doesn't. */
export const anyRule: fc.Arbitrary<TechnicalRule> = fc.record({
  rows: fc.array(
    fc.oneof(
      fc.record({ by: fc.constant('type' as const), is: operands(SITE.types, { id: '10099', name: 'Gone' }) }),
      fc.record({
        by: fc.constant('label' as const),
        is: operands(
          LABELS.map((name) => ({ name })),
          { name: 'unused' },
        ),
      }),
      fc.record({
        by: fc.constant('component' as const),
        is: operands(SITE.components, { id: '20099', name: 'Gone' }),
      }),
      fc.record({ by: fc.constant('parent' as const), is: operands(SITE.parents, { id: '30099', name: 'SHOP-99' }) }),
    ),
    { maxLength: 4 },
  ),
  never: fc.subarray(['subtask', 'epic'] as const),
  neverTypes: fc.subarray(
    [
      { id: '10001', name: 'Story' },
      { id: '10003', name: 'Chore' },
      { id: '10099', name: 'Gone' },
    ],
    { maxLength: 1 },
  ),
});

function operands(things: readonly Named[], gone: Operand): fc.Arbitrary<Operand[]> {
  const byId = things.map(({ id, name }): Operand => (id === undefined ? { name } : { id, name }));
  const byName = things.flatMap(({ name }): Operand[] => [{ name }, { name: name.toUpperCase() }]);
  return fc.array(fc.constantFrom(...byId, ...byName, gone, { name: gone.name }), { maxLength: 3 });
}
