package org.amparo.partner.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;

/** Where the directory files for tests come from: our own in the project, other projects' in the folder shared/data beside it. */
final class DirectoryFiles {

    private static final String[] NORTH_COAST = {"organizations", "services", "locations", "service_at_location", "contacts", "phones",
            "taxonomy_terms", "attributes", "metadata", "service_capacity", "units", "schedules", "service_areas"};

    private DirectoryFiles() {
    }

    static byte[] northCoast() {
        return resource("north-coast.json");
    }

    static Map<String, byte[]> northCoastTables() {
        return Stream.of(NORTH_COAST).map(name -> name + ".csv").collect(Collectors.toMap(n -> n, n -> resource("north-coast/" + n), (a, b) -> a, TreeMap::new));
    }

    private static byte[] resource(String name) {
        try (InputStream in = DirectoryFiles.class.getResourceAsStream("/partner/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shared example files, when they lie beside the project. */
    static Optional<Path> shared() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
            if (Files.isDirectory(folder.resolve("shared/data"))) return Optional.of(folder.resolve("shared/data"));
        return Optional.empty();
    }

    static Map<String, byte[]> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending))
                    .collect(Collectors.toMap(f -> folder.relativize(f).toString(), DirectoryFiles::bytes, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ImportPlan plan(String json) {
        return plan("list.json", json.getBytes(StandardCharsets.UTF_8), new DirectoryInMemory());
    }

    static ImportPlan plan(String file, byte[] content, DirectoryInMemory ours) {
        return plan(Map.of(file, content), ours);
    }

    static ImportPlan plan(Map<String, byte[]> files, DirectoryInMemory ours) {
        try {
            return new HsdsImport(false).dryRun(files, ours);
        } catch (UnreadableFile e) {
            throw new AssertionError(e.reason() + " " + e.file() + " " + e.arguments(), e);
        }
    }

    /** The findings of one kind as {@code file field}. */
    static String places(ImportPlan plan, FindingKind kind) {
        return plan.findings(kind).stream().map(f -> f.where().file() + " " + f.field()).sorted().collect(Collectors.joining("; "));
    }
}
