import { STAKES_INDEX } from '../../../../src/core/stakes/stakes-property';
import type { Check, HealthContext, ProjectCheck } from '../check';

const TEXTS = {
  live: 'Search knows what Stakes keeps on items.',
  missing: (aliases: readonly string[]) => `Search doesn’t know ${aliases.join(', ')} yet.`,
  help: 'Lists then read every item’s history, which is slower and finds the same. Jira sets this up within hours of installing. If it stays, Stakes was deployed for another environment than it runs in: deploy it again with “npm run deploy”.',
} as const;

/** Whether Jira's search knows the app's aliases: a query over an unknown one finds nothing, without an error. */
export const searchIndex: Check<Pick<HealthContext, 'jira'>> & Pick<ProjectCheck, 'applies'> = {
  id: 'search-index',
  about: 'What search knows',
  applies: ({ enforcement }) => enforcement !== 'off',
  async look({ jira }) {
    const aliases = STAKES_INDEX.map(({ searchAlias }) => searchAlias);
    const known = await jira.knownAliases(aliases);
    const missing = aliases.filter((alias) => !known.has(alias));
    return missing.length === 0
      ? [{ mark: 'good', text: TEXTS.live }]
      : [{ mark: 'wrong', text: TEXTS.missing(missing), help: TEXTS.help }];
  },
};
