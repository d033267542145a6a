import type { Channel } from './channel';

/** An ordinary item whose type becomes a technical one. */
export const typeChange: Channel = {
  id: 'type-change',
  name: 'Change of the type',
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
