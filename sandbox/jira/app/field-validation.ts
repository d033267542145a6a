import { fromJson } from '../expressions/values/make-value';
import type { Actor } from '../actor';
import type { Issue } from '../site/issue';
import { projectOf, type Store } from '../store';
import type { AppField } from './app-field';
import { projectEntity } from './entities';
import { issueEntity, type Stage } from './issue-entity';
import { judge, refusalText } from './judge';

/**
 * Why the field's `edit.validation` refuses what the issue would hold; undefined when it allows it. Only `true` allows;
 * a text is the reason; an expression that fails refuses too, the strict reading of what is open
 * (docs/platform.md#the-fields-own-check).
 */
export function validationFault(
  store: Store,
  actor: Actor,
  { field, module }: AppField,
  draft: Issue,
  stage: Stage,
): string | undefined {
  const rule = module.validation;
  if (rule === undefined) return undefined;
  const variables = {
    issue: issueEntity(store, draft, stage),
    project: projectEntity(store, projectOf(store, draft)),
    fieldId: field.id,
    value: fromJson(draft.custom[field.id]),
  };
  const verdict = judge(store, actor, rule.expression, variables);
  return refusalText(store, actor, rule.errorMessage, verdict, variables, `${field.name} is not valid.`);
}
