package org.amparo.partner.hsds;

import java.math.BigDecimal;
import org.amparo.partner.listing.Coordinates;
import org.amparo.partner.listing.FindingKind;

/** Fields that contradict each other. */
final class Plausibility {

    private final Rows rows;

    Plausibility(Rows rows) {
        this.rows = rows;
    }

    void check(Row row) {
        switch (row.table()) {
            case LOCATION -> coordinates(row);
            case SERVICE -> reversed(row, "minimum_age", "maximum_age", FindingKind.AGES_REVERSED);
            case SERVICE_CAPACITY -> reversed(row, "available", "maximum", FindingKind.MORE_AVAILABLE_THAN_MAXIMUM);
            case SCHEDULE -> days(row);
            case COST_OPTION -> ends(row, row.text("valid_from"), "valid_to");
            case SERVICE_AREA -> outline(row);
            default -> { }
        }
    }

    private void coordinates(Row row) {
        String latitude = row.text("latitude");
        String longitude = row.text("longitude");
        if (latitude == null && longitude == null) return;
        boolean point = latitude != null && longitude != null && Coordinates.inRange(Double.parseDouble(latitude), Double.parseDouble(longitude));
        if (point) return;
        rows.found(FindingKind.COORDINATES_OUT_OF_RANGE, row, latitude == null ? "longitude" : "latitude",
                latitude == null ? "" : latitude, longitude == null ? "" : longitude);
        row.cells().remove("latitude");
        row.cells().remove("longitude");
    }

    private void reversed(Row row, String low, String high, FindingKind kind) {
        BigDecimal least = row.as(BigDecimal::new, low);
        BigDecimal most = row.as(BigDecimal::new, high);
        if (least != null && most != null && least.compareTo(most) > 0) rows.found(kind, row, low, row.text(low), row.text(high));
    }

    private void days(Row row) {
        String from = row.text("valid_from");
        if (from != null && from.equals(row.text("valid_to"))) rows.found(FindingKind.VALID_ONE_DAY_ONLY, row, "valid_to", from);
        ends(row, from, "valid_to");
        ends(row, row.text("dtstart"), "until");
    }

    private void ends(Row row, String from, String end) {
        String to = row.text(end);
        if (from != null && to != null && to.compareTo(from) < 0) rows.found(FindingKind.ENDS_BEFORE_IT_STARTS, row, end, from, to);
    }

    private void outline(Row row) {
        String extent = row.text("extent");
        String type = row.text("extent_type");
        boolean json = "geojson".equals(type) || "topojson".equals(type);
        if (extent == null || !json || extent.startsWith("{") && extent.endsWith("}")) return;
        rows.found(FindingKind.EXTENT_NOT_AS_DECLARED, row, "extent", type);
        row.cells().remove("extent");
        row.cells().remove("extent_type");
    }
}
