import type { Run } from '../run';
import type { ExpressionValue } from '../values/expression-value';
import { CALENDAR_DATE_MEMBERS } from './calendar-date-members';
import { DATE_MEMBERS } from './date-members';
import { entityMembers } from './entity-members';
import { LIST_MEMBERS } from './list-members';
import { MAP_MEMBERS } from './map-members';
import { PROPERTIES_MEMBERS } from './properties-members';
import { STRING_MEMBERS } from './string-members';
import { bind, type Members } from './type-members';

const NONE: Members = { property: () => undefined, method: () => undefined, names: [] };

/** The documented members of a value, by its type. Numbers, Booleans and functions have none. */
export function membersOf(run: Run, value: Exclude<ExpressionValue, null>): Members {
  if (typeof value === 'string') return bind(STRING_MEMBERS, value, run);
  if (typeof value !== 'object') return NONE;
  switch (value.kind) {
    case 'List':
      return bind(LIST_MEMBERS, value, run);
    case 'Map':
      return bind(MAP_MEMBERS, value, run);
    case 'Date':
      return bind(DATE_MEMBERS, value, run);
    case 'CalendarDate':
      return bind(CALENDAR_DATE_MEMBERS, value, run);
    case 'RichText':
      return bind({ properties: { plainText: (text) => text.plainText }, methods: {} }, value, run);
    case 'EntityProperties':
      return bind(PROPERTIES_MEMBERS, value, run);
    case 'Entity':
      return entityMembers(run, value);
    case 'Function':
      return NONE;
  }
}
