package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** One installation on one machine: database, identity provider, application server and, here, a mail server. */
public final class Stack implements AutoCloseable {

    private final Installation installation;
    private final Options options;
    private final Consumer<String> say;
    private final DataFolder data;
    private final Processes processes;
    private final Secrets secrets;
    private final MailServer mail;
    private final boolean demonstration;
    private final Watch watch;
    private PostgresServer postgres;
    private KeycloakServer keycloak;
    private WildFlyServer wildfly;
    private boolean mailRuns;
    private boolean closed;
    private boolean firstAdminMade;

    public Stack(Installation installation, Options options, Consumer<String> say) throws IOException {
        this.installation = installation;
        this.options = options;
        this.say = say;
        data = DataFolder.claim(options.data());
        processes = new Processes(data);
        secrets = new Secrets(data.path().resolve("secrets.properties"));
        mail = new MailServer(options.ports());
        watch = new Watch(say);
        mustBeOfOneKind();
        demonstration = data.demonstration(options.demonstration());
    }

    private void mustBeOfOneKind() throws IOException {
        try {
            data.mustBe(options.practice());
        } catch (Trouble refused) {
            data.close();
            throw refused;
        }
    }

    /** Comes back when people can log in, or throws; whoever calls it closes the stack either way. */
    public void start() throws Exception {
        clearLeftovers();
        options.ports().requireFree();
        mail.start();
        mailRuns = true;
        var cache = CacheFolder.usual();
        var ready = beside(() -> KeycloakServer.home(cache, installation, processes, say));
        startDatabase(cache);
        if (ready.isCompletedExceptionally()) join(ready); // nothing to wait for
        var login = beside(() -> startLogin(ready.join()));
        var environment = startApplication();
        join(login);
        if (demonstration) new DemonstrationData(postgres.url(DatabaseRoles.DATABASE), secrets.get(DatabaseRoles.MIGRATOR)).await(say);
        watch(environment);
    }

    private void clearLeftovers() throws IOException, InterruptedException {
        for (var name : new String[] {"wildfly", "keycloak", "keycloak-build", "initdb"}) Child.endLeftover(name, data);
        new LeftoverDatabase(data.database()).clear();
    }

    private void startDatabase(CacheFolder cache) throws Exception {
        say.accept("Starting PostgreSQL");
        postgres = new PostgresServer(PostgresServer.binaries(cache, installation.postgresVersion()), data, processes, options.ports().postgres(), secrets.get(PostgresServer.SUPERUSER));
        postgres.start();
        new DatabaseRoles(postgres, secrets).ensure();
        new ConnectionFile(postgres.url(DatabaseRoles.DATABASE), url(), "http://localhost:" + options.ports().keycloak(), options.ports(), secrets).write(data);
    }

    private Void startLogin(Path home) throws Exception {
        say.accept("Starting Keycloak");
        keycloak = new KeycloakServer(home, processes, options.ports());
        keycloak.start(postgres.url(DatabaseRoles.KEYCLOAK), secrets, LoginTheme.in(data.path(), options.practice()));
        var realm = new RealmUpdate(KeycloakAdmin.login(keycloak.url(), KeycloakServer.ADMIN, secrets.get(KeycloakServer.ADMIN)), secrets);
        realm.run(url(), options);
        if (demonstration) realm.addPeople(People.ofTheDemonstration());
        else firstAdminMade = realm.addFirstAdmin();
        return null;
    }

    private Map<String, String> startApplication() throws Exception {
        var migration = new Migration(postgres.url(DatabaseRoles.DATABASE), secrets.get(DatabaseRoles.MIGRATOR));
        var steps = migration.run();
        if (steps > 0) say.accept("Database brought up to date: " + steps + " steps");
        migration.sayWhetherPractice(options.practice());
        var keys = KeyFile.in(data.path().resolve("keys"));
        migration.fileRowContextKey(keys);
        addStaff(new StaffRows(postgres.url(DatabaseRoles.DATABASE), secrets.get(DatabaseRoles.MIGRATOR)));
        say.accept("Starting the application");
        wildfly = new WildFlyServer(installation, data, processes, options.ports());
        var environment = environment(keys);
        wildfly.start(environment);
        return environment;
    }

    private void addStaff(StaffRows staff) throws SQLException, IOException {
        if (demonstration) staff.add(People.ofTheDemonstration());
        else staff.addFirstAdmin(secrets.id(RealmUpdate.FIRST_ADMIN_ID), secrets.id(RealmUpdate.LEAD_AGENCY_ID), "First Administrator", RealmUpdate.FIRST_ADMIN_EMAIL);
    }

    private Map<String, String> environment(KeyFile keys) throws IOException {
        var keycloakUrl = "http://localhost:" + options.ports().keycloak();
        var values = new HashMap<String, String>();
        values.put("DB_URL", postgres.url(DatabaseRoles.DATABASE));
        values.put("DB_APP_USER", DatabaseRoles.APPLICATION);
        values.put("DB_APP_PASSWORD", secrets.get(DatabaseRoles.APPLICATION));
        values.put("OIDC_PROVIDER_URL", keycloakUrl + "/realms/" + RealmUpdate.REALM);
        values.put("OIDC_CLIENT_SECRET", secrets.get(RealmUpdate.APP_CLIENT));
        values.put("KEYCLOAK_URL", keycloakUrl);
        values.put("KEYCLOAK_ACCOUNTS_SECRET", secrets.get(RealmUpdate.ACCOUNTS_CLIENT));
        values.put("SMTP_HOST", MailServer.HOST);
        values.put("SMTP_PORT", Integer.toString(options.ports().smtp()));
        values.put("MAIL_FROM", MailServer.SENDER);
        values.put("AMPARO_KEY_FILE", keys.path().toString());
        values.put("AMPARO_TOMBSTONE_FILE", OwnerOnly.folder(data.path().resolve("tombstones")).resolve("erased.txt").toString());
        values.put("AMPARO_URL", url());
        values.put("AMPARO_DEMO", Boolean.toString(demonstration));
        // a demonstration states that it runs without a virus scanner unless it is told of one; whatever is real says nothing and holds files until one answers
        values.put("AMPARO_SCANNER", System.getenv().getOrDefault("AMPARO_SCANNER", demonstration ? "none" : ""));
        return values;
    }

    private void watch(Map<String, String> environment) {
        watch.over("PostgreSQL", postgres::child, postgres::start);
        watch.over("Keycloak", keycloak::child, () -> keycloak.start(postgres.url(DatabaseRoles.KEYCLOAK), secrets, LoginTheme.in(data.path(), options.practice())));
        watch.over("WildFly", wildfly::child, () -> wildfly.again(environment));
    }

    /** Returns only by throwing, when a part keeps dying. */
    void awaitLoss() {
        throw watch.awaitLoss();
    }

    private static <T> CompletableFuture<T> beside(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception problem) {
                throw new CompletionException(problem);
            }
        }, task -> new Thread(task, "stack").start());
    }

    private static void join(CompletableFuture<?> work) throws Exception {
        try {
            work.get();
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof Exception cause ? cause : problem;
        }
    }

    public String url() { return "http://localhost:" + options.ports().app() + "/"; }

    public DataFolder data() { return data; }

    /** Who can log in, as far as the launcher made the accounts; the first administrator is told of once only. */
    String logins() throws IOException {
        if (demonstration) return People.ofTheDemonstration().table();
        return firstAdminMade ? "  First login, shown only now (it asks for a new password): " + RealmUpdate.FIRST_ADMIN + " " + secrets.get(RealmUpdate.FIRST_ADMIN) + "\n" : "";
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) return;
        closed = true;
        processes.close();
        if (mailRuns) mail.stop();
        data.close();
    }
}
