import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

/** The page's own event that keeps themed frames in step; no name an app could emit. */
export const THEME_CHANGED = 'sandbox:theme';

/** Themes the frame now and from now on; answers once the tokens apply. */
export const enableTheming: Operation = async (given, { page, moduleType, onEnd }) => {
  const { applyTheme } = payloadAs('enableTheming', v.object({ applyTheme: Callback }), given);
  onEnd.push(page.events.on({ event: THEME_CHANGED, moduleType, listener: applyTheme }));
  await applyTheme(page.theme());
};
