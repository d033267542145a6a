import type { Boot, Theme } from './boot';

/** Puts the tokens into the document and gives the function that switches between light and dark. */
export function startTheming(boot: Boot): (theme: Theme) => Promise<void> {
  let loaded: Promise<void> | undefined;
  return async (theme) => {
    const root = document.documentElement;
    root.dataset['colorMode'] = theme;
    root.dataset['theme'] = boot.themeAttribute;
    root.style.setProperty('--ds-elevation-surface-current', `var(--ds-${boot.surface})`);
    loaded ??= linkTokens(boot.tokenCssPath);
    await loaded;
  };
}

function linkTokens(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = path;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The design tokens could not be loaded.')));
    document.head.append(link);
  });
}
