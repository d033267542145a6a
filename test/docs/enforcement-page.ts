import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS } from '../../src/core/policy/channels';
import { cellText, HAPPENING_MEANINGS } from '../../src/core/policy/channels/cell-text';
import {
  HAPPENINGS,
  PROJECT_STYLES,
  type Cell,
  type Channel,
  type ProjectStyle,
} from '../../src/core/policy/channels/channel';
import { ENFORCEMENT_LABELS } from '../../src/core/policy/enforcement-texts';
import { ENFORCEMENTS } from '../../src/core/policy/policy';
import { MOST_LISTED } from '../../src/core/policy/guard';
import { ANSWERING_PLACES } from './answering-places';
import { GUARD_FAULTS } from './guard-faults';
import { headingsOf } from './headings';
import { markdownTable } from './markdown-table';

const DOCS = join(__dirname, '../../docs');

type Ground = Cell['rests'][number];

/** docs/enforcement.md, printed from the tables that the code lives by. */
export function enforcementPage(): string {
  return [
    '# What is stopped, and what is only flagged',
    INTRODUCTION,
    HAPPENINGS.map((happening) => `- _${happening}_: ${HAPPENING_MEANINGS[happening]}`).join('\n'),
    UNVERIFIED,
    ...PROJECT_STYLES.flatMap((style) => [`## ${STYLE_TITLES[style]} projects`, channelTable(style)]),
    '## What this rests on',
    GROUNDS,
    CHANNELS.map((channel) => `- **${channel.name}**: ${groundsOf(channel).map(linkTo).join(', ')}`).join('\n'),
    '## Notes',
    CHANNELS.flatMap(({ name, note }) => (note === undefined ? [] : [`- **${name}**: ${note}`])).join('\n'),
    '## Where people can answer',
    ANSWERING,
    markdownTable(
      ['Where', 'The field', 'The panel'],
      ANSWERING_PLACES.map(({ name, field, panel }) => [name, field, panel]),
    ),
    '## When the guard can’t decide',
    FAULTS,
    markdownTable(
      ['What is wrong', 'What people see', 'What the item becomes'],
      GUARD_FAULTS.map(({ name, people, item }) => [name, people, item]),
    ),
    '## To add a channel',
    ADDING,
  ]
    .join('\n\n')
    .concat('\n');
}

const STYLE_TITLES: Readonly<Record<ProjectStyle, string>> = {
  'company-managed': 'Company-managed',
  'team-managed': 'Team-managed',
};

const INTRODUCTION = `No hook of Jira stops every way in which an item is born. This page says what becomes of a technical item **without
answers**, for every way in, in every mode. It is printed from \`src/core/policy/channels\`; the settings page prints the
same, and a test does each of them in the sandbox. Whatever is not blocked and lacks answers is flagged within one sweep.`;

const UNVERIFIED = `“blocked, or only flagged” means that no source says so for certain: it is for the first real site to tell
([first-deploy.md](first-deploy.md)).`;

const GROUNDS = `What is known of Jira and Forge for each way in, and what Stakes makes of it. Where it is off it does nothing
([Where things live](design.md#where-things-live)).`;

const ANSWERING = `The guard holds wherever an item is created or moved on; the form is only where Jira shows it. Who is stopped where it
isn’t reads the refusal, and answers in the issue view. “Not documented” is for the first real site to tell.`;

const FAULTS = `The guard fails open: when it can’t be evaluated, people can create, and what slipped in is flagged. A field that is
there but on no screen it can’t tell from a field that nobody filled in: put it on the screens first. And one thing fails
closed for everybody, because Jira decides it without asking: a rule whose app is gone. Remove the rules **before** you
uninstall.

How it decides, and what an expression may hold, stands in [guard.md](guard.md).

The guard looks at the types of the technical rule, at ${MOST_LISTED} of its labels and ${MOST_LISTED} of its components. What only a parent, or one more
label, makes technical is flagged.`;

const ADDING = `One row in \`src/core/policy/channels/index.ts\`, how to do it in
\`test/sandbox/app/channels\`, and \`UPDATE_DOCS=1 npx jest test/docs\` to print this page anew.`;

function channelTable(style: ProjectStyle): string {
  const rows = CHANNELS.map(({ name, cells }) => [name, ...ENFORCEMENTS.map((mode) => cellText(cells[style][mode]))]);
  return markdownTable(['How an item comes in', ...ENFORCEMENTS.map((mode) => ENFORCEMENT_LABELS[mode])], rows);
}

function groundsOf({ cells }: Channel): readonly Ground[] {
  const all = PROJECT_STYLES.flatMap((style) =>
    ENFORCEMENTS.flatMap((mode) => (mode === 'off' ? [] : cells[style][mode].rests)),
  );
  return [...new Set(all)];
}

function linkTo(ground: Ground): string {
  const [page = '', anchor] = ground.split('#');
  const heading = headingsOf(readFileSync(join(DOCS, `${page}.md`), 'utf8')).find((one) => one.anchor === anchor);
  if (!heading) throw new Error(`docs/${page}.md has no heading #${anchor}.`);
  return `[${heading.title}](${page}.md#${heading.anchor})`;
}
