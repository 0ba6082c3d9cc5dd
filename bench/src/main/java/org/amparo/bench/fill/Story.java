package org.amparo.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.BulkSealing;
import org.amparo.vault.SealedField;

/** One survivor and her case while its rows are written. */
final class Story {

    final int number;
    final World world;
    final Rows rows;
    final Draw draw;
    final Instant opened;
    final boolean closed;
    /** One in ten of everybody's cases. */
    final boolean child;
    /** When somebody asks after her next. */
    final Instant nextCall;
    final SurvivorId survivor;
    final UUID caseId;
    final World.Person lead;
    final World.Person deputy;
    final BulkSealing sealing;
    private final BulkSealing.Keyset key;

    Story(int number, World world, BulkSealing sealing, Rows rows) {
        this.number = number;
        this.world = world;
        this.sealing = sealing;
        this.rows = rows;
        draw = Draw.of("case", number);
        opened = world.opened(number);
        closed = number % 5 == 0 && number < world.cases * 9 / 10;
        child = number / world.workers.size() % 10 == 3;
        survivor = new SurvivorId(id(opened));
        caseId = id(opened);
        lead = world.lead(number);
        deputy = world.deputy(number);
        key = sealing.of(survivor);
        nextCall = ahead(7);
    }

    UUID id(Instant at) {
        return draw.id(at);
    }

    UUID house() {
        return world.house.value();
    }

    UUID unit() {
        return lead.unit();
    }

    byte[] wrapped() {
        return key.wrapped();
    }

    byte[] seal(String text, String table, String column, Compartment compartment, UUID row) {
        return key.seal(text, new SealedField(table, column, compartment).at(row, survivor));
    }

    /** Between the opening and today. */
    Instant later() {
        long minutes = Math.max(2, Duration.between(opened, world.today).toMinutes());
        return opened.plus(Duration.ofMinutes(1 + (long) (draw.below(10_000) / 10_000.0 * (minutes - 1))));
    }

    /** After today, within so many days. */
    Instant ahead(int days) {
        return world.today.plus(Duration.ofMinutes(draw.between(60 * 26, 60 * 24 * days)));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    void happened(String kind, UUID what, Instant at) {
        rows.add(Table.timeline_entry, id(at), survivor, house(), kind, what, at, lead.id(), house());
    }
}
