import { draftsOf, overStored } from '../../../static/impact-framing/form/kept-drafts';
import { ANSWERS } from './made-up';

const ANA = { accountId: 'ana', siteUrl: 'https://one.example' };
const AT_MS = Date.parse('2026-10-01T09:00:00Z');

function aShelf() {
  const held = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  return { held, of: (who: typeof ANA, issueId: string) => draftsOf(who, issueId, () => shelf) };
}

describe('what somebody typed and didn’t save', () => {
  const kept = { draft: { ...ANSWERS, risk: 'lost orders' }, base: ANSWERS, atMs: AT_MS };

  test('is theirs alone: of one person, one item and one site', () => {
    const shelf = aShelf();
    expect(shelf.of(ANA, '10046').keep(kept)).toBe(true);
    expect(shelf.of(ANA, '10046').unsaved(ANSWERS)).toEqual(kept);
    expect(shelf.of({ ...ANA, accountId: 'ben' }, '10046').unsaved(ANSWERS)).toBeUndefined();
    expect(shelf.of(ANA, '10047').unsaved(ANSWERS)).toBeUndefined();
    expect(shelf.of({ ...ANA, siteUrl: 'https://two.example' }, '10046').unsaved(ANSWERS)).toBeUndefined();
  });

  test('is forgotten once it is what is stored, or discarded', () => {
    const shelf = aShelf();
    const drafts = shelf.of(ANA, '10046');
    drafts.keep(kept);
    expect(drafts.unsaved({ ...kept.draft, risk: ' lost orders ' })).toBeUndefined();
    expect(shelf.held.size).toBe(0);
    drafts.keep(kept);
    drafts.forget();
    expect(shelf.held.size).toBe(0);
  });

  test('costs that contradict each other are kept as well', () => {
    const drafts = aShelf().of(ANA, '10046');
    const draft = { risk: 'rework', costLow: 9, costHigh: 3 };
    drafts.keep({ draft, base: undefined, atMs: AT_MS });
    expect(drafts.unsaved(undefined)?.draft).toEqual(draft);
  });

  test.each(['', '{', 'null', '[]', '{"draft":{"risk":7},"atMs":1}', '{"draft":{"risk":"x"}}'])(
    'is nothing where the browser holds %j',
    (text) => {
      const shelf = aShelf();
      const drafts = shelf.of(ANA, '10046');
      drafts.keep(kept);
      for (const key of shelf.held.keys()) shelf.held.set(key, text);
      expect(drafts.unsaved(ANSWERS)).toBeUndefined();
    },
  );

  test('is lost without an error where the browser keeps nothing', () => {
    const drafts = draftsOf(ANA, '10046', () => {
      throw new Error('denied');
    });
    expect([drafts.keep(kept), drafts.unsaved(ANSWERS), drafts.forget()]).toEqual([false, undefined, undefined]);
  });

  test('is put over what others saved meanwhile, word for word where it was typed', () => {
    const theirs = { ...ANSWERS, future: 'all of search', risk: 'fines' };
    expect(overStored(kept, theirs)).toEqual({ ...theirs, risk: 'lost orders' });
    const { risk: _, ...without } = ANSWERS;
    expect(overStored({ ...kept, draft: without }, theirs)).toMatchObject({ risk: undefined, future: 'all of search' });
  });
});
