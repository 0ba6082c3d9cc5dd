package org.amparo.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** One person's browser: its cookies, its way through the sign-in form, its pages and posts. */
final class Browser {

    /** An answer and how large it was. */
    record Reply(int status, URI at, String body, int bytes, String location) {}

    /** One field of a form. */
    record Field(String name, String value) {}

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private static final int MOST_REDIRECTS = 12;

    private final URI app;
    /** By port: the application and the identity provider share a host name. */
    private final Map<Integer, Map<String, String>> cookies = new ConcurrentHashMap<>();

    Browser(String url) {
        app = URI.create(url);
    }

    void login(String name, String password) throws IOException, InterruptedException {
        Reply form = get("/");
        var login = Jsoup.parse(form.body(), form.at().toString()).selectFirst("form#kc-form-login");
        if (login == null) throw new IllegalStateException(form.status() + " and no sign-in form at " + form.at().getPath());
        Reply in = followed(send(post(URI.create(login.absUrl("action")), List.of(new Field("username", name), new Field("password", password)))));
        if (in.status() != 200 || in.at().getPort() != app.getPort()) throw new IllegalStateException("the sign-in of " + name + " led to " + in.status() + " at " + in.at().getPath());
    }

    Reply get(String path) throws IOException, InterruptedException {
        return followed(send(HttpRequest.newBuilder(app.resolve(path)).GET()));
    }

    /** As the pages' own script posts: a part of the page comes back, or where to go next. */
    Reply step(String path, List<Field> fields) throws IOException, InterruptedException {
        return send(post(app.resolve(path), fields).header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest"));
    }

    private static HttpRequest.Builder post(URI to, List<Field> fields) {
        String body = fields.stream().map(f -> encoded(f.name()) + "=" + encoded(f.value())).collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply followed(Reply reply) throws IOException, InterruptedException {
        Reply last = reply;
        for (int i = 0; i < MOST_REDIRECTS && last.status() / 100 == 3; i++) last = send(HttpRequest.newBuilder(last.at().resolve(last.location())).GET());
        return last;
    }

    private Reply send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        URI to = builder.copy().build().uri();
        Map<String, String> mine = cookies.computeIfAbsent(to.getPort(), p -> new TreeMap<>());
        String said = mine.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
        if (!said.isEmpty()) builder.header("Cookie", said);
        // without it the server takes us for a program and asks for a bearer token
        builder.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8").header("Accept-Language", "en").timeout(Duration.ofSeconds(60));
        HttpResponse<byte[]> answer = HTTP.send(builder.build(), BodyHandlers.ofByteArray());
        answer.headers().allValues("set-cookie").forEach(c -> keep(c.split(";", 2)[0], mine));
        return new Reply(answer.statusCode(), to, new String(answer.body(), StandardCharsets.UTF_8), answer.body().length,
                answer.headers().firstValue("location").orElse(null));
    }

    private static void keep(String cookie, Map<String, String> mine) {
        int equals = cookie.indexOf('=');
        String value = cookie.substring(equals + 1);
        if (value.isEmpty()) mine.remove(cookie.substring(0, equals));
        else mine.put(cookie.substring(0, equals), value);
    }
}
