import { LEVERS } from '../../sandbox/levers';
import type { Lever } from '../../sandbox/levers/lever';
import { markdownTable } from './markdown-table';

/** docs/levers.md, printed from the levers themselves. */
export function leversPage(): string {
  const levers: readonly (readonly [string, Lever])[] = Object.entries(LEVERS);
  return [
    '# What nobody knows about the platform, and how it is tested',
    INTRODUCTION,
    ...levers.flatMap(([name, lever]) => [
      `## \`${name}\``,
      `${lever.question}. ${lever.documented}`,
      markdownTable(
        ['Reading', 'What the sandbox does then', ''],
        Object.entries(lever.readings).map(([reading, meaning]) => [`\`${reading}\``, meaning, roleOf(lever, reading)]),
      ),
      `Run under every reading: ${lever.touches.map((path) => `\`${path}\``).join(', ')}.`,
    ]),
    '## What goes wrong without anybody’s fault',
    FAULTS,
    '## To add a lever',
    ADDING,
  ]
    .join('\n\n')
    .concat('\n');
}

function roleOf({ strictest, shown }: Lever, reading: string): string {
  return [
    ...(reading === strictest ? ['strictest, `npm test`'] : []),
    ...(reading === shown ? ['`npm start`'] : []),
  ].join(', ');
}

const INTRODUCTION = `Where Atlassian's documentation is silent, or says a thing in several ways, the sandbox has a lever: each reading of it is
something that a real site may turn out to do, and the app has to be right under every one. \`npm test\` runs under the
reading that asks most of the app, of every lever at once; a test that means another reading says so. One line runs the
tests that a lever touches under each of its other readings, too, and prints what passed:

\`\`\`sh
npm run test:levers
\`\`\`

\`npm run test:levers -- search-lag\` does it for some. \`STAKES_LEVERS="strictest,search-lag=none" npx jest FILE\` chooses
readings for a single run, and \`STAKES_LEVERS=strictest npm start\` shows the demo on such a site.`;

const FAULTS = `Not levers but states of a site, which a test switches on where it means them (\`sandbox/jira/faults.ts\`): any call may be
answered with 429 or 5xx; \`propertyIndex: 'missing'\` means that declared properties are not in the index, and a search for
them finds nothing, without an error; \`pointsPerHour\` is what is left of the app's hourly quota; \`searchLagMs\` and
\`taskPolls\` set the lag of the search and the length of tasks exactly.`;

const ADDING = `One file in \`sandbox/levers\`, one line in its \`index.ts\`, the double's code that goes by it, a test that pulls it, and
\`UPDATE_DOCS=1 npx jest test/docs/levers.test.ts\` to print this page anew.`;
