package org.amparo.e2e.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.amparo.e2e.RunningStack;

/** What each person gets at each address about one survivor: {@code access/surfaces.csv}, and the addresses that the pages really have. */
public record Surfaces(List<String> people, List<Line> lines) {

    /** One address; what each person gets there. */
    public record Line(String surface, String address, Map<String, String> answers) {

        public String path() { return address.split("\\?", 2)[0]; }

        public String at(Map<String, String> her) {
            String filled = address;
            for (var known : her.entrySet()) filled = filled.replace("{" + known.getKey() + "}", known.getValue());
            return filled;
        }

        public boolean namesHer() { return address.contains("{"); }

        @Override
        public String toString() { return address; }
    }

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern WRITE = Pattern.compile("<(a:area|a:text|h:inputTextarea|h:inputText)\\b");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"/([^\"]+)\"\\)");
    private static final Pattern ASKED = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");

    public static Surfaces written() throws IOException {
        try (var in = Surfaces.class.getResourceAsStream("/access/surfaces.csv")) {
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",", -1)).toList();
            var head = List.of(rows.get(0));
            var lines = new ArrayList<Line>();
            for (var row : rows.subList(1, rows.size())) {
                var answers = new LinkedHashMap<String, String>();
                for (int i = 2; i < head.size(); i++) answers.put(head.get(i).strip(), i < row.length ? row[i].strip() : "");
                lines.add(new Line(row[0].strip(), row[1].strip(), answers));
            }
            return new Surfaces(head.subList(2, head.size()).stream().map(String::strip).toList(), lines);
        }
    }

    /** Every page and every servlet there is, with the parameters it reads. */
    static Map<String, Set<String>> built() throws IOException {
        var app = RunningStack.home().resolve("web/app/src/main");
        var found = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(app)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = app.relativize(file).toString();
                if (name.endsWith(".xhtml") && !name.contains("WEB-INF")) found.put(name.substring("webapp/".length(), name.length() - ".xhtml".length()), all(PARAMETER, file));
                if (name.endsWith(".java")) for (var address : all(SERVLET, file)) found.put(address, all(ASKED, file));
            }
        }
        return found;
    }

    /** The pages of these folders that have something to write on, in the page itself or in a part that it includes. */
    static Set<String> written(Set<String> folders) throws IOException {
        var pages = RunningStack.home().resolve("web/app/src/main/webapp");
        var found = new TreeSet<String>();
        for (String folder : folders)
            try (var files = Files.list(pages.resolve(folder))) {
                for (var file : files.toList()) if (writable(pages, file)) found.add(folder + "/" + file.getFileName().toString().replace(".xhtml", ""));
            }
        return found;
    }

    private static boolean writable(Path pages, Path file) throws IOException {
        if (WRITE.matcher(Files.readString(file)).find()) return true;
        for (String part : all(INCLUDED, file)) {
            var included = part.startsWith("/") ? pages.resolve(part.substring(1)) : file.resolveSibling(part);
            if (writable(pages, included)) return true;
        }
        return false;
    }

    /** The parameters that the lines of one address name. */
    Set<String> named(String path) {
        var names = new TreeSet<String>();
        lines.stream().filter(line -> line.path().equals(path) && line.address().contains("?"))
                .forEach(line -> List.of(line.address().split("\\?", 2)[1].split("&")).forEach(pair -> names.add(pair.split("=")[0])));
        return names;
    }

    private static Set<String> all(Pattern pattern, Path file) throws IOException {
        var found = new TreeSet<String>();
        for (var match = pattern.matcher(Files.readString(file)); match.find();) found.add(match.group(1));
        return found;
    }
}
