import type { NamedItem } from '../../../src/core/framing/gap';
import { framingState } from '../../../src/core/framing/framing-state';
import type { Backlog, Candidate } from '../backlog/backlog';
import { projectOf } from '../backlog/name-evidence';

/** Tells whether an open issue of a backlog is framed, by itself or by the issue above it. */
export function framedIn({ framings, done, names, candidates }: Backlog): (issue: Candidate) => boolean {
  const items = framings.size === 0 ? undefined : doneItems([...done, ...candidates.filter(isDone).map(keyOf)]);
  function isDone({ key, facts }: Candidate): boolean {
    return names.isDone(facts.status, projectOf(key));
  }
  return ({ key, facts }) => {
    const parent = facts.parent && framings.get(facts.parent.key);
    const { state } = framingState(framings.get(key)?.framing, {
      summary: facts.summary,
      items,
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
    });
    return state === 'framed' || state === 'thin' || state === 'inherited';
  };
}

function doneItems(keys: readonly string[]): ReadonlyMap<string, NamedItem> {
  return new Map(keys.map((key) => [key, { key, summary: '', done: true }]));
}

function keyOf({ key }: Candidate): string {
  return key;
}
