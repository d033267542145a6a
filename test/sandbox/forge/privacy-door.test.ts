import { createAccounts } from '../../../sandbox/forge/accounts';
import type { DoorRequest } from '../../../sandbox/forge/doors/door';
import { privacyDoor } from '../../../sandbox/forge/doors/privacy';

const SCOPES = new Set(['report:personal-data']);
const account = (accountId: string, updatedAt = '2026-10-01T09:00:00.000Z') => ({ accountId, updatedAt });

function asked(body: unknown, more: Partial<DoorRequest> = {}): DoorRequest {
  const invocation = { invocationId: 'i', functionKey: 'f', moduleKey: 'm', moduleType: 'consumer', pushDepth: 0 };
  const meta = { type: 'fpp', provider: 'app', remote: 'stargate' };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { meta, target: '/app/report-accounts', method: 'POST', headers: {}, body: text, invocation, ...more };
}

test('answers nothing to do, or which accounts are closed and which changed since', async () => {
  const accounts = createAccounts();
  const door = privacyDoor(accounts, SCOPES);
  expect(await door(asked({ accounts: [account('ana'), account('ben')] }))).toEqual({ status: 204 });
  accounts.close('ana');
  accounts.change('ben', Date.parse('2026-10-02T09:00:00Z'));
  const { status, body } = await door(asked({ accounts: [account('ana'), account('ben'), account('chloe')] }));
  expect([status, JSON.parse(body ?? '')]).toEqual([
    200,
    {
      accounts: [
        { accountId: 'ana', status: 'closed' },
        { accountId: 'ben', status: 'updated' },
      ],
    },
  ]);
  expect(await door(asked({ accounts: [account('ben', '2026-10-03T00:00:00Z')] }))).toEqual({ status: 204 });
  expect((await door(asked({ accounts: [account('5be24ba3f91c106033269289')] }))).body).toContain('closed');
});

test.each([
  ['nobody', { accounts: [] }],
  ['more than ninety', { accounts: Array.from({ length: 91 }, (_, at) => account(`a${at}`)) }],
  ['an id that is none', { accounts: [account('ana@example')] }],
  ['an id that is too long', { accounts: [account('a'.repeat(129))] }],
  ['a moment that is none', { accounts: [account('ana', 'yesterday')] }],
  ['no list', {}],
  ['no JSON', '{'],
])('refuses a report of %s', async (_, body) => {
  const accounts = createAccounts();
  const { status, body: text } = await privacyDoor(accounts, SCOPES)(asked(body));
  expect([status, JSON.parse(text ?? '')]).toEqual([
    400,
    { errorType: expect.any(String), errorMessage: expect.any(String) },
  ]);
  expect(accounts.reports).toEqual([]);
});

test('refuses an app that did not ask for the scope', async () => {
  const { status } = await privacyDoor(
    createAccounts(),
    new Set(['storage:app']),
  )(asked({ accounts: [account('ana')] }));
  expect(status).toBe(403);
});
