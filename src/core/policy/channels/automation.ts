import type { Channel } from './channel';

/** A rule of Automation for Jira that creates items, under its own account or a person's. */
export const automation: Channel = {
  id: 'automation',
  name: 'Automation rule',
  note: 'An account with a pass is let through, and flagged.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 4.2; jira-api 7' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 4.2, 11 (2); jira-api 7', orElse: 'flagged' },
    },
  },
};
