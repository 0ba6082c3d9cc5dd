package org.amparo.partner.hsds;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.Provenance;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes the rows out of one table of the tabular package; comma, semicolon or tab, as spreadsheets write them. */
final class CsvFile {

    private final String file;
    private final Rows rows;

    private CsvFile(String file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    static void read(String file, byte[] bytes, Rows rows) throws UnreadableFile {
        Text text = Text.of(file, bytes, true);
        CsvFile csv = new CsvFile(file, rows);
        if (text.guessed()) rows.found(Finding.of(FindingKind.ENCODING_GUESSED, new Provenance(file, "1"), ""));
        csv.lines(text.content());
    }

    private void lines(String text) throws UnreadableFile {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> lines = parser.iterator();
            try {
                if (lines.hasNext()) table(header(lines.next()), lines);
                else rows.found(Finding.of(FindingKind.NOTHING_RECOGNISED, new Provenance(file, "1"), ""));
            } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
                throw new UnreadableFile(UnreadableFile.Reason.NOT_CSV, file, parser.getCurrentLineNumber());
            }
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_CSV, file, 1);
        }
    }

    private void table(List<String> header, Iterator<CSVRecord> lines) throws UnreadableFile {
        Table named = Table.named(file);
        Table table = named == null && header.contains("id") ? Table.withFields(header) : named;
        if (table == null || header.stream().noneMatch(column -> table.column(column) != null)) {
            rows.found(Finding.of(FindingKind.UNKNOWN_FILE, new Provenance(file, "1"), "", file));
            return;
        }
        while (lines.hasNext()) line(table, header, lines.next());
    }

    private void line(Table table, List<String> header, CSVRecord line) throws UnreadableFile {
        Row row = row(table, line.getRecordNumber());
        for (int i = 0; i < Math.min(header.size(), line.size()); i++)
            if (row.text(header.get(i)) == null) row.put(header.get(i), line.get(i));
        if (line.size() > header.size()) rows.found(FindingKind.EXTRA_CELLS, row, "");
        if (!row.cells().isEmpty()) rows.add(row, true);
    }

    private static List<String> header(CSVRecord first) {
        List<String> header = new ArrayList<>();
        first.forEach(cell -> header.add(cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
        return header;
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return Arrays.asList(',', ';', '\t').stream().max((a, b) -> Long.compare(count(header, a), count(header, b))).filter(c -> count(header, c) > 0).orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Row row(Table table, long line) {
        return new Row(table, new Provenance(file, String.valueOf(line)));
    }
}
