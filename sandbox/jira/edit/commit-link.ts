import type { Actor } from '../actor';
import { linkEvent } from '../events/issue-events';
import type { LinkType } from '../site/catalogue';
import type { Issue, IssueLink } from '../site/issue';
import type { World } from '../world';

/**
 * Links two issues. Both changelogs get an item without a `fieldId`; whether `updated` moves is not documented, and
 * here it does not (docs/platform.md#changelogs).
 */
export function commitLink(world: World, actor: Actor, type: LinkType, inward: Issue, outward: Issue): void {
  const { store } = world;
  const isThere = store
    .linksOf(inward.id)
    .some((link) => link.typeId === type.id && link.inwardIssueId === inward.id && link.outwardIssueId === outward.id);
  if (isThere) return;
  const link: IssueLink = {
    id: store.nextId(),
    typeId: type.id,
    inwardIssueId: inward.id,
    outwardIssueId: outward.id,
  };
  store.addLink(link);
  record(world, actor, inward, outward.key, `This issue ${type.outward} ${outward.key}`);
  record(world, actor, outward, inward.key, `This issue ${type.inward} ${inward.key}`);
  world.emit(linkEvent(store, actor, link));
}

function record(world: World, actor: Actor, issue: Issue, to: string, toText: string): void {
  const { store } = world;
  const entry = {
    id: store.nextId(),
    atMs: store.nowMs(),
    items: [{ field: 'Link', fieldType: 'jira' as const, to, toText }],
  };
  const authorId = actor.user?.accountId;
  world.index.willChange(issue.id, issue);
  issue.histories = [...issue.histories, authorId === undefined ? entry : { ...entry, authorId }];
  world.changed(issue.id);
}
