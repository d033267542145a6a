import type { Channel } from './channel';

/** A script that creates with somebody's own token. */
export const restAsAPerson: Channel = {
  id: 'rest-as-a-person',
  name: 'REST, as a person',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4; jira-api 4.4' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 11 (2); jira-api 4.4', orElse: 'flagged' },
    },
  },
};
