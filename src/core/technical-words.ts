import { phrases } from './phrases';

/** Enough on their own, wherever they stand: nobody words a feature like this. */
export const STRONG = phrases({
  en: `refactor, refactoring, refactored, re factor, deprecated, deprecation, deprecations, end of life, eol, end of support,
    support ends, unsupported version, unsupported versions, technical debt, tech debt, techdebt, legacy code, legacy services code,
    dead code, code cleanup, code clean up, code quality, code coverage, test coverage, flaky test, flaky tests, unit test, unit tests,
    boilerplate code, decommission, containerize, containerise, dockerize, dockerise, modularize, modularise, static analysis,
    continuous integration, build pipeline, ci pipeline, build time, build times, test infrastructure, tech stack, memory footprint,
    feature flags, database migration, schema migration, data migration, breaking changes, cve, monolith, proof of concept, spike`,
  de: `Refaktorisierung, refaktorieren, refaktorisieren, technische Schulden, abgekündigt, veraltete Bibliothek, veraltete Bibliotheken,
    Support endet, Testabdeckung, Datenbankmigration`,
});

/** Renewing something: with these a version says enough ("Spring Boot 4", "the latest ActiveMQ"). */
export const RENEWALS = phrases({
  en: `upgrade, upgrades, upgrading, update, bump, migrate, migration, migrating, move from, move to, move, switch, switch to, convert,
    convert to, transition, port, replace, go to, pin, downgrade, renew, patch`,
  de: 'aktualisieren, aktualisierung, upgraden, updaten, migrieren, migration, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen',
});

/** Other work on the inside of a system. */
export const REWORKS = phrases({
  en: `remove, drop, delete, get rid of, rewrite, rework, restructure, reorganize, reorganise, extract, split, split up, break up,
    break out, consolidate, clean, clean up, cleanup, simplify, decouple, isolate, rotate, archive, rename, trade out, pull out, retire,
    harden, speed up, parallelize, parallelise, automate, reinstate, stabilize, stabilise, mock, upgrade`,
  de: 'entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren',
});

/** What users never see. */
export const INSIDES = phrases({
  en: `library, libraries, dependency, dependencies, framework, frameworks, package, packages, jar, jars, pom, poms, sdk, runtime,
    compiler, toolchain, database, databases, database schema, db schema, db, rdb, schema, cluster, api, apis, api client, rest api, rest client,
    webhook, microservice, microservices, infrastructure, ci, ci runners, build, builds, build scripts, build server, build system,
    project builds, pipeline, pipelines, test suite, tests, test, integration tests, integration test, end to end tests, e2e tests, logging, log output,
    logging framework, cache layer, session store, object storage, message queue, message broker, queue, queues, operating system,
    os, kernel, base image, base images, docker image, docker images, container, containers, ami, amis, certificate, certificates,
    tls, ssl, secrets, credentials, config, config files, configuration files, module, modules, codebase, code base, source code,
    code, baseline, repository, monorepo, scheduler, cron jobs, monitoring, backups, backup, servers, web server, application server, app server,
    index, search index, orm, driver, drivers, access key, keys, gateway key, feature flag, flags, stored procedures, plugin version,
    production account, hosting, data center, region, network, artefacts, artifacts, class, classes, interface, implementation, storage class`,
  de: `Bibliothek, Bibliotheken, Abhängigkeit, Abhängigkeiten, Datenbank, Datenbanken, Datenbankschema, Schnittstelle, Server, Zertifikat,
    Zertifikate, Testumgebung, Tests, Quellcode, Konfiguration, Infrastruktur, Betriebssystem, Protokollierung, Modul, Module`,
});

/** Products that only the people who build the system know by name. */
export const PRODUCTS = phrases({
  en: `java, jdk, jre, kotlin, scala, python, php, ruby, rails, ruby on rails, golang, rust, node, node js, npm, yarn, webpack, vite, typescript,
    javascript, jquery, angular, angularjs, react, vue, svelte, moment js, bootstrap css, spring, spring boot, spring security, hibernate,
    struts, tomcat, jetty, jboss, wildfly, weblogic, websphere, maven, gradle, ant, junit, jenkins, bamboo, travis, log4j, slf4j, logback,
    activemq, rabbitmq, kafka, postgres, postgresql, mysql, mariadb, oracle, mongodb, redis, memcached, elasticsearch, opensearch, solr,
    lucene, cassandra, hadoop, docker, kubernetes, k8s, helm, terraform, ansible, puppet, vagrant, nginx, apache, ubuntu, debian, centos,
    red hat, windows server, linux, android sdk, ios sdk, xcode, gradle plugin, openssl, jclouds, jets3t, osgi, hsqldb, sqlite, graphql, grpc, soap,
    django, flask, laravel, symfony, dotnet, net core, net framework, eslint, git, svn, subversion, github, gitlab, bitbucket`,
});
