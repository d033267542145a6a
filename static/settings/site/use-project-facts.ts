import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SweptProject } from '../../../src/contract';
import { SET_UP_PROPERTY } from '../../../src/core/installation/property-keys';
import { STAKES_INDEX } from '../../../src/core/stakes/stakes-property';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { setUp } from '../health/set-up';
import { useViewer } from '../parts/viewer';
import type { ListedProject } from '../policy/load-projects';
import { lookAtProject, type ProjectFacts, type SiteFacts } from './project-facts';

const AT_ONCE = 4;

/** How long numbers are shown while the background check goes through a project, and how often they are read again. */
const MOVING_STAYS_MS = 10_000;
const MOST_LOOKS = 12;

/** Each takes about ten requests; the rest have settings of their own. */
export const MOST_READ = 100;

export type SiteReading = {
  /** What was read once for all; `undefined` while it is. */
  readonly site: SiteFacts | undefined;
  readonly factsOf: (projectId: string) => ProjectFacts | undefined;
  readonly problem: string | undefined;
  /** Projects where Stakes is on that were not read, because there are so many. */
  readonly left: number;
  readonly isReading: boolean;
  readonly again: () => void;
};

/** Reads how every project is doing where Stakes is on, the first hundred, and anew when one of `of` changes. */
export function useProjectFacts(projects: readonly ListedProject[], of: readonly unknown[]): SiteReading {
  const { timeZone } = useViewer();
  const on = projects.filter(({ mode }) => mode !== 'off' && mode !== 'unreadable');
  const [site, setSite] = useState<SiteFacts | undefined>(undefined);
  const [facts, setFacts] = useState<ReadonlyMap<string, ProjectFacts>>(new Map());
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(true);
  const run = useRef(0);

  const again = useCallback((stillAt = 0): void => {
    const mine = (run.current += 1);
    const isOver = () => run.current !== mine;
    const context = { jira, setUp, ask, timeZone, nowMs: Date.now };
    const read = async () => {
      const found = await readSite();
      if (isOver()) return;
      setSite(found);
      await atMostAtOnce(AT_ONCE, on.slice(0, MOST_READ), async (project) => {
        if (isOver()) return;
        const its = await lookAtProject(context, project, found);
        if (!isOver()) setFacts((before) => new Map(before).set(project.id, its));
      });
      const isMoving = on.some(({ id }) => isUnderWay(found.swept.get(id)));
      if (isMoving && stillAt < MOST_LOOKS) setTimeout(() => !isOver() && again(stillAt + 1), MOVING_STAYS_MS);
    };
    setProblem(undefined);
    if (stillAt === 0) {
      setFacts(new Map());
      setReading(true);
    }
    read()
      .catch((error: unknown) => !isOver() && setProblem(sentenceOf(error)))
      .finally(() => !isOver() && setReading(false));
  }, of);
  useEffect(() => {
    again();
    return () => {
      run.current += 1;
    };
  }, [again]);

  return {
    site,
    factsOf: (projectId) => facts.get(projectId),
    problem,
    left: Math.max(0, on.length - MOST_READ),
    isReading,
    again: () => again(),
  };
}

/** A check that was never made was asked for when the project was switched on. */
const isUnderWay = (swept: SweptProject | undefined): boolean =>
  swept === undefined || swept.phase === 'running' || swept.phase === 'never';

/** What one request each tells of all projects. */
async function readSite(): Promise<SiteFacts> {
  const aliases = STAKES_INDEX.map(({ searchAlias }) => searchAlias);
  const [known, swept, recorded] = await Promise.all([
    jira.knownAliases(aliases),
    ask('siteSweeps', {}),
    jira.projects({ property: SET_UP_PROPERTY }),
  ]);
  return {
    isIndexed: aliases.every((alias) => known.has(alias)),
    swept: new Map(swept.map((one) => [one.projectId, one])),
    records: new Map(recorded.map(({ id, property }) => [id, property])),
  };
}
