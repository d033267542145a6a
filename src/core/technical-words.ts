import { phrases } from './phrases';

/** Enough on their own, wherever they stand: nobody words a feature like this. */
export const STRONG = phrases({
  en: `refactor, refactoring, refactored, re factor, deprecate, deprecated, deprecation, deprecations, end of life, eol, end of support,
    support ends, unsupported version, unsupported versions, technical debt, tech debt, techdebt, legacy code, dead code, code cleanup,
    code clean up, code quality, code coverage, test coverage, flaky, unit test, unit tests, integration test, integration tests,
    regression tests, automated tests, load test, load tests, stress test, stress testing, performance testing, testing framework,
    test framework, test infrastructure, boilerplate, boiler plate, boiler plates, decommission, containerize, containerise, dockerize,
    dockerise, modularize, modularise, static analysis, continuous integration, build pipeline, ci pipeline, build scripts, build server,
    build time, build times, tech stack, feature flags, database migration, schema migration, breaking changes, cve, monolith,
    logging framework, certificate runs out, certificate expires, certificate expired`,
  de: `Refaktorisierung, refaktorieren, refaktorisieren, technische Schulden, abgekündigt, veraltete Bibliothek, veraltete Bibliotheken,
    Support endet, Testabdeckung, Datenbankmigration, Zertifikat läuft ab`,
});

/** Renewing something. With these a bare name and version is object enough ("Solaris 11"). */
export const RENEWALS = phrases({
  en: 'upgrade, upgrading, bump, migrate, migration, migrating, port, downgrade',
  de: 'aktualisieren, aktualisierung, upgraden, updaten, migrieren, migration, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen',
});

/** Other work on the inside of a system, and looking into it. */
export const REWORKS = phrases({
  en: `remove, drop, delete, get rid of, rewrite, rework, restructure, reorganize, reorganise, extract, split, split up, break up,
    break out, consolidate, clean, clean up, cleanup, decouple, isolate, rotate, archive, rename, trade out, pull out, retire, harden,
    parallelize, parallelise, automate, update, move, switch, convert, transition, replace, renew, patch, pin, reinstate, stabilize, stabilise, mock, merge, disable, investigate, evaluate, revisit`,
  de: 'entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren',
});

/** Work that may close a summary instead of opening it: "PostgreSQL 14 upgrade", "TLS-Zertifikate erneuern". */
export const CLOSING_WORK = phrases({
  en: 'upgrade, migration, rewrite, cleanup, clean up, rework, replacement',
  de: `aktualisieren, aktualisierung, upgraden, updaten, migrieren, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen,
    entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren`,
});

/** A summary with one of these tells of a defect; work that closes it is its cause. */
export const TROUBLE = phrases({
  en: 'failure, failures, fails, failed, failing, error, errors, exception, broken, crash, crashes, bug, wrong, missing, after, during',
  de: 'Fehler, schlägt fehl, fehlgeschlagen, abgestürzt, nach, bei',
});

/** What users never see. */
export const INSIDES = phrases({
  en: `library, libraries, dependency, dependencies, framework, frameworks, npm packages, jar, jars, pom, poms, sdk, runtime, compiler,
    toolchain, database, databases, database schema, db schema, db, rdb, schema, cluster, api, apis, api client, rest api, rest client,
    microservice, microservices, infrastructure, ci, ci runners, build, builds, build system, project builds, deployment pipeline,
    release pipeline, test suite, tests, logging, log output, session store, object storage, message queue, message broker, operating system,
    kernel, base image, base images, docker image, docker images, ami, amis, scm, tls, ssl, tls certificate, tls certificates, ssl certificate,
    ssl certificates, signing certificate, secrets, app config, security config, config properties, config files, configuration files,
    module, modules, codebase, code base, source code, build from source, repository, monorepo, job scheduler, cron jobs, new monitoring,
    monitoring stack, backups, server, servers, web server, application server, app server, search index, database index, orm, jdbc driver,
    database driver, access key, access keys, gateway key, api key, api keys, stored procedures, data center, artefacts, artifacts,
    unused projects`,
  de: `Bibliothek, Bibliotheken, Abhängigkeit, Abhängigkeiten, Datenbank, Datenbanken, Datenbankschema, Schnittstelle, Server,
    TLS-Zertifikat, TLS-Zertifikate, SSL-Zertifikat, SSL-Zertifikate, Testumgebung, Tests, Quellcode, Konfigurationsdateien,
    Infrastruktur, Betriebssystem, Protokollierung, Modul, Module`,
});

/** Products that only the people who build the system know by name. */
export const PRODUCTS = phrases({
  en: `java, jdk, jre, kotlin, scala, python, php, ruby on rails, golang, node js, npm, yarn, webpack, vite, typescript, javascript, jquery,
    angular, angularjs, react native, svelte, moment js, dojo, spring boot, spring security, hibernate, tomcat, jetty, jboss, wildfly,
    weblogic, websphere, maven, gradle, junit, jenkins, log4j, slf4j, logback, activemq, rabbitmq, kafka, postgres, postgresql, mysql, mariadb,
    mongodb, redis, memcached, elasticsearch, opensearch, solr, lucene, cassandra, hadoop, docker, kubernetes, k8s, terraform, ansible,
    vagrant, nginx, ubuntu, debian, centos, red hat, windows server, linux, android sdk, ios sdk, xcode, openssl, jclouds, jets3t, osgi, hsqldb,
    sqlite, graphql, grpc, django, symfony, laravel, dotnet, net core, net framework, eslint, git, subversion`,
});

/** Products whose names are ordinary words: they count with a capital letter that isn't the summary's first, or a version. */
export const PRODUCTS_WITH_COMMON_NAMES = phrases({
  en: 'spring, react, node, rust, ant, oracle, vue, helm, puppet, bamboo, travis, apache, struts, rails, ruby, go, flask, yarn, sojo',
});
