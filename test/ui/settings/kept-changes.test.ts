import { changesOf, keptChanges, overtaken, together } from '../../../static/settings/parts/kept-changes';
import { usableInPolicy } from '../../../static/settings/policy/kept-policy';

const NAMES = ['mode', 'days', 'status'];
const STORED = { mode: 'advise', days: 90, other: 1 };

function aShelf() {
  const held = new Map<string, string>();
  const shelf = () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  });
  return { held, shelf };
}

describe('changes that were not saved', () => {
  const kept = { ...changesOf(STORED, { mode: 'advise', days: 60, status: 'Committed' }, NAMES), atMs: 1 };

  test('are the chosen fields that differ, with what was there before', () => {
    expect(kept).toEqual({ changed: { days: 60, status: 'Committed' }, before: { days: 90, status: null }, atMs: 1 });
  });

  test.each([
    ['nothing', STORED, []],
    ['another field', { ...STORED, mode: 'gate' }, []],
    ['the same', { ...STORED, days: 60 }, []],
    ['the same field otherwise', { ...STORED, days: 30 }, ['days']],
    ['a field that was empty', { ...STORED, status: 'Done' }, ['status']],
  ])('are overtaken where others saved %s since: %j', (_, stored, names) => {
    expect(overtaken(kept, stored)).toEqual(names);
  });

  test('stay beside what is changed later, which wins', () => {
    const later = { ...changesOf(STORED, { ...STORED, mode: 'gate', days: 30 }, NAMES), atMs: 2 };
    const all = together(kept, later);
    expect(all.changed).toEqual({ mode: 'gate', days: 30, status: 'Committed' });
    expect(all.atMs).toBe(2);
  });

  test('are read as they were kept, and forgotten once there are none', () => {
    const { held, shelf } = aShelf();
    const place = keptChanges('ana SHOP', shelf);
    place.keep(kept);
    expect(keptChanges('ana SHOP', shelf).read()).toEqual(kept);
    expect(keptChanges('ben SHOP', shelf).read()).toBeUndefined();
    place.keep({ changed: {}, before: {}, atMs: 2 });
    expect(held.size).toBe(0);
  });

  test.each(['', '{', 'null', '[]', '{"changed":{}}'])('are none where the browser holds %j', (text) => {
    const { held, shelf } = aShelf();
    const place = keptChanges('ana SHOP', shelf);
    place.keep(kept);
    for (const key of held.keys()) held.set(key, text);
    expect(place.read()).toBeUndefined();
  });

  test('come back into a policy one by one: what it can’t have is left out', () => {
    const changed = { staleAfterDays: 0, enforcement: 'gate', gateStatus: null, rule: null, nonsense: 1, since: 'x' };
    expect(usableInPolicy(changed)).toEqual({ enforcement: 'gate', gateStatus: undefined });
  });
});
