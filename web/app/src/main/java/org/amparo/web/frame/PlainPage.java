package org.amparo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page outside the frame, for whoever is not signed in: no session, no cookie, nothing in it that depends on who asks. */
public final class PlainPage {

    private static final Pattern WORD = Pattern.compile("\\{([A-Za-z.]+)}");

    private PlainPage() {}

    /** @param chosen the tag of a language, or null for the reader's own */
    public static Tongue tongue(HttpServletRequest request, String chosen) {
        return Tongue.tagged(chosen).orElseGet(() -> Tongue.of(request));
    }

    /** @param template a file beside the class; ${name} is given, {key} is a text */
    public static String filled(Class<?> beside, String template, Tongue tongue, Map<String, String> given) throws IOException {
        var words = new Words(tongue);
        String page;
        try (InputStream in = beside.getResourceAsStream(template)) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        page = page.replace("${lang}", tongue.getTag()).replace("${dir}", tongue.getDir());
        for (var part : given.entrySet()) page = page.replace("${" + part.getKey() + "}", part.getValue());
        return WORD.matcher(page).replaceAll(found -> Matcher.quoteReplacement(words.get(found.group(1))));
    }
}
