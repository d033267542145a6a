import { idOf, member } from '../../src/jira/decoders/json';

/** Where this bundle stands: one resource serves a project's settings and the site's. */
export type Place =
  { readonly kind: 'project'; readonly projectId: string } | { readonly kind: 'site' } | { readonly kind: 'elsewhere' };

/** Reads the host's `extension`; what isn't known is 'elsewhere'. */
export function placeOf(extension: Readonly<Record<string, unknown>>): Place {
  const projectId = idOf(member(extension, 'project', 'id'));
  switch (member(extension, 'type')) {
    case 'jira:projectSettingsPage':
      return projectId === undefined ? { kind: 'elsewhere' } : { kind: 'project', projectId };
    case 'jira:adminPage':
      return { kind: 'site' };
    default:
      return { kind: 'elsewhere' };
  }
}
