import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import type { RowFact, RuleRow } from '../../../src/core/technical-rule/rule';
import { ruleText } from '../../../src/core/technical-rule/rule-text';

const row = (by: RowFact, ...names: readonly string[]): RuleRow => ({ by, is: names.map((name) => ({ name })) });

describe('a rule in words', () => {
  it.each<[string | undefined, readonly RuleRow[]]>([
    [undefined, []],
    [undefined, [row('type')]],
    ['type Chore', [row('type', 'Chore'), row('label')]],
    [
      'type Technical task or Chore, label tech-debt',
      [row('type', 'Technical task', 'Chore'), row('label', 'tech-debt')],
    ],
    ['component Core, part of SHOP-10', [row('component', 'Core'), row('parent', 'SHOP-10')]],
    ['label a, b, c, d or e', [row('label', 'a', 'b', 'c', 'd', 'e')]],
    ['label a, b, c, d or 2 others', [row('label', 'a', 'b', 'c', 'd', 'e', 'f')]],
  ])('%s', (text, rows) => {
    expect(ruleText({ rows, never: [] })).toBe(text);
  });

  it('says of the default rule what most of its names are', () => {
    expect(ruleText(DEFAULT_RULE)).toBe(
      'type Technical task, Technical debt, Tech debt, Technical story or 4 others, ' +
        'label tech-debt, technical-debt, techdebt, refactoring or 5 others',
    );
  });
});
