import type { Author } from '../../core/history/history';
import type { Call } from '../call';
import { authorOf } from '../decoders/author';
import { eachOf, listOf, member } from '../decoders/json';
import { viewerOf } from '../decoders/project';
import { OPERATIONS } from '../operations';
import type { Site } from '../port';
import { unreadable } from '../status-refusal';

/** What a person picks from while typing. */
const MOST_FOUND = 20;

/** Ids travel in the address, so a call takes few enough to keep it short. */
const MOST_AT_ONCE = 50;

/** People by account id, asked once each for an adapter, and the one who asks. */
export function peopleOverRest(call: Call): Pick<Site, 'people' | 'findPeople' | 'viewer'> {
  const known = new Map<string, Author | undefined>();
  return {
    async people(accountIds) {
      const ids = [...new Set(accountIds)];
      const missing = ids.filter((id) => !known.has(id));
      for (let from = 0; from < missing.length; from += MOST_AT_ONCE) {
        const accountId = missing.slice(from, from + MOST_AT_ONCE);
        const { body } = await call(OPERATIONS.people, { query: { accountId, maxResults: MOST_AT_ONCE } });
        if (listOf(member(body, 'values')) === undefined) throw unreadable('who these people are');
        for (const id of accountId) known.set(id, undefined);
        for (const person of eachOf(member(body, 'values'), authorOf)) known.set(person.accountId, person);
      }
      const found = ids.map((id) => known.get(id)).filter((person) => person !== undefined);
      return new Map(found.map((person) => [person.accountId, person]));
    },

    async findPeople(typed) {
      const { body } = await call(OPERATIONS.peopleSearch, { query: { query: typed, maxResults: MOST_FOUND } });
      if (listOf(body) === undefined) throw unreadable('people');
      return eachOf(body, authorOf).slice(0, MOST_FOUND);
    },

    async viewer() {
      const { status, body } = await call(OPERATIONS.viewer, { accept: [401] });
      return status === 401 ? undefined : viewerOf(body);
    },
  };
}
