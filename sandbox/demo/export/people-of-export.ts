import { ADMINISTRATORS } from '../../jira/site';
import { aUser, type User } from '../../jira/site/people';
import type { ExportedIssue, ExportedPerson } from './exported-issue';

/** Every account that the export names, under its pseudonym. The first person to report an item administers Jira. */
export function peopleOf(issues: readonly ExportedIssue[]): User[] {
  const people = new Map<string, User>();
  const meet = (person: ExportedPerson | undefined): void => {
    if (person === undefined || people.has(person.accountId)) return;
    const { accountId, accountType, displayName } = person;
    people.set(accountId, aUser(accountId, displayName, { accountType, timeZone: 'Etc/UTC' }));
  };
  for (const issue of issues) {
    for (const person of [issue.reporter, issue.creator, issue.state.assignee]) meet(person);
    for (const { author } of issue.comments) meet(author);
    for (const { author } of issue.histories ?? []) meet(author);
  }
  const users = [...people.values()];
  const first = users.find(({ accountType }) => accountType === 'atlassian');
  if (first === undefined) users.push(aUser('admin', 'Administrator', { groupIds: [ADMINISTRATORS.groupId] }));
  else first.groupIds = [ADMINISTRATORS.groupId];
  return users;
}
