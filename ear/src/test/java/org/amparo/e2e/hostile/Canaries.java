package org.amparo.e2e.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Looks for words in bytes: as they are and in every usual writing of them. What it cannot find, its own test plants. */
final class Canaries {

    private static final int PIECE = 1 << 16;

    /** Each writing, as one character for a byte, and what it is called when it is found. */
    private final Map<String, String> writings = new LinkedHashMap<>();
    private final ManyWords words;

    Canaries(List<String> planted) {
        for (String word : planted)
            for (String spelt : new TreeSet<>(List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)))) add(spelt);
        words = new ManyWords(writings.keySet().stream().map(writing -> writing.getBytes(StandardCharsets.ISO_8859_1)).toList());
    }

    private void add(String word) {
        for (Charset set : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = word.getBytes(set);
            put(bytes, word + " in " + set);
            put(HexFormat.of().formatHex(bytes), word + " in hexadecimal " + set);
            put(HexFormat.of().withUpperCase().formatHex(bytes), word + " in hexadecimal " + set);
            for (int shift = 0; shift < 3; shift++) base64(bytes, shift, word + " in base64 " + set);
        }
        put(URLEncoder.encode(word, StandardCharsets.UTF_8), word + " in an address");
        put(URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"), word + " in an address");
        put(escaped(word, "\\u%04x"), word + " as escapes");
        put(escaped(word, "&#%d;"), word + " as a page writes it");
    }

    /** Wherever the word begins in a longer text: only the letters that do not depend on its neighbours. */
    private void base64(byte[] bytes, int shift, String name) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        String certain = whole.substring(shift == 0 ? 0 : shift + 1, whole.length() - 1);
        put(certain, name);
        put(certain.replace('+', '-').replace('/', '_'), name);
    }

    private static String escaped(String word, String form) {
        var text = new StringBuilder();
        word.chars().forEach(c -> text.append(c < 128 ? Character.toString(c) : form.formatted(c)));
        return text.toString();
    }

    private void put(String ascii, String name) { put(ascii.getBytes(StandardCharsets.ISO_8859_1), name); }

    private void put(byte[] bytes, String name) { writings.putIfAbsent(new String(bytes, StandardCharsets.ISO_8859_1), name); }

    List<String> in(byte[] bytes) {
        var reading = words.new Reading();
        reading.reads(bytes, bytes.length);
        return named(reading);
    }

    List<String> in(String text) { return in(text.getBytes(StandardCharsets.UTF_8)); }

    List<String> in(InputStream stream) throws IOException {
        var reading = words.new Reading();
        byte[] piece = new byte[PIECE];
        for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) reading.reads(piece, length);
        return named(reading);
    }

    private List<String> named(ManyWords.Reading reading) {
        var names = List.copyOf(writings.values());
        return reading.found().stream().map(names::get).distinct().sorted().toList();
    }

    /** Every file under a folder, by its name as well; one that is gone meanwhile cannot be read by anybody. */
    List<String> under(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                in(file.getFileName().toString()).forEach(what -> found.add("the name of " + file + ": " + what));
                if (!Files.isRegularFile(file)) continue;
                try (var stream = Files.newInputStream(file)) {
                    in(stream).forEach(what -> found.add(folder.relativize(file) + ": " + what));
                } catch (java.nio.file.NoSuchFileException gone) {
                    continue;
                }
            }
        } catch (java.io.UncheckedIOException goneWhileWalking) {
            if (!(goneWhileWalking.getCause() instanceof java.nio.file.NoSuchFileException)) throw goneWhileWalking;
        }
        return found;
    }
}
