import { fromJson } from '../expressions/values/make-value';
import type { Actor } from '../actor';
import type { Issue } from '../site/issue';
import { projectOf, type Store } from '../store';
import { appFieldsOf } from './app-field';
import { projectEntity } from './entities';
import { issueEntity } from './issue-entity';
import { judge } from './judge';

/**
 * The app's fields of an issue as lists, mails and exports show them: the text that the field's formatter makes, or its
 * error in place of the value (docs/platform.md#the-formatter). By field id.
 */
export function formattedAppFields(store: Store, actor: Actor, issue: Issue): Record<string, string> {
  const texts = appFieldsOf(store).map(({ field, module }): [string, string] => {
    const value = issue.custom[field.id];
    if (module.formatter === undefined) return [field.id, value === undefined ? '' : JSON.stringify(value)];
    const verdict = judge(store, actor, module.formatter.expression, {
      issue: issueEntity(store, issue, 'existing'),
      project: projectEntity(store, projectOf(store, issue)),
      fieldId: field.id,
      value: fromJson(value),
    });
    if ('fault' in verdict) return [field.id, `An error occurred when formatting the value. ${verdict.fault}`];
    return [field.id, typeof verdict.value === 'string' ? verdict.value : JSON.stringify(verdict.value)];
  });
  return Object.fromEntries(texts);
}
