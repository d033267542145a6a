import { phrases } from '../../phrases';

/** Things technical work is done to. They say what is touched, never what that means to anyone. */
export const TECHNOLOGY_NOUNS = phrases({
  en: `database, databases, db, server, servers, cluster, code, codebase, code base, source, library, libraries, framework, frameworks,
    version, versions, release, dependency, dependencies, package, packages, module, modules, component, components, service,
    services, microservice, microservices, system, systems, platform, infrastructure, stack, tech stack, architecture, api, apis,
    sdk, interface, backend, frontend, back end, front end, application, app, software, tool, tools, tooling, pipeline, build,
    builds, ci, cd, test, tests, unit tests, test suite, repository, repo, branch, script, scripts, class, classes, method,
    function, functions, file, files, config, configuration, schema, table, tables, query, queries, index, cache, queue, container,
    containers, image, images, docker, kubernetes, cloud, node, node js, java, python, php, javascript, typescript, angular, react,
    jquery, spring, spring boot, postgresql, postgres, mysql, mongodb, redis, elasticsearch, linux, windows, implementation,
    solution, design, technology, plugin, plugins, driver, client, engine, monolith, legacy system, runtime, operating system, os,
    data, call, calls, endpoint, endpoints, request, requests, job, jobs, runner, runners, machine, machines, host, hosts, bucket,
    buckets, storage, disk, disks, dns, network, monitoring, logging, log, logs, alert, alerts, alarm, alarms, dashboard, dashboards,
    metric, metrics, certificate, certificates, key, keys, secret, secrets, instance, instances, node, nodes, region, environment,
    environments, workflow, template, templates, page objects, mock, mocks`,
  de: `datenbank, datenbanken, bibliothek, bibliotheken, dienst, dienste, schnittstelle, schnittstellen, anwendung, anwendungen,
    komponente, komponenten, modul, module, quellcode, abhängigkeit, abhängigkeiten, plattform, architektur, infrastruktur, werkzeug,
    werkzeuge, umgebung, cluster, software, tests, skript, skripte, konfiguration, lösung, technik, technologie`,
  fr: `base de données, serveur, serveurs, bibliothèque, bibliothèques, cadriciel, version, versions, dépendance, dépendances, logiciel,
    composant, composants, module, modules, système, systèmes, plateforme, architecture, outil, outils, solution, technologie`,
  es: `base de datos, servidor, servidores, biblioteca, bibliotecas, librería, librerías, versión, versiones, dependencia, dependencias,
    componente, componentes, módulo, módulos, sistema, sistemas, plataforma, arquitectura, código, herramienta, herramientas,
    solución, tecnología`,
});

/** Words that turn a statement round. They never count as the summary's nouns. */
export const NEGATIONS = phrases({
  en: "not, no, never, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, won't, wouldn't, without, neither, nor",
  de: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder',
  fr: 'ne, pas, jamais, sans, aucun, aucune, ni',
  es: 'no, nunca, sin, ningún, ninguna, ni',
});
