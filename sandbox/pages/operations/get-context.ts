import type { Operation } from './operation';

/** The frame's context: who looks, where, and what the place adds; with the theme, as the page shows it now. */
export const getContext: Operation = async (_, { moduleKey, extension, page }) => {
  const context = await page.ask('/sandbox/bridge/context', { moduleKey, extension });
  const theme = { light: 'light', dark: 'dark', colorMode: page.theme(), spacing: 'spacing' };
  return Object.assign({}, context, { theme, surfaceColor: null });
};
