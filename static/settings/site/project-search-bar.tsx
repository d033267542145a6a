import { SearchField } from '../parts/search-field';
import { SITE_TEXTS } from './texts';
import type { ProjectSearch } from './find-projects';
import type { ListedProject } from '../policy/load-projects';

type ProjectSearchBarProps = {
  readonly projects: readonly ListedProject[];
  readonly search: ProjectSearch;
  readonly onChange: (search: ProjectSearch) => void;
};

/** Narrows the list by words and by kind; only kinds that the site has are offered, and software always. */
export function ProjectSearchBar({ projects, search, onChange }: ProjectSearchBarProps) {
  const kinds = [...new Set(['software', ...projects.map(({ typeKey }) => typeKey ?? '')])].filter((kind) => kind);
  return (
    <form class="row" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        id="project-search"
        label={SITE_TEXTS.search}
        typed={search.typed}
        onType={(typed) => onChange({ ...search, typed, page: 0 })}
      />
      <span class="row tied">
        <label for="project-kind" class="plain">
          {SITE_TEXTS.kind}
        </label>
        <select
          id="project-kind"
          class="field choice-list"
          value={search.kind}
          onChange={(event) => onChange({ ...search, kind: event.currentTarget.value, page: 0 })}
        >
          <option value="">{SITE_TEXTS.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindText(kind)}
            </option>
          ))}
        </select>
      </span>
    </form>
  );
}

/** A kind of project in people's words; one that Jira adds later is shown as Jira names it. */
export function kindText(kind: string | undefined): string {
  const known = Object.entries(SITE_TEXTS.kinds).find(([key]) => key === kind);
  return known ? known[1] : (kind ?? SITE_TEXTS.otherKind);
}
