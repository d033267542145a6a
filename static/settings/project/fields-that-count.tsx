import { useEffect, useState } from 'preact/hooks';
import type { SiteFields } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';

/** Which fields of this site stand for points and criteria: Jira has no type for them, so a name decides. */
export function FieldsThatCount() {
  const [fields, setFields] = useState<SiteFields | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    jira.fields().then(setFields, (error: unknown) => setProblem(sentenceOf(error)));
  }, []);
  if (problem !== undefined) return <p class="problem">{problem}</p>;
  if (!fields) return null;
  const { storyPoints, acceptanceCriteria } = fields;
  return (
    <>
      <p class="help">
        {storyPoints.length === 0 ? TEXTS.noPoints : TEXTS.pointsHere(storyPoints.map(({ name }) => name))}
      </p>
      <p class="help">{acceptanceCriteria ? TEXTS.criteriaHere(acceptanceCriteria.name) : TEXTS.noCriteria}</p>
    </>
  );
}
