import { ROUTES } from '../../../sandbox/jira/routes';
import { jiraContract } from '../../contract/jira-contract';
import { aShop } from './shop';

const contract = jiraContract();

describe('The double and Jira’s OpenAPI file', () => {
  const known = new Map(ROUTES.map((route) => [`${route.method} ${route.template}`, route]));

  test('the double has every operation of the file, and the file every one of the double that is Jira’s own', () => {
    const own = [...known.keys()].filter((operation) => !operation.includes(' /rest/internal/'));
    // Where this fails, the double learnt an operation: tools/openapi renews the file.
    expect(contract.operations.toSorted()).toEqual(own.toSorted());
  });

  test.each(contract.operations)('%s needs the same scopes', (operation) => {
    const [method = '', template = ''] = operation.split(' ');
    expect(known.get(operation)?.scopes).toEqual(contract.scopesOf(method, template));
    expect(aShop().jira.scopesOf(method, template.replaceAll(/\{\w+\}/gu, '1'))).toEqual(
      contract.scopesOf(method, template),
    );
  });

  test('an answer that lacks what Jira promises is a fault', () => {
    const path = '/rest/api/3/permissions/check';
    expect(contract.faultsOfResponse('POST', path, 200, { globalPermissions: [] })).toHaveLength(1);
    expect(contract.faultsOfResponse('POST', path, 204, undefined)).toHaveLength(1);
    expect(contract.faultsOfResponse('GET', '/rest/api/3/nothing', 200, {})).toHaveLength(1);
  });

  test('a request with an unknown member or parameter is a fault', () => {
    const path = '/rest/api/3/search/jql';
    expect(contract.faultsOfRequest('POST', path, { jql: 'project = SHOP' })).toEqual([]);
    expect(contract.faultsOfRequest('POST', path, { jql: 'project = SHOP', startAt: 1 })).toHaveLength(1);
    expect(contract.faultsOfRequest('GET', `${path}?jql=x&page=2`, undefined)).toHaveLength(1);
  });
});
