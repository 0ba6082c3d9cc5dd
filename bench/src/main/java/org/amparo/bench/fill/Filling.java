package org.amparo.bench.fill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.amparo.vault.BulkSealing;

/**
 * Writes the whole caseload by COPY, as the owner of the tables: their own checks and foreign keys hold, only the row wall and the
 * counting triggers, which serve one person at a time, stand aside while it lasts.
 */
public final class Filling {

    private static final int BATCH = 500;
    private static final int SEEN_TOGETHER = 4;

    /** Opens a connection as the owner. */
    public interface Owner {
        Connection connect() throws SQLException;
    }

    private final World world;
    private final BulkSealing sealing;
    private final Owner owner;
    private final Consumer<String> progress;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    public Filling(World world, BulkSealing sealing, Owner owner, Consumer<String> progress) {
        this.world = world;
        this.sealing = sealing;
        this.owner = owner;
        this.progress = progress;
    }

    /** @return how many rows there are now */
    public long run() throws Exception {
        List<Table> walled = forced();
        alter(walled, "no force row level security");
        alter(List.of(Table.values()), "disable trigger user");
        copy(List.of(world::write));
        List<Work> batches = new ArrayList<>();
        for (int from = 0; from < world.cases; from += BATCH) batches.add(batch(from, Math.min(world.cases, from + BATCH)));
        copy(batches);
        alter(List.of(Table.values()), "enable trigger user");
        alter(walled, "force row level security");
        progress.accept("Reckoning statistics");
        analyse();
        return rows.get();
    }

    private interface Work {
        void into(Rows rows);
    }

    private Work batch(int from, int until) {
        return batch -> {
            List<Story> stories = new ArrayList<>();
            for (int number = from; number < until; number++) stories.add(write(number, batch));
            for (int i = 0; i < stories.size(); i++) new Looks(stories.get(i)).write(neighbours(stories, i));
            long cases = done.addAndGet(until - from);
            progress.accept("Filling: " + cases + " of " + world.cases + " cases, " + rows.get() + " rows");
        };
    }

    private static List<UUID> neighbours(List<Story> stories, int i) {
        int from = i / SEEN_TOGETHER * SEEN_TOGETHER;
        return stories.subList(from, Math.min(stories.size(), from + SEEN_TOGETHER)).stream().map(s -> s.survivor.value()).toList();
    }

    private Story write(int number, Rows batch) {
        Story story = new Story(number, world, sealing, batch);
        Register register = new Register(story);
        Casework work = new Casework(story);
        Referrals referrals = new Referrals(story, register, work);
        register.write();
        referrals.chooseNeeds();
        work.needs();
        work.notes();
        work.tasks();
        work.service();
        new Plans(story, work).write();
        new Care(story).write();
        referrals.write();
        work.summaries(referrals.open, referrals.next);
        work.open(referrals.next);
        return story;
    }

    private void copy(List<Work> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()))) {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) running.add(threads.submit(() -> {
                copy(work);
                return null;
            }));
            for (Future<?> one : running) one.get();
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof Exception cause ? cause : problem;
        }
    }

    private void copy(Work work) throws SQLException, IOException {
        Rows batch = new Rows();
        work.into(batch);
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            rows.addAndGet(batch.copyInto(connection));
            connection.commit();
        }
    }

    private List<Table> forced() throws SQLException {
        List<Table> forced = new ArrayList<>();
        try (var connection = owner.connect(); var sql = connection.createStatement();
             var rows = sql.executeQuery("select relname from pg_class where relnamespace = 'amparo'::regnamespace and relforcerowsecurity")) {
            while (rows.next()) for (Table table : Table.values()) if (table.name().equals(rows.getString(1))) forced.add(table);
        }
        return forced;
    }

    private void alter(List<Table> tables, String how) throws SQLException {
        try (var connection = owner.connect(); var sql = connection.createStatement()) {
            for (Table table : tables) sql.execute("alter table amparo." + table + " " + how);
        }
    }

    private void analyse() throws SQLException {
        try (var connection = owner.connect(); var sql = connection.createStatement()) {
            for (Table table : Table.values()) sql.execute("vacuum (analyze) amparo." + table);
        }
    }
}
