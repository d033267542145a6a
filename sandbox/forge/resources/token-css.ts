import * as v from 'valibot';

const ThemeSchema = v.object({ default: v.string() });
const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape'];

/**
 * The value of `data-theme` under which the tokens apply, with `data-color-mode` beside it. It names exactly the themes
 * that the stylesheet selects on.
 */
export const THEME_ATTRIBUTE = 'light:light dark:dark spacing:spacing typography:typography shape:shape';

/** Where the resource server and the site serve the tokens' stylesheet. */
export const TOKEN_CSS_PATH = '/__sandbox__/tokens.css';

/** Atlassian's design tokens, light and dark, as one stylesheet. */
export function tokenCss(): string {
  return THEMES.map((theme) => {
    const module: unknown = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`);
    return v.parse(ThemeSchema, module).default;
  }).join('\n');
}
