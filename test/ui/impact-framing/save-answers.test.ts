import type { Framing } from '../../../src/core/framing/framing';
import type { ChangeEntry } from '../../../src/core/history/history';
import { Refused } from '../../../src/jira/refused';
import { saveAnswers, type SaveAsk } from '../../../static/impact-framing/panel/save-answers';
import { ANSWERS, foundIssue, framingChange, NOW_MS } from './made-up';

const MINE: Framing = { ...ANSWERS, risk: 'about 30 hours a month' };
const THEIRS: Framing = { ...ANSWERS, risk: 'auditors flag us in Q4' };

/** An issue that keeps what is saved; `meanwhile` runs just before a save reaches it, `after` just behind it. */
function issueWith(framing: Framing | undefined, hooks: { meanwhile?: () => void; after?: () => void } = {}) {
  const kept = { framing, history: [] as ChangeEntry[], saves: 0 };
  const port: Parameters<typeof saveAnswers>[0] = {
    issue: async () => foundIssue({ framing: kept.framing }),
    changelogs: async () => new Map([['10041', [...kept.history]]]),
    fields: async () => ({
      framing: { id: 'customfield_10050', name: 'Impact framing', type: 'ari:x/static/impact-framing' },
      storyPoints: [],
    }),
    saveFraming: async (_issueId, saved) => {
      hooks.meanwhile?.();
      kept.framing = saved ?? undefined;
      kept.saves += 1;
      kept.history.push(framingChange(`${kept.history.length + 1}`, 'ana', 'Ana', NOW_MS));
      hooks.after?.();
    },
  };
  return { kept, port };
}

const ask = (more: Partial<SaveAsk> = {}): SaveAsk => ({
  issueId: '10041',
  viewerId: 'ana',
  base: ANSWERS,
  mine: MINE,
  ...more,
});

describe('saving answers', () => {
  test('saves what nobody else touched', async () => {
    const { kept, port } = issueWith(ANSWERS);
    expect(await saveAnswers(port, ask())).toEqual({ kind: 'saved' });
    expect(kept.framing).toEqual(MINE);
  });

  test('tells a conflict with who saved and when, and writes nothing', async () => {
    const { kept, port } = issueWith(THEIRS);
    kept.history.push(framingChange('7', 'ben', 'Ben', NOW_MS - 120_000));
    expect(await saveAnswers(port, ask())).toEqual({
      kind: 'conflict',
      theirs: THEIRS,
      other: { name: 'Ben', atMs: NOW_MS - 120_000 },
    });
    expect(kept.saves).toBe(0);
  });

  test('the same answers from somebody else are no conflict', async () => {
    const { port } = issueWith({ ...MINE });
    expect((await saveAnswers(port, ask())).kind).toBe('saved');
  });

  test('blanks and the order of keys are no conflict', async () => {
    const stored = Object.fromEntries(Object.entries({ ...ANSWERS, risk: ` ${ANSWERS.risk} ` }).reverse());
    const { port } = issueWith(stored);
    expect((await saveAnswers(port, ask())).kind).toBe('saved');
  });

  test('an answer of Jira from before the last save is no conflict', async () => {
    const old: Framing = { doNothing: 'checkout stops' };
    const { port } = issueWith(old);
    expect((await saveAnswers(port, ask())).kind).toBe('conflict');
    expect((await saveAnswers(port, ask({ outdated: [old] }))).kind).toBe('saved');
  });

  test('a save between the reading and the writing is told, with the words it lost', async () => {
    const { kept, port } = issueWith(ANSWERS, {
      meanwhile: () => kept.history.push(framingChange('7', 'ben', 'Ben', NOW_MS)),
    });
    expect(await saveAnswers(port, ask())).toEqual({
      kind: 'saved',
      replaced: { name: 'Ben', atMs: NOW_MS, text: 'by Ben' },
    });
  });

  test('a save right behind this one is a conflict with what stands now', async () => {
    const { kept, port } = issueWith(ANSWERS, {
      after: () => {
        kept.framing = THEIRS;
        kept.history.push(framingChange('9', 'ben', 'Ben', NOW_MS));
      },
    });
    expect(await saveAnswers(port, ask())).toMatchObject({ kind: 'conflict', theirs: THEIRS, other: { name: 'Ben' } });
  });

  test('taking back the first answers empties the field', async () => {
    const { kept, port } = issueWith(MINE);
    await saveAnswers(port, ask({ base: MINE, mine: undefined }));
    expect(kept.framing).toBeUndefined();
  });

  test('an issue that is gone refuses', async () => {
    const { port } = issueWith(ANSWERS);
    await expect(saveAnswers({ ...port, issue: async () => undefined }, ask())).rejects.toThrow(Refused);
  });
});
