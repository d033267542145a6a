import type { Issue } from '../../../src/core/issue/issue';
import { Icon } from './icon';

/** Kinds of items that Jira's own icons tell apart. */
type Kind = 'epic' | 'subtask' | 'bug' | 'story' | 'task';

const FRAME = 'M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2Z';

const SIGNS: Readonly<Record<Kind, string>> = {
  epic: 'M8.8 4.5 5.8 8.3h4.4L7.2 11.7',
  subtask: 'M5 5h3v3H5zM8 8h3v3H8z',
  bug: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  story: 'M6 4.8h4v6.4L8 9.4l-2 1.8z',
  task: 'M5.2 8.2 7.2 10.2l3.6-4.3',
};

/** What kind of item it is, as an icon that says its type; the site's own pictures would be a request for each row. */
export function TypeIcon({ type }: { readonly type: Issue['type'] }) {
  const kind = kindOf(type);
  return (
    <span class={`type-icon ${kind}`} title={type.name}>
      <Icon d={`${FRAME}${SIGNS[kind]}`} />
      <span class="visually-hidden">{type.name}</span>
    </span>
  );
}

/** Levels are the same in every language; a Bug and a Story are known by the names that Jira gives them in English. */
function kindOf({ name, level }: Issue['type']): Kind {
  if (level !== 'standard') return level;
  if (/\bbug\b/i.test(name)) return 'bug';
  return /\bstory\b/i.test(name) ? 'story' : 'task';
}
