import { actorOf } from '../../../src/core/refinement/person';
import { ana, caller, robot } from './made-up';

const rules = { ignoredAccountIds: new Set(['sync']), ownAccountId: 'stakes' };

it.each([
  ['a person', ana, 'person'],
  ['an account without a type, as old exports have it', { accountId: 'u17' }, 'person'],
  ['somebody who left', { accountId: 'u18', accountType: 'unknown' as const }, 'person'],
  ['an app', robot, 'app'],
  ['a customer of a service desk', caller, 'customer'],
  ['an account on the ignore list', { accountId: 'sync', accountType: 'atlassian' as const }, 'ignored'],
  ['an app on the ignore list', { accountId: 'sync', accountType: 'app' as const }, 'app'],
  ['Stakes itself', { accountId: 'stakes', accountType: 'app' as const }, 'stakes'],
  ['no author', undefined, 'nobody'],
])('%s', (_who, author, actor) => {
  expect(actorOf(author, rules)).toBe(actor);
});

it('an account without an author is not Stakes when Stakes is unknown', () => {
  expect(actorOf({ accountId: 'u1' }, { ignoredAccountIds: new Set() })).toBe('person');
});
