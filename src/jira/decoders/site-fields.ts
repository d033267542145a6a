import { FRAMING_FIELD_MODULE } from '../../core/property-keys';
import type { Field, SiteFields } from '../site';
import { eachOf, listOf, member, textOf } from './json';

const TEAM_MANAGED_POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/**
 * Jira gives classic story points no type of their own, only these names, which a site in another language shows
 * translated: the name before translation counts, where Jira tells it (facts/jira-api, 4.4).
 */
const POINTS_NAMES = ['story points', 'story point estimate'];

/** Acceptance criteria have no type of their own either. */
const CRITERIA_NAME = 'acceptance criteria';

type TypedField = Field & { readonly custom: string; readonly ownName: string };

/** Finds the fields Stakes reads in the list of all fields; `undefined` when there is no list. */
export function siteFieldsOf(value: unknown): SiteFields | undefined {
  if (listOf(value) === undefined) return undefined;
  const fields = eachOf(value, fieldOf);
  const ofType = (type: string) => fields.filter((field) => field.custom === type).map(plain);
  const named = fields.filter((field) => field.custom === NUMBER && POINTS_NAMES.includes(field.ownName));
  const framing = fields.find((field) => field.custom.endsWith(`/static/${FRAMING_FIELD_MODULE}`));
  const criteria = fields.find(({ ownName }) => ownName === CRITERIA_NAME);
  return {
    framing: framing && { ...plain(framing), type: framing.custom },
    storyPoints: [...ofType(TEAM_MANAGED_POINTS), ...named.map(plain)],
    sprint: ofType(SPRINT)[0],
    acceptanceCriteria: criteria && plain(criteria),
  };
}

function fieldOf(value: unknown): TypedField | undefined {
  const id = textOf(member(value, 'id'));
  if (!id) return undefined;
  const custom = textOf(member(value, 'schema', 'custom')) ?? '';
  const name = textOf(member(value, 'name')) ?? id;
  const ownName = (textOf(member(value, 'untranslatedName')) ?? name).toLowerCase();
  return { id, name, custom, ownName };
}

const plain = ({ id, name }: TypedField): Field => ({ id, name });
