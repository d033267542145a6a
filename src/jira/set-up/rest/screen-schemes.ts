import type { FormUse } from '../../../core/set-up/screen';
import type { Call } from '../../call';
import { eachOf, idOf, isRecord, member, textOf } from '../../decoders/json';
import { everyOffset } from '../../rest/offset-pages';
import { unreadable } from '../../status-refusal';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';

const MOST_ROWS = 5_000;
const PAGE = 100;
/** Projects named in one address, which has to stay short. */
const PROJECTS_A_CALL = 100;

type TypeRow = { readonly schemeId: string; readonly typeId: string; readonly screenSchemeId: string };
type ScreenScheme = { readonly id: string; readonly screens: Readonly<Record<string, string>> };

/** From projects and types to screens and back, through Jira's two layers of schemes (docs/platform.md#screens). */
export function screenSchemesOver(call: Call) {
  return { usesOf, projectsWith, namesOf };

  /** What these types of a project use each screen for. */
  async function usesOf(
    projectId: string,
    typeIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<FormUse>>> {
    const [scheme] = await schemesOfProjects([projectId]);
    if (!scheme) throw unreadable("this project's screens");
    const rows = await typeRows([scheme.schemeId]);
    const rowOf = (typeId: string) => rows.find((row) => row.typeId === typeId);
    const used = [...new Set(typeIds.flatMap((typeId) => (rowOf(typeId) ?? rowOf('default'))?.screenSchemeId ?? []))];
    const uses = new Map<string, Set<FormUse>>();
    for (const { screens } of used.length === 0 ? [] : await screenSchemes(used)) {
      for (const use of ['create', 'edit'] as const) {
        const id = screens[use] ?? screens['default'];
        if (id !== undefined) uses.set(id, (uses.get(id) ?? new Set<FormUse>()).add(use));
      }
    }
    return uses;
  }

  /** Those of these projects that use a screen for anything. */
  async function projectsWith(screenId: string, projectIds: readonly string[]): Promise<readonly string[]> {
    const schemes = await screenSchemes([]);
    const using = schemes.filter(({ screens }) => Object.values(screens).includes(screenId)).map(({ id }) => id);
    const rows = await typeRows([]);
    const ofTypes = rows.filter((row) => using.includes(row.screenSchemeId)).map(({ schemeId }) => schemeId);
    const found: string[] = [];
    for (let from = 0; from < projectIds.length; from += PROJECTS_A_CALL) {
      const some = await schemesOfProjects(projectIds.slice(from, from + PROJECTS_A_CALL));
      found.push(...some.flatMap(({ schemeId, projects }) => (ofTypes.includes(schemeId) ? projects : [])));
    }
    return found;
  }

  async function namesOf(id: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (id.length === 0) return new Map();
    return new Map(
      await everyOffset('screens', MOST_ROWS, nameRowOf, async (startAt) =>
        call(OPERATIONS.screens, { query: { id, startAt, maxResults: PAGE } }),
      ),
    );
  }

  function schemesOfProjects(projectId: readonly string[]) {
    return everyOffset('screen schemes', MOST_ROWS, projectsRowOf, async (startAt) =>
      call(OPERATIONS.screenSchemesOfProjects, { query: { projectId, startAt, maxResults: PAGE } }),
    );
  }

  function typeRows(issueTypeScreenSchemeId: readonly string[]): Promise<readonly TypeRow[]> {
    return everyOffset('screen schemes', MOST_ROWS, typeRowOf, async (startAt) =>
      call(OPERATIONS.screenSchemesOfTypes, { query: { issueTypeScreenSchemeId, startAt, maxResults: PAGE } }),
    );
  }

  function screenSchemes(id: readonly string[]): Promise<readonly ScreenScheme[]> {
    return everyOffset('screen schemes', MOST_ROWS, screenSchemeOf, async (startAt) =>
      call(OPERATIONS.screenSchemes, { query: { id, startAt, maxResults: PAGE } }),
    );
  }
}

function projectsRowOf(value: unknown) {
  const schemeId = idOf(member(value, 'issueTypeScreenScheme', 'id'));
  return schemeId === undefined ? undefined : { schemeId, projects: eachOf(member(value, 'projectIds'), idOf) };
}

function typeRowOf(value: unknown): TypeRow | undefined {
  const schemeId = idOf(member(value, 'issueTypeScreenSchemeId'));
  const typeId = idOf(member(value, 'issueTypeId'));
  const screenSchemeId = idOf(member(value, 'screenSchemeId'));
  return schemeId && typeId && screenSchemeId ? { schemeId, typeId, screenSchemeId } : undefined;
}

function screenSchemeOf(value: unknown): ScreenScheme | undefined {
  const id = idOf(member(value, 'id'));
  const screens = member(value, 'screens');
  if (!id || !isRecord(screens)) return undefined;
  const known = Object.entries(screens).flatMap(([use, screen]) => {
    const screenId = idOf(screen);
    return screenId === undefined ? [] : [[use, screenId] as const];
  });
  return { id, screens: Object.fromEntries(known) };
}

function nameRowOf(value: unknown): readonly [string, string] | undefined {
  const id = idOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  return id && name !== undefined ? [id, name] : undefined;
}
