package org.amparo.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.codelist.Languages;

/** The languages the pages speak, each named in itself; the reader's choice goes before the browser's. */
public enum Tongue {
    EN("English", "ltr", "en-GB"), ES("Español", "ltr", "es"), FR("Français", "ltr", "fr"), AR("العربية", "rtl", "ar");

    static final String COOKIE = "language";
    private final String ownName;
    private final String dir;
    private final String region;

    Tongue(String ownName, String dir, String region) {
        this.ownName = ownName;
        this.dir = dir;
        this.region = region;
    }

    public String getTag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getOwnName() {
        return ownName;
    }

    public String getDir() {
        return dir;
    }

    /** With Latin digits everywhere: times and case numbers are read aloud between people of different scripts. */
    public Locale locale() {
        return Locale.forLanguageTag(region + "-u-nu-latn");
    }

    /** Between the things of a list. */
    public static String comma(Locale reader) {
        return "ar".equals(reader.getLanguage()) ? "، " : ", ";
    }

    /** For what is said to somebody whose language is known by ISO 639-3; English where there is no text, said aloud by an interpreter. */
    public static Tongue spokenAs(String language) {
        return serving(language).orElse(EN);
    }

    /** Ours that somebody of this language reads; a dialect is served by the language it is written in. */
    public static Optional<Tongue> serving(String language) {
        return Arrays.stream(values()).filter(t -> t.locale().getISO3Language().equals(Languages.written(language))).findFirst();
    }

    public static Optional<Tongue> tagged(String tag) {
        return Arrays.stream(values()).filter(t -> t.getTag().equals(tag)).findFirst();
    }

    static Tongue of(HttpServletRequest request) {
        var chosen = cookie(request, COOKIE).flatMap(Tongue::tagged);
        return chosen.orElseGet(() -> preferred(request).flatMap(l -> tagged(l.getLanguage()).stream()).findFirst().orElse(EN));
    }

    private static Stream<Locale> preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Stream.of() : Collections.list(request.getLocales()).stream();
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies).filter(c -> c.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
