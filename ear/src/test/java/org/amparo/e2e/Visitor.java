package org.amparo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who talks to the pages without a browser: a real sign-in, her own cookies, and every byte of every answer. */
public final class Visitor {

    /** What came back. */
    public record Answer(int status, byte[] body, Map<String, java.util.List<String>> headers, URI from) {

        public String text() { return new String(body, java.nio.charset.StandardCharsets.UTF_8); }

        public String header(String name) {
            return headers.entrySet().stream().filter(h -> h.getKey().equalsIgnoreCase(name)).map(h -> String.join(",", h.getValue())).findFirst().orElse("");
        }

        public boolean leadsToSignIn() { return status == 302 && header("location").startsWith(RunningStack.current().keycloakUrl()); }
    }

    private static final Map<String, Map<String, String>> KNOWN = new LinkedHashMap<>();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String base = RunningStack.current().url();

    private Visitor() { }

    public static Visitor anonymous() { return new Visitor(); }

    public static Visitor signedIn(String login) {
        var visitor = new Visitor();
        var form = FormOnPage.first(visitor.follow(visitor.get("")).text());
        var landed = visitor.submit(form.with("username", login).with("password", login));
        if (landed.status() >= 400 || !landed.from().toString().startsWith(visitor.base)) throw new IllegalStateException(login + " did not get in: " + landed.status());
        return visitor;
    }

    /** In another window of a browser in which the password was typed once: what is not about signing in need not type it again. */
    public static Visitor inAnotherWindow(String login) {
        var visitor = new Visitor();
        visitor.cookies.putAll(KNOWN.computeIfAbsent(login, first -> new LinkedHashMap<>(signedIn(first).cookies)));
        if (visitor.comesBackTo("relogin").status() == 200 && visitor.get("relogin").status() == 200) return visitor;
        KNOWN.remove(login);
        return signedIn(login);
    }

    public Answer get(String path) { return get(path, Map.of()); }

    public Answer get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        return send(request);
    }

    public Answer post(String path, Map<String, String> fields) { return post(path, fields, Map.of()); }

    public Answer post(String path, Map<String, String> fields, Map<String, String> headers) {
        boolean inParts = fields.values().stream().anyMatch(value -> value.startsWith(FormOnPage.FILE));
        String between = "between-" + UUID.randomUUID();
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", inParts ? "multipart/form-data; boundary=" + between : FormOnPage.TYPE);
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(inParts ? FormOnPage.inParts(fields, between) : FormOnPage.encoded(fields))));
    }

    /** To wherever the form says, and on to where that leads. */
    public Answer submit(FormOnPage form) {
        return follow(send(HttpRequest.newBuilder(URI.create(base).resolve(form.action())).header("Content-Type", FormOnPage.TYPE).POST(BodyPublishers.ofString(FormOnPage.encoded(form.fields())))));
    }

    public Answer post(FormOnPage form, String path) { return post(path, form.fields()); }

    public Answer method(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.noBody()));
    }

    /** Through redirects, ours and the identity provider's. */
    public Answer follow(Answer first) {
        var answer = first;
        for (int i = 0; i < 12 && answer.status() / 100 == 3; i++) answer = send(HttpRequest.newBuilder(answer.from().resolve(answer.header("location"))));
        return answer;
    }

    /** The session of the pages has ended; the sign-in knows this browser still, and leads back to where one wanted to go. */
    public Answer comesBackTo(String path) {
        cookies.remove("JSESSIONID");
        return follow(get(path));
    }

    public Map<String, String> cookies() { return cookies; }

    private Answer send(HttpRequest.Builder request) {
        request.header("Accept", "text/html");
        if (!cookies.isEmpty()) request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        try {
            HttpResponse<byte[]> answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(answer.statusCode(), answer.body(), answer.headers().map(), answer.uri());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.matches("(?is).*max-age=0.*") || pair[1].replace("\"", "").isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
