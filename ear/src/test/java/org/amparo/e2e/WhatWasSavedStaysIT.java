package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Database and server are killed in the middle of saves: whatever was acknowledged is there afterwards, and work goes on by itself. */
@RunAsClient
class WhatWasSavedStaysIT extends InContainer {

    private static final int PEOPLE_AT_WORK = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String house = UUID.randomUUID().toString();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private String worker;

    @BeforeEach
    void somebodyStartsWork() throws InterruptedException {
        worker = post(Map.of("house", house)).orElseThrow();
    }

    @Test
    void whenTheDatabaseIsKilled() throws Exception {
        killedAmongSaves("postgresql");
    }

    @Test
    void whenTheServerIsKilled() throws Exception {
        killedAmongSaves("wildfly");
    }

    private void killedAmongSaves(String part) throws Exception {
        var stop = new AtomicBoolean();
        var people = new Thread[PEOPLE_AT_WORK];
        for (int i = 0; i < people.length; i++) (people[i] = new Thread(() -> saveUntil(stop))).start();
        awaitMore(20);
        var before = RunningStack.current().pid(part);
        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        awaitMore(20);
        stop.set(true);
        for (var person : people) person.join();
        assertTrue(RunningStack.current().pid(part) != before, "the killed process was not replaced");
        assertTrue(asked.get() > acknowledged.size(), "nothing was refused, so nothing was in the middle");
        for (var saved : acknowledged.entrySet()) assertEquals(Optional.of(saved.getValue()), get(saved.getKey()));
    }

    private void saveUntil(AtomicBoolean stop) {
        while (!stop.get()) {
            var name = "Somebody " + asked.incrementAndGet();
            try {
                post(Map.of("house", house, "worker", worker, "name", name)).ifPresentOrElse(her -> acknowledged.put(her, name), WhatWasSavedStaysIT::breathe);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private void awaitMore(int saves) throws InterruptedException {
        var enough = acknowledged.size() + saves;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < enough) {
            assertTrue(System.nanoTime() < end, "saving did not go on: " + acknowledged.size() + " of " + enough);
            Thread.sleep(50);
        }
    }

    private static void breathe() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> post(Map<String, String> form) throws InterruptedException {
        return answer(HttpRequest.newBuilder(desk("")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(form))));
    }

    private Optional<String> get(String her) throws InterruptedException {
        return answer(HttpRequest.newBuilder(desk("?" + encoded(Map.of("house", house, "worker", worker, "her", her)))));
    }

    private static URI desk(String query) {
        return URI.create(RunningStack.current().url() + "it/saving" + query);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).reduce((a, b) -> a + "&" + b).orElse("");
    }

    /** Acknowledged is only what arrived whole. */
    private Optional<String> answer(HttpRequest.Builder request) throws InterruptedException {
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException brokenOff) {
            return Optional.empty();
        }
    }
}
