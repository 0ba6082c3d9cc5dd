package org.amparo.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list that drives the test of access, as a page for people who do not read code. */
record AccessMatrixPage(List<String> csv) {

    static AccessMatrixPage read(Path file) throws IOException {
        return new AccessMatrixPage(Files.readAllLines(file));
    }

    String text() {
        var lines = csv.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(AccessMatrixPage::cells).toList();
        var page = new StringBuilder("""
                # Who may do what to which record

                Generated from the list that drives the test of access: each line is one test. Correct the list, and the test says whether the
                code agrees.

                """);
        page.append(row(lines.getFirst())).append("|").append("---|".repeat(lines.getFirst().size())).append("\n");
        lines.stream().skip(1).forEach(line -> page.append(row(line)));
        return page.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Words::cell).collect(joining(" | ", "| ", " |\n"));
    }

    /** Commas inside quotes belong to the cell; a doubled quote is one. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') cell.append(line.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
