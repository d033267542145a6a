import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS } from '../../src/core/policy/channels';
import { cellText } from '../../src/core/policy/channels/cell-text';
import { HAPPENINGS, PROJECT_STYLES } from '../../src/core/policy/channels/channel';
import { ENFORCEMENTS } from '../../src/core/policy/policy';
import { jiraModulesOf } from '../../sandbox/forge/jira-modules';
import { stakesApp } from '../fakes/stakes-app';
import { ANSWERING_PLACES } from './answering-places';
import { enforcementPage } from './enforcement-page';

const FILE = join(__dirname, '..', '..', 'docs', 'enforcement.md');

test('docs/enforcement.md is what is printed from the tables; UPDATE_DOCS=1 prints it anew', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, enforcementPage());
  expect(readFileSync(FILE, 'utf8')).toBe(enforcementPage());
});

test('the form is promised where the manifest asks for it, and nowhere else', () => {
  const [field] = jiraModulesOf(stakesApp()).customFields;
  const promised = ANSWERING_PLACES.flatMap(({ experience }) => experience ?? []);
  expect([...(field?.edit?.experience ?? [])].sort()).toEqual(promised.sort());
});

const cells = CHANNELS.flatMap(({ id, cells: byStyle }) =>
  PROJECT_STYLES.flatMap((style) => ENFORCEMENTS.map((mode) => ({ id, style, mode, cell: byStyle[style][mode] }))),
);

describe('the table', () => {
  test('every cell names what it rests on', () => {
    for (const { id, style, mode, cell } of cells) {
      expect([id, style, mode, cell.rests.length > 0]).toEqual([id, style, mode, true]);
    }
  });

  test('nothing happens where Stakes is off, and there alone', () => {
    for (const { mode, cell } of cells) expect([mode, cell.is === 'nothing']).toEqual([mode, mode === 'off']);
  });

  test('only gate and require block, and gate at its status alone', () => {
    const blocking = cells.filter(({ cell }) => cell.is === 'blocked' || cell.orElse === 'blocked');
    expect(new Set(blocking.map(({ mode }) => mode))).toEqual(new Set(['gate', 'require']));
    expect(new Set(blocking.filter(({ mode }) => mode === 'gate').map(({ id }) => id))).toEqual(new Set(['moved-on']));
  });

  test('a doubt is a different happening, and said in the cell', () => {
    for (const { cell } of cells) {
      expect(cell.orElse).not.toBe(cell.is);
      expect(cellText(cell).split(', or ')).toHaveLength(cell.orElse === undefined ? 1 : 2);
      expect(HAPPENINGS).toContain(cell.is);
    }
  });
});
