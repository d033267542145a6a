import * as v from 'valibot';
import { sameJson } from '../../../src/core/json/same-json';
import { jsonIn } from '../../../src/jira/decoders/json';
import { keptText } from '../../shared/kept-text';

/** Settings by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** What somebody changed and didn't save: the new value of each field, the one that it had before, and when. */
type KeptChanges = { readonly changed: Fields; readonly before: Fields; readonly atMs: number };

const schema = v.strictObject({
  changed: v.record(v.string(), v.unknown()),
  before: v.record(v.string(), v.unknown()),
  atMs: v.number(),
});

/** What is changed, of the fields with these names, with what was there before; a field without a value is `null`. */
export function changesOf(
  stored: Fields,
  now: Fields,
  names: readonly string[],
): Pick<KeptChanges, 'changed' | 'before'> {
  const differing = names.filter((name) => !sameJson(stored[name], now[name]));
  const pick = (from: Fields) => Object.fromEntries(differing.map((name) => [name, from[name] ?? null]));
  return { changed: pick(now), before: pick(stored) };
}

/** The fields that others saved otherwise since somebody changed them here. */
export function overtaken({ changed, before }: KeptChanges, stored: Fields): readonly string[] {
  return Object.keys(changed).filter((name) => {
    const now = stored[name] ?? null;
    return !sameJson(now, before[name]) && !sameJson(now, changed[name]);
  });
}

/** Those over the earlier ones that nobody decided about yet. */
export function together(earlier: KeptChanges | undefined, later: KeptChanges): KeptChanges {
  return {
    changed: { ...earlier?.changed, ...later.changed },
    before: { ...earlier?.before, ...later.before },
    atMs: later.atMs,
  };
}

/** Where one person's unsaved changes of a page are kept: in their browser. */
export function keptChanges(name: string, shelf?: Parameters<typeof keptText>[1]) {
  const text = keptText(`stakes.settings ${name}`, shelf);
  return {
    read: (): KeptChanges | undefined => {
      const parsed = v.safeParse(schema, jsonIn(text.read()));
      return parsed.success ? parsed.output : undefined;
    },
    keep: (kept: KeptChanges) =>
      Object.keys(kept.changed).length > 0 ? text.keep(JSON.stringify(kept)) : text.forget(),
    forget: text.forget,
  };
}
