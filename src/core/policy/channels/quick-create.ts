import type { Channel } from './channel';

/** The line on a board or in the backlog that takes a summary alone: the field is not on it. */
export const quickCreate: Channel = {
  id: 'quick-create',
  name: 'Quick create on a board or in the backlog',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 11 (6)' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4' },
      gate: { is: 'flagged', rests: 'forge-platform 4' },
      require: { is: 'blocked', rests: 'forge-platform 4, 11 (2, 6)', orElse: 'flagged' },
    },
  },
};
