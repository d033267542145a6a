import type { Channel } from './channel';

/** An ordinary item that gets a label or component of the rule. Jira asks no app about edits of these. */
export const relabelled: Channel = {
  id: 'relabelled',
  name: 'A technical label or component added later',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'flagged', rests: 'forge-platform 6' },
      require: { is: 'flagged', rests: 'forge-platform 2.6, 6' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'flagged', rests: 'forge-platform 6' },
      require: { is: 'flagged', rests: 'forge-platform 2.6, 6' },
    },
  },
};
