import { dayBox, noteBox } from '../../../static/shared/discussed/outcome-boxes';
import { textIn } from '../../../static/shared/kept-text';
import { keptNotes, outcomeBox } from '../../../static/stale-items/state/kept-notes';

const ANA = { accountId: 'ana', siteUrl: 'https://one.example' };

function aShelf() {
  const held = new Map<string, string>();
  const shelf = () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  });
  const box = (...ids: string[]) => outcomeBox(ANA, ids) ?? '';
  const type = (ids: string[], note: string) => textIn(noteBox(box(...ids), 'never'), shelf).keep(note);
  return { held, shelf, box, type };
}

describe('a note beside an outcome that wasn’t recorded', () => {
  const sold = { issueIds: ['11', '9'], outcome: 'never', note: 'the shop is sold' };

  test('is given back with the items that it is about, whatever their order', () => {
    const { shelf, type } = aShelf();
    keptNotes(ANA, 'g', shelf).about(['11', '9']);
    type(['9', '11'], 'the shop is sold');
    expect(keptNotes(ANA, 'g', shelf).unrecorded()).toEqual(sold);
  });

  test('is theirs alone: of one person, one site and one gadget', () => {
    const { shelf, type } = aShelf();
    keptNotes(ANA, 'g', shelf).about(['11', '9']);
    type(['11', '9'], 'the shop is sold');
    const others = [
      { ...ANA, accountId: 'ben' },
      { ...ANA, siteUrl: 'https://two.example' },
    ];
    for (const other of others) expect(keptNotes(other, 'g', shelf).unrecorded()).toBeUndefined();
    expect(keptNotes(ANA, 'another', shelf).unrecorded()).toBeUndefined();
    expect(keptNotes({ ...ANA, accountId: undefined }, 'g', shelf).unrecorded()).toBeUndefined();
  });

  test('is none once its box was emptied, as it is when it was recorded', () => {
    const { shelf, box, type } = aShelf();
    keptNotes(ANA, 'g', shelf).about(['11', '9']);
    type(['11', '9'], 'the shop is sold');
    textIn(noteBox(box('11', '9'), 'never'), shelf).forget();
    expect(keptNotes(ANA, 'g', shelf).unrecorded()).toBeUndefined();
  });

  test('leaves nothing behind when it is discarded, its day neither', () => {
    const { held, shelf, box, type } = aShelf();
    const notes = keptNotes(ANA, 'g', shelf);
    notes.about(['9']);
    type(['9'], 'later');
    textIn(dayBox(box('9')), shelf).keep('2026-11-02');
    notes.forget();
    expect([...held.keys()]).toEqual([]);
  });

  test('goes with its day to the items that are selected from now on', () => {
    const { held, shelf, box, type } = aShelf();
    const notes = keptNotes(ANA, 'g', shelf);
    expect(notes.moveTo(['9'])).toBeUndefined();
    notes.about(['9']);
    type(['9'], 'the shop is sold');
    textIn(dayBox(box('9')), shelf).keep('2026-11-02');
    expect(notes.moveTo(['11', '9'])).toEqual(sold);
    expect(notes.unrecorded()).toEqual(sold);
    expect(textIn(dayBox(box('9', '11')), shelf).read()).toBe('2026-11-02');
    expect(held.size).toBe(3);
  });

  test('about one item is what its panel keeps', () => {
    expect(outcomeBox(ANA, ['9'])).toBe('https://one.example ana 9 outcome');
  });
});
