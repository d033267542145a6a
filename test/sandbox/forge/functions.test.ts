import { startSampleSite, type SampleSite } from './sample-app';

let site: SampleSite;
beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

describe('a function', () => {
  it('calls Jira as the viewer or as the app', async () => {
    expect(await site.invoke('whoAmI')).toEqual({ account: 'ana', jira: { accountId: 'ana' } });
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
    expect(site.requests.at(-1)).toMatchObject({ method: 'GET', path: '/rest/api/3/myself', via: 'function' });
  });

  it('keeps what it stores', async () => {
    expect(await site.invoke('remember', { text: 'hello' })).toEqual({ text: 'hello' });
    expect(site.stored('note')).toEqual({ text: 'hello' });
  });
});
