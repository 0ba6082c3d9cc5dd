package org.amparo.e2e.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amparo.e2e.RunningStack;

/** A survivor's whole record, made for one test class, by the names its parts have in an address. */
public record Her(Map<String, String> parts) {

    private static final List<Her> MADE = new CopyOnWriteArrayList<>();

    public static Her record(String own) throws IOException, InterruptedException {
        // letters only, each figure another one: two records of one run never share a name
        var mark = "Kizilirmak" + UUID.randomUUID().toString().substring(0, 8).chars().mapToObj(c -> Character.isDigit(c) ? (char) ('g' + c - '0') : (char) c).map(String::valueOf).collect(Collectors.joining());
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningStack.current().url() + "it/record?mark=" + mark + "&own=" + own)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException("no record was made: " + answer.statusCode());
        var parts = new HashMap<String, String>();
        answer.body().lines().map(line -> line.split("=", 2)).forEach(pair -> parts.put(pair[0], pair[1]));
        parts.put("own", own);
        MADE.add(new Her(parts));
        return new Her(parts);
    }

    /** Nobody else's test should find our letters on a partner's desk. */
    public static void endAll() throws IOException, InterruptedException {
        for (Her her : MADE)
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningStack.current().url() + "it/record?own=" + her.get("own") + "&survivor=" + her.get("survivor")))
                    .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        MADE.clear();
    }

    public String get(String part) { return parts.get(part); }

    /** The same with other parts in some places. */
    public Her with(String part, String value) {
        var changed = new HashMap<>(parts);
        changed.put(part, value);
        return new Her(changed);
    }

    /** Nobody's: every id a new one. */
    Her nobodys() {
        var changed = new HashMap<>(parts);
        changed.replaceAll((name, value) -> value.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : value);
        return new Her(changed);
    }

    /** What shows that somebody was told of her: her ids, her numbers, her name and her words. */
    public List<String> traces() {
        return parts.entrySet().stream().filter(p -> !Set.of("phone", "own").contains(p.getKey())).map(Map.Entry::getValue).toList();
    }

    public List<String> tracesIn(String text, String asked) {
        return Stream.of(text).flatMap(t -> traces().stream().filter(trace -> t.contains(trace) && !asked.contains(trace))).distinct().toList();
    }
}
