import type { Channel } from './channel';

/** An open item that goes on to the status which Gate guards. */
export const movedOn: Channel = {
  id: 'moved-on',
  name: 'Moved on to the guarded status',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'blocked', rests: 'forge-platform 2.5' },
      require: { is: 'flagged', rests: 'design 4' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 6' },
      gate: { is: 'blocked', rests: 'forge-platform 2.5, 11 (2)', orElse: 'flagged' },
      require: { is: 'flagged', rests: 'design 4' },
    },
  },
};
