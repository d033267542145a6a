import { notEmulated } from './reply';

/** The query parameters of a call. What a handler doesn't look at is noticed: see `refuseUnread`. */
export type AskedQuery = {
  get(name: string): string | null;
  getAll(name: string): string[];
  /** Refuses parameters that the handler never looked at: an answer that ignores them would be made up. */
  refuseUnread(): void;
};

/** Change nothing here: more detail than the double has, the history of visits, and field configurations. */
const WITHOUT_EFFECT = new Set(['expand', 'updateHistory', 'fieldsByKeys', 'failFast', 'skipFieldAssociation']);

/** The query part of a request's path. */
export function askedQuery(path: string): AskedQuery {
  const start = path.indexOf('?');
  const parameters = new URLSearchParams(start < 0 ? '' : path.slice(start + 1));
  const read = new Set<string>(WITHOUT_EFFECT);
  return {
    get: (name) => {
      read.add(name);
      return parameters.get(name);
    },
    getAll: (name) => {
      read.add(name);
      return parameters.getAll(name);
    },
    refuseUnread: () => {
      const unread = [...parameters.keys()].find((name) => !read.has(name));
      if (unread !== undefined) throw notEmulated(`the parameter "${unread}" of this operation`);
    },
  };
}
