package org.amparo.partner.hsds;

import java.util.Locale;
import java.util.Set;
import org.amparo.partner.listing.FindingKind;
import org.amparo.shared.Signs;

/** Brings every cell into its one spelling; what cannot be read is left out and told. */
final class Tidying {

    private static final Set<String> FILLERS = Set.of("null", "undefined", "n/a", "tbc", "tbd", "xxx", "string", "lorem ipsum", "licences");

    private final Rows rows;
    private final Plausibility plausibility;

    Tidying(Rows rows) {
        this.rows = rows;
        this.plausibility = new Plausibility(rows);
    }

    void tidyAll() {
        rows.all().forEach(this::tidy);
    }

    private void tidy(Row row) {
        row.cells().replaceAll((column, text) -> withoutControls(row, column, text));
        row.table().columns().forEach(column -> tidy(row, column));
        if (row.table() != Table.METADATA) row.table().columns().stream()
                .filter(column -> column.required() && row.text(column.name()) == null).forEach(column -> missing(row, column));
        plausibility.check(row);
    }

    private void tidy(Row row, Column column) {
        String text = row.text(column.name());
        if (text == null) return;
        if (Signs.nothing(text)) {
            row.cells().remove(column.name());
        } else if (text.length() > rows.limits().textLength()) {
            leaveOut(row, column, FindingKind.TOO_LONG, String.valueOf(text.length()), String.valueOf(rows.limits().textLength()));
        } else if (isPlaceholder(row.table(), column, text)) {
            rows.found(FindingKind.PLACEHOLDER, row, column.name(), text);
            if (!column.required()) row.cells().remove(column.name());
        } else {
            spell(row, column, column.kind() == Kind.PHONE ? unquoted(row, column, text) : text);
        }
    }

    private void spell(Row row, Column column, String text) {
        String tidy = column.kind().tidy(text);
        if (tidy != null) {
            row.cells().put(column.name(), tidy);
        } else if (column.kind() == Kind.ID) {
            boolean lost = row.table().isListing() && !column.refers();
            if (lost) rows.leftOut(FindingKind.NOT_A_UUID, row, column.name(), text);
            else rows.found(FindingKind.NOT_A_UUID, row, column.name(), text);
        } else if (column.kind().keepsUnknown()) {
            rows.found(FindingKind.UNKNOWN_CODE, row, column.name(), text);
        } else {
            leaveOut(row, column, column.kind().otherwise(), text);
        }
    }

    private void leaveOut(Row row, Column column, FindingKind kind, String... arguments) {
        rows.found(kind, row, column.name(), arguments);
        row.cells().remove(column.name());
    }

    private void missing(Row row, Column column) {
        boolean nameless = column.name().equals("name") && (row.table() == Table.ORGANIZATION || row.table() == Table.SERVICE);
        boolean unknown = column.name().equals("id") && row.table().isListing();
        if (nameless || unknown) rows.leftOut(FindingKind.MISSING_REQUIRED, row, column.name());
        else rows.found(FindingKind.MISSING_REQUIRED, row, column.name());
    }

    /** Text that only repeats the name of a field of its table, as examples and half-filled exports do. */
    private static boolean isPlaceholder(Table table, Column column, String text) {
        if (column.kind() != Kind.TEXT) return false;
        String plain = text.toLowerCase(Locale.ROOT);
        return table.column(plain) != null || FILLERS.contains(plain);
    }

    private String unquoted(Row row, Column column, String text) {
        String bare = text.replaceAll("^[\\s\"'“”„‘’]+|[\\s\"'“”„‘’]+$", "");
        if (!bare.equals(text)) rows.found(FindingKind.QUOTED_PHONE, row, column.name());
        return bare;
    }

    private String withoutControls(Row row, String column, String text) {
        String clean = text.codePoints().filter(c -> c == '\n' || c == '\t' || !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (!clean.equals(text.replace("\r", ""))) rows.found(FindingKind.CONTROL_CHARACTERS, row, column);
        return clean.strip();
    }

    private static boolean isControl(int c) {
        return c == '\r' || !Signs.canBeShown(c);
    }
}
