import { Refused } from '../../jira/reply';
import { BRIDGE } from './bridge';
import { CLOCK } from './clock';
import { DASHBOARDS } from './dashboards';
import { FAULTS } from './faults';
import { ISSUE_MODULES } from './issue-modules';
import { SESSION } from './session';
import { UI_MODIFICATIONS } from './ui-modifications';
import { Declined, type ApiCall, type ApiReply, type ApiRoutes } from './api';

const ROUTES: ApiRoutes = {
  ...SESSION,
  ...CLOCK,
  ...BRIDGE,
  ...ISSUE_MODULES,
  ...DASHBOARDS,
  ...FAULTS,
  ...UI_MODIFICATIONS,
};

/** Answers a request to `/sandbox/…`; what is declined has its reason as `message`. */
export async function answerApi(method: string, path: string, call: Omit<ApiCall, 'params'>): Promise<ApiReply> {
  for (const [pattern, handler] of Object.entries(ROUTES)) {
    const params = paramsOf(pattern, `${method} ${path}`);
    if (params === undefined) continue;
    try {
      return await handler({ ...call, params });
    } catch (error) {
      if (error instanceof Declined || error instanceof Refused) {
        return { status: error.status, json: { message: error.message } };
      }
      throw error;
    }
  }
  return { status: 404, json: { message: `The sandbox has no ${method} ${path}.` } };
}

function paramsOf(pattern: string, line: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = line.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}
