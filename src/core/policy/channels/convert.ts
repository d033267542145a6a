import type { Channel } from './channel';

/** A sub-task that is made a work item of a technical type. */
export const convert: Channel = {
  id: 'convert',
  name: 'Convert to a technical type',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 2.6' },
      gate: { is: 'flagged', rests: 'forge-platform 2.6' },
      require: { is: 'blocked', rests: 'forge-platform 2.6' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 2.6' },
      gate: { is: 'flagged', rests: 'forge-platform 2.6' },
      require: { is: 'blocked', rests: 'forge-platform 2.6, 4' },
    },
  },
};
