import { byPath, FIELDS, scriptedJira, type Scripted } from './scripted-jira';

const withEdit = (answer: Scripted, editmeta?: unknown, fields: unknown = FIELDS) =>
  scriptedJira(
    byPath([
      ['GET /rest/api/3/field', { body: fields }],
      ['GET /rest/api/3/issue/', { body: { id: '10001', editmeta } }],
      ['PUT /rest/api/3/issue/', answer],
    ]),
  );
const refusedField = { status: 400, body: { errors: { customfield_10050: 'Feld kann nicht gesetzt werden.' } } };

describe('saving a framing', () => {
  test('writes the app’s own field and nothing else', async () => {
    const { jira, sent } = withEdit({ status: 204 });
    await jira.saveFraming('10001', { risk: 'Outage' });
    expect(sent.at(-1)).toEqual({
      method: 'PUT',
      path: '/rest/api/3/issue/10001',
      body: { fields: { customfield_10050: { risk: 'Outage' } } },
    });
  });

  test('of nothing empties the field', async () => {
    const { jira, sent } = withEdit({ status: 204 });
    await jira.saveFraming('10001', null);
    expect(sent.at(-1)?.body).toEqual({ fields: { customfield_10050: null } });
  });

  test('is refused where the field is not on the edit screen, in whatever language Jira says so', async () => {
    const { jira } = withEdit(refusedField, { fields: { summary: {} } });
    await expect(jira.saveFraming('10001', {})).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringMatching(/“Impact framing” isn't on the edit screen.*Ask a Jira admin/),
    });
  });

  test('is refused in Jira’s words where the field is there but its rule says no', async () => {
    const { jira } = withEdit(refusedField, { fields: { customfield_10050: {} } });
    await expect(jira.saveFraming('10001', {})).rejects.toMatchObject({
      kind: 'invalid',
      message: 'Feld kann nicht gesetzt werden.',
    });
  });

  test('is refused to whoever may not edit', async () => {
    await expect(withEdit(refusedField, { fields: {} }).jira.saveFraming('10001', {})).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(withEdit({ status: 403 }).jira.saveFraming('10001', {})).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('is refused with the general message where Jira names no field', async () => {
    const { jira } = withEdit({ status: 400, body: { errorMessages: ['The work item is archived.'] } });
    await expect(jira.saveFraming('10001', {})).rejects.toMatchObject({ message: 'The work item is archived.' });
  });

  test('is refused where the site lost the field', async () => {
    const { jira, sent } = withEdit({ status: 204 }, undefined, []);
    await expect(jira.saveFraming('10001', {})).rejects.toThrow(/no “Impact framing” field/);
    expect(sent).toHaveLength(1);
  });
});

describe('a link to what is blocked', () => {
  const types = (...names: { id: string; name: string; outward?: string }[]): Scripted => ({
    body: { issueLinkTypes: names },
  });
  const withTypes = (answer: Scripted) =>
    scriptedJira(
      byPath([
        ['GET /rest/api/3/issueLinkType', answer],
        ['POST /rest/api/3/issueLink', { status: 201 }],
      ]),
    );

  test('reads "blocking issue blocks blocked issue"', async () => {
    const { jira, sent } = withTypes(
      types({ id: '1', name: 'Relates' }, { id: '9', name: 'Blocker', outward: 'Blocks' }),
    );
    await jira.linkBlocks('SHOP-1', 'SHOP-61');
    expect(sent.at(-1)?.body).toEqual({
      type: { id: '9' },
      inwardIssue: { key: 'SHOP-1' },
      outwardIssue: { key: 'SHOP-61' },
    });
  });

  test('is refused where the site has no such type, and for what is no key', async () => {
    await expect(withTypes(types()).jira.linkBlocks('SHOP-1', 'SHOP-61')).rejects.toThrow(/no link type “Blocks”/);
    await expect(withTypes(types()).jira.linkBlocks('SHOP-1', '../61')).rejects.toMatchObject({ kind: 'invalid' });
  });
});
