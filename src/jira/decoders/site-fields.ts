import type { Installation } from '../../core/installation/installation';
import { FRAMING_FIELD_MODULE } from '../../core/installation/property-keys';
import type { Field, SiteFields } from '../site';
import { eachOf, listOf, member, textOf } from './json';

const TEAM_MANAGED_POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/**
 * Jira gives classic story points no type of their own, only these names, which a site in another language shows
 * translated: the name before translation counts, where Jira tells it (docs/platform.md#fields). Where it doesn't, the
 * names count by which JQL knows the field: whether those are translated is not documented, so either may be the one.
 */
const POINTS_NAMES = ['story points', 'story point estimate'];

/** Acceptance criteria have no type of their own either. */
const CRITERIA_NAME = 'acceptance criteria';

type TypedField = Field & { readonly custom: string; readonly ownNames: readonly string[] };

/**
 * Finds the fields Stakes reads in the list of all fields; `undefined` when there is no list. Another installation's Impact
 * framing is not its own: the type of a Forge field is `ari:cloud:ecosystem::extension/{app}/{environment}/static/{module}`
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/).
 * The environment's id is taken out of its own ARI, too, should a context have that.
 */
export function siteFieldsOf(
  value: unknown,
  { environmentId }: Pick<Installation, 'environmentId'>,
): SiteFields | undefined {
  if (listOf(value) === undefined) return undefined;
  const fields = eachOf(value, fieldOf);
  const own = `/${environmentId.slice(environmentId.lastIndexOf('/') + 1)}/static/${FRAMING_FIELD_MODULE}`;
  const those = (wanted: (field: TypedField) => boolean) => fields.filter(wanted).map(plain);
  const ofType = (type: string) => those(({ custom }) => custom === type);
  const framing = fields.find(({ custom }) => custom.endsWith(own));
  return {
    framing: framing && { ...plain(framing), type: framing.custom },
    storyPoints: [
      ...ofType(TEAM_MANAGED_POINTS),
      ...those((field) => field.custom === NUMBER && isCalled(field, POINTS_NAMES)),
    ],
    sprint: ofType(SPRINT)[0],
    acceptanceCriteria: those((field) => isCalled(field, [CRITERIA_NAME]))[0],
  };
}

function fieldOf(value: unknown): TypedField | undefined {
  const id = textOf(member(value, 'id'));
  if (!id) return undefined;
  const custom = textOf(member(value, 'schema', 'custom')) ?? '';
  const name = textOf(member(value, 'name')) ?? id;
  const untranslated = textOf(member(value, 'untranslatedName'));
  const ownNames =
    untranslated === undefined ? [name, ...eachOf(member(value, 'clauseNames'), textOf)] : [untranslated];
  return { id, name, custom, ownNames: ownNames.map((one) => one.toLowerCase()) };
}

function isCalled({ ownNames }: TypedField, names: readonly string[]): boolean {
  return ownNames.some((name) => names.includes(name));
}

const plain = ({ id, name }: TypedField): Field => ({ id, name });
