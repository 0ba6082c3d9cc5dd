package org.amparo.partner.hsds;

import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.FindingKind;

/** Finds references to what is neither in the files nor in our directory. */
final class References {

    private final Rows rows;
    private final Directory ours;

    References(Rows rows, Directory ours) {
        this.rows = rows;
        this.ours = ours;
    }

    void check() {
        rows.all().forEach(row -> row.table().columns().stream().filter(Column::refers).forEach(column -> check(row, column)));
    }

    private void check(Row row, Column column) {
        if (row.uuid(column.name()) == null || decidesWhetherTaken(row.table(), column)) return;
        String id = row.reference(column.name());
        if (!rows.has(column.target(), id) && !isOurs(column.target(), row.uuid(column.name())))
            rows.found(FindingKind.DANGLING_REFERENCE, row, column.name(), id);
    }

    private boolean isOurs(String target, UUID id) {
        return switch (target) {
            case "organization" -> ours.organisation(id).isPresent();
            case "service" -> ours.service(id).isPresent();
            case "location" -> ours.location(id).isPresent();
            case "service_at_location" -> ours.place(id).isPresent();
            case Column.ANY -> Stream.of("organization", "service", "location", "service_at_location").anyMatch(t -> isOurs(t, id));
            default -> false;
        };
    }

    /** Those that {@link Reading} answers itself: without them the whole entry is left out. */
    private static boolean decidesWhetherTaken(Table table, Column column) {
        return table == Table.SERVICE && column.target().equals(Table.ORGANIZATION.key()) || table == Table.SERVICE_AT_LOCATION;
    }
}
