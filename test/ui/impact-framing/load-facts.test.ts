import type { FoundIssue } from '../../../src/jira/found-issue';
import { loadFacts } from '../../../static/impact-framing/panel/load-facts';
import { ADVISE, ANSWERS, foundIssue } from './made-up';

const SHOWN = { id: '10041', key: 'SHOP-41', projectId: '10000' };

/** Jira with these issues; every question is written down. */
function jiraWith(issues: readonly FoundIssue[], policy: unknown = ADVISE) {
  const asked: string[] = [];
  const port: Parameters<typeof loadFacts>[0] = {
    issue: async (idOrKey) => {
      asked.push(`issue ${idOrKey}`);
      return issues.find(({ issue }) => issue.id === idOrKey || issue.key === idOrKey);
    },
    namedItems: async (keys) => {
      asked.push(`items ${keys.join()}`);
      return new Map(keys.map((key) => [key, { key, summary: `About ${key}`, done: false }]));
    },
    projectProperty: async () => {
      asked.push('policy');
      return policy;
    },
  };
  return { port, asked };
}

describe('what the panel reads', () => {
  test('the issue and the policy are enough for an issue that stands alone', async () => {
    const { port, asked } = jiraWith([foundIssue({ framing: ANSWERS })]);
    await loadFacts(port, SHOWN);
    expect(asked.sort()).toEqual(['issue 10041', 'policy']);
  });

  test('a link names a blocked item, so nobody asks for it', async () => {
    const links = [{ direction: 'blocks', key: 'SHOP-61', summary: 'Flash sale', done: true }] as const;
    const { port, asked } = jiraWith([
      foundIssue({ framing: { blockedIssues: ['SHOP-61', 'PAY-2'] } }, { blocksLinks: links }),
    ]);
    const facts = await loadFacts(port, SHOWN);
    expect(asked).toContain('items PAY-2');
    expect([...(facts?.items.values() ?? [])].map(({ key, done }) => [key, done])).toEqual([
      ['SHOP-61', true],
      ['PAY-2', false],
    ]);
  });

  test('a parent is read only for an issue without answers of its own', async () => {
    const parent = foundIssue({ id: '10070', key: 'SHOP-70', summary: 'Move order history', framing: ANSWERS });
    const child = { parent: { key: 'SHOP-70' } };
    const bare = jiraWith([foundIssue({}, child), parent]);
    expect((await loadFacts(bare.port, SHOWN))?.parent?.framing).toEqual(ANSWERS);
    const own = jiraWith([foundIssue({ framing: { risk: 'lost orders' } }, child), parent]);
    expect((await loadFacts(own.port, SHOWN))?.parent).toBeUndefined();
    expect(own.asked).not.toContain('issue SHOP-70');
  });

  test('answers written for another issue came with a copy', async () => {
    const original = foundIssue({ id: '10012', key: 'SHOP-12' });
    const copy = foundIssue({ framing: { ...ANSWERS, writtenFor: '10012' } });
    expect((await loadFacts(jiraWith([copy, original]).port, SHOWN))?.copiedFrom).toBe('SHOP-12');
    expect((await loadFacts(jiraWith([copy]).port, SHOWN))?.copiedFrom).toBe('');
    const own = foundIssue({ framing: { ...ANSWERS, writtenFor: '10041' } });
    expect((await loadFacts(jiraWith([own]).port, SHOWN))?.copiedFrom).toBeUndefined();
  });

  test('where Stakes is off nothing more is read', async () => {
    const { port, asked } = jiraWith([foundIssue({}, { parent: { key: 'SHOP-70' } })], null);
    expect((await loadFacts(port, SHOWN))?.policy.policy.enforcement).toBe('off');
    expect(asked.sort()).toEqual(['issue 10041', 'policy']);
  });

  test('an issue that is gone answers nothing', async () => {
    expect(await loadFacts(jiraWith([]).port, SHOWN)).toBeUndefined();
  });
});
