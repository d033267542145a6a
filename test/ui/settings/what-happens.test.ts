import { ENFORCEMENTS } from '../../../src/core/policy/policy';
import { fineprint, whatHappens } from '../../../static/settings/policy/what-happens';

const happenings = (enforcement: (typeof ENFORCEMENTS)[number]) =>
  whatHappens({ enforcement }).map(({ happening }) => happening);

describe('what really happens', () => {
  test('nothing is blocked in off and advise, and nothing at all happens in off', () => {
    expect(new Set(happenings('off'))).toEqual(new Set(['nothing']));
    expect(new Set(happenings('advise'))).toEqual(new Set(['asked', 'flagged']));
  });

  test('require blocks only what runs the Create transition', () => {
    const blocked = whatHappens({ enforcement: 'require' }).filter(({ happening }) => happening === 'blocked');
    expect(blocked.map(({ name }) => name)).toEqual([
      'Create dialog',
      'Quick create on a board or in the backlog',
      'REST and automation',
    ]);
  });

  test('gate blocks the move to its status alone', () => {
    const ways = whatHappens({ enforcement: 'gate', gateStatus: { id: '1', name: 'Committed' } });
    expect(ways.filter(({ happening }) => happening === 'blocked')).toEqual([
      { name: 'Moving to Committed', happening: 'blocked' },
    ]);
  });

  test.each(ENFORCEMENTS)('every word of the table is explained in %s', (mode) => {
    const words = fineprint(mode).join(' ');
    for (const happening of new Set(happenings(mode))) {
      if (happening === 'blocked') expect(words).toContain('* only where a Jira admin has added the rule');
      else expect(words).toContain(happening);
    }
  });
});
