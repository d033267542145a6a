import { isJson } from '../body';
import type { Transition } from '../site/workflow';
import type { Store } from '../store';
import { fieldIdsOn } from './screens';

/** The rules by which a transition asks for fields, as the workflows API names them. */
const SCREEN = 'system:transition-screen';
const REMINDER = 'system:remind-people-to-update-fields';

/**
 * The ids of the fields that a transition asks for: those of its screen, or those of which a team-managed project reminds
 * people. `undefined` where it asks for nothing, so that Jira shows no dialog and no field can be set on the way.
 */
export function fieldIdsAsked(store: Store, { kept }: Transition): readonly string[] | undefined {
  const rule = kept?.['transitionScreen'];
  const parameters = isJson(rule) && isJson(rule['parameters']) ? rule['parameters'] : undefined;
  if (!isJson(rule) || parameters === undefined) return undefined;
  const { remindingFieldIds } = parameters;
  if (rule['ruleKey'] === REMINDER) return typeof remindingFieldIds === 'string' ? remindingFieldIds.split(',') : [''];
  if (rule['ruleKey'] !== SCREEN) return undefined;
  const screen = store.site.screens.find(({ id }) => String(id) === parameters['screenId']);
  return screen && fieldIdsOn(screen);
}

/** What makes a transition open this screen. */
export const withScreen = (screenId: number) => ({
  transitionScreen: { ruleKey: SCREEN, parameters: { screenId: String(screenId) } },
});

/** What makes a transition of a team-managed project ask for these fields, filled in or not. */
export const withReminder = (fieldIds: readonly string[]) => ({
  transitionScreen: {
    ruleKey: REMINDER,
    parameters: { remindingFieldIds: fieldIds.join(','), remindingMessage: '', remindingAlwaysAsk: 'true' },
  },
});
