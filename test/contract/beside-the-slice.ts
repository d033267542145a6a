/**
 * An operation of Jira's published OpenAPI file that the slice leaves out: which projects use a workflow. Its parameters,
 * scope and answer are those of that file, in the shape in which the slice has its own operations.
 */
const PATHS = {
  '/rest/api/3/workflow/{workflowId}/projectUsages': {
    get: {
      parameters: [
        { name: 'workflowId', in: 'path' },
        { name: 'nextPageToken', in: 'query' },
        { name: 'maxResults', in: 'query' },
      ],
      'x-atlassian-oauth2-scopes': [{ state: 'Current', scopes: ['manage:jira-configuration'] }],
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['workflowId', 'projects'],
                properties: {
                  workflowId: { type: 'string' },
                  projects: {
                    type: 'object',
                    required: ['values'],
                    properties: {
                      nextPageToken: { type: 'string' },
                      values: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } },
                    },
                  },
                },
              },
            },
          },
        },
        400: {},
        404: {},
      },
    },
  },
};

/** Jira's operations by path: the slice's, and those beside it. */
export function withPathsBeside(paths: object): object {
  return { ...paths, ...PATHS };
}
