import type { Framing } from '../../src/core/framing/framing';
import { reassess } from '../../src/functions/reassess';
import { STANDARD } from '../../sandbox/jira/site/standard';
import type { Issue } from '../../sandbox/jira/site/issue';
import { shopBacklog, shopIssue } from '../fakes/shop-backlog';
import { aBacklog } from './backlog';

const FIELD = 'customfield_10101';
const HIDDEN = { securityLevelId: '701' };
const DONE = { statusId: STANDARD.statuses.done };

const ANSWERS: Framing = {
  doNothing: 'Checkout stops',
  risk: 'Fines of a month’s revenue',
  future: 'Vouchers take a week more',
};

/** What an item's property says, among others of which its reader may see all or only some. */
async function storedOf(own: Partial<Issue>, others: readonly Issue[]): Promise<unknown> {
  const backlog = aBacklog(shopBacklog({ issues: [shopIssue(101, 'Move the invoices', own), ...others] }));
  await reassess(backlog.portsAs(), '20101');
  return backlog.stakes('20101');
}

const naming = (key: string): Partial<Issue> => ({ custom: { [FIELD]: { ...ANSWERS, blockedIssues: [key] } } });

test('an item that is done says so, where everybody who reads it sees that item as well', async () => {
  const done = shopIssue(102, 'Vouchers', DONE);
  expect(await storedOf(naming('SHOP-102'), [done])).toMatchObject({ answered: 3 });
  expect(await storedOf(naming('SHOP-102'), [shopIssue(102, 'Vouchers')])).toMatchObject({ answered: 4 });
});

test('naming a hidden item tells nothing: absent, there or done, the property is the same', async () => {
  const absent = await storedOf(naming('SHOP-102'), []);
  for (const more of [HIDDEN, { ...HIDDEN, ...DONE }]) {
    expect(await storedOf(naming('SHOP-102'), [shopIssue(102, 'Close the hole', more)])).toEqual(absent);
  }
  expect(
    await storedOf({ ...naming('SHOP-102'), ...HIDDEN }, [shopIssue(102, 'Done', { ...HIDDEN, ...DONE })]),
  ).toEqual({ ...Object(absent), answered: 3, framing: 'partial' });
});

test('a child tells of its parent’s answers only what its own readers may see', async () => {
  const framed = { custom: { [FIELD]: { ...ANSWERS, blocked: 'Paying by card in Sweden' } } };
  const parent = (more: Partial<Issue>): Issue =>
    shopIssue(102, 'New ledger', { ...more, issueTypeId: STANDARD.types.epic });
  const child = { parentId: '20102' };
  expect(await storedOf(child, [parent(framed)])).toMatchObject({ framing: 'inherited' });
  expect(await storedOf(child, [parent({ ...framed, ...HIDDEN })])).toEqual(await storedOf(child, [parent(HIDDEN)]));
  expect(await storedOf({ ...child, ...HIDDEN }, [parent({ ...framed, ...HIDDEN })])).toMatchObject({
    framing: 'inherited',
  });
});
