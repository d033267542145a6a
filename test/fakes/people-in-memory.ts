import { type AccountNews, type People, type Person, type ReportAccounts } from '../../src/functions/people';

/** People kept in memory, in the order of their ids, and who was erased. */
export type PeopleInMemory = People & { readonly kept: Map<string, Person>; readonly erased: string[] };

export function peopleInMemory(
  people: readonly Person[],
  passesIn: Readonly<Record<string, string>> = {},
): PeopleInMemory {
  const kept = new Map(people.map((person) => [person.accountId, person]));
  const erased: string[] = [];
  return {
    kept,
    erased,
    page: async ({ most, after = '' }) => {
      const left = [...kept.values()].filter(({ accountId }) => accountId > after).toSorted(byId);
      const page = left.slice(0, most);
      return { people: page, next: left.length > most ? page.at(-1)?.accountId : undefined };
    },
    keep: async (person) => void kept.set(person.accountId, person),
    erase: async (accountId) => {
      kept.delete(accountId);
      erased.push(accountId);
      return passesIn[accountId] === undefined ? [] : [passesIn[accountId]];
    },
  };
}

const byId = (a: Person, b: Person): number => (a.accountId < b.accountId ? -1 : 1);

/** Atlassian with this news; `reports` holds what it was told, request by request. */
export function atlassianWith(news: readonly AccountNews[]) {
  const reports: (readonly { accountId: string; updatedAt: string }[])[] = [];
  const reportAccounts: ReportAccounts = async (accounts) => {
    reports.push(accounts);
    return news.filter(({ accountId }) => accounts.some((account) => account.accountId === accountId));
  };
  return { reports, reportAccounts };
}
