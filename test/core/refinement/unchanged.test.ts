import type { ChangeItem } from '../../../src/core/history/history';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { refinementProof } from '../../../src/core/refinement/proof';
import { entry, facts } from './made-up';

const item = (given: Partial<ChangeItem>): ChangeItem => ({ field: 'priority', ...given });

describe('a field that was saved', () => {
  test.each<[string, ChangeItem, boolean]>([
    ['with the same id as before', item({ from: '3', to: '3' }), false],
    ['with the same id under another name', item({ from: '3', fromText: 'High', to: '3', toText: 'Urgent' }), false],
    ['with another id of the same name', item({ from: '3', fromText: 'High', to: '4', toText: 'High' }), true],
    ['with the same text, where there is no id', item({ fromText: 'High', toText: 'High' }), false],
    ['with the same text, where one id is there alone', item({ fromText: 'High', to: '4', toText: 'High' }), false],
    ['with empty ids and the same text', item({ from: '', fromText: 'eol', to: '', toText: 'eol' }), false],
    ['with another text', item({ fromText: 'High', toText: 'Low' }), true],
    ['where only the text after is known', item({ toText: 'High' }), true],
    ['with nothing known before and after', item({}), true],
    ['with nothing but empty texts', item({ fromText: '', toText: '' }), true],
  ])('%s', (_, change, counts) => {
    expect(lastRefined(facts({ entries: [entry(500, [change])] })).signal).toBe(counts ? 'priority' : 'created');
  });

  test('as it was doesn’t hide what else was changed with it', () => {
    const both = entry(500, [item({ from: '3', to: '3' }), { field: 'labels', fromText: '', toText: 'eol' }]);
    expect(lastRefined(facts({ entries: [both] })).signal).toBe('labels');
  });

  test('as it was is told so in the proof', () => {
    const [row] = refinementProof(facts({ entries: [entry(500, [item({ from: '3', to: '3' })])] }));
    expect(row?.text).toBe('not counted: saved as it was');
  });
});
