import { NavigationTarget, router } from '@forge/bridge';

/** Goes to a project's settings, where Stakes has its own page. */
export const openProjectSettings = (projectKey: string): Promise<void> =>
  router.navigate({ target: NavigationTarget.ProjectSettingsDetails, projectKey });
