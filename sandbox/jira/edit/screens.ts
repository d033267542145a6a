import type { Project } from '../site/project';
import type { Screen } from '../site/screen';
import { need, type Store } from '../store';

/** The screen an issue type of a project uses for an operation. */
export function screenFor(
  store: Store,
  project: Project,
  typeId: string,
  operation: 'create' | 'edit' | 'view',
): Screen {
  const { issueTypeScreenSchemes, screenSchemes, screens } = store.site;
  const scheme = need(byId(issueTypeScreenSchemes), project.issueTypeScreenSchemeId, 'issue type screen scheme');
  const screenSchemeId = scheme.screenSchemeIds[typeId] ?? scheme.screenSchemeIds.default;
  const screenScheme = need(byId(screenSchemes), screenSchemeId, 'screen scheme');
  return need(byId(screens), screenScheme.screens[operation] ?? screenScheme.screens.default, 'screen');
}

/** The fields on that screen, in the order shown. */
export function fieldIdsOn(screen: Screen): readonly string[] {
  return screen.tabs.flatMap((tab) => tab.fieldIds);
}

function byId<K, T extends { id: K }>(things: readonly T[]): ReadonlyMap<K, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
