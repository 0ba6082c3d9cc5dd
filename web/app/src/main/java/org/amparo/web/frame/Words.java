package org.amparo.web.frame;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one language. The first word of a key names its bundle, so that each area keeps its own four files. */
public record Words(Tongue tongue) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String FROM_THE_LEFT = "\u2066";
    private static final String FROM_THE_RIGHT = "\u2067";
    private static final String BY_ITS_FIRST_LETTER = "\u2068";
    private static final String END = "\u2069";
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Optional<ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();

    /** The text with {0}, {1} … filled in; a key without a text shows itself, so that nobody can overlook it. */
    public String get(String key, Object... arguments) {
        var text = find(key);
        return text == null ? "⟦" + key + "⟧" : fill(text, arguments);
    }

    /** The text for a number, in the plural form that the language asks for: {@code key.one}, {@code key.other} … */
    public String count(String key, long n) {
        return get(key + "." + Plural.of(tongue, n).suffix(), n);
    }

    /**
     * The text of a constant: {@code referral.Urgency.HIGH} in the bundle of its area, else {@code codes.Role.CASEWORKER}. One that
     * stands inside another type may name it, as {@code referral.ReferralWorkflow.State.SENT}: an area has more than one life.
     */
    public String label(Object value) {
        if (!(value instanceof Enum<?> constant)) return value == null ? "" : value.toString();
        var type = constant.getDeclaringClass();
        var name = type.getSimpleName() + "." + constant.name();
        var inside = type.getEnclosingClass() == null ? null : find(areaOf(type) + "." + type.getEnclosingClass().getSimpleName() + "." + name);
        var own = inside == null ? find(areaOf(type) + "." + name) : inside;
        return own == null ? get("codes." + name) : own;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    static String areaOf(Class<?> type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "codes";
    }

    private String find(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) return null;
        return bundle(key.substring(0, dot)).filter(bundle -> bundle.containsKey(key)).map(bundle -> bundle.getString(key)).orElse(null);
    }

    /** Kept, for a page asks for hundreds of texts. */
    private Optional<ResourceBundle> bundle(String area) {
        return BUNDLES.computeIfAbsent(tongue.getTag() + "/" + area, asked -> {
            try {
                return Optional.of(ResourceBundle.getBundle("org.amparo.web.messages." + area, Locale.of(tongue.getTag()), Words.class.getClassLoader(), EXACT));
            } catch (MissingResourceException noSuchBundle) {
                return Optional.empty();
            }
        });
    }

    /** In one go: braces in what somebody typed are no place to fill in. */
    private String fill(String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int i = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(i < arguments.length ? isolate(String.valueOf(arguments[i])) : place.group());
        });
    }

    /** A name in another script must not turn the sentence around it; a phrase of ours runs as its reader's language does, whatever it begins with. */
    private String isolate(String argument) {
        boolean mixed = tongue == Tongue.AR || argument.codePoints().anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        if (!mixed) return argument;
        return (argument.indexOf(BY_ITS_FIRST_LETTER) < 0 ? BY_ITS_FIRST_LETTER : tongue == Tongue.AR ? FROM_THE_RIGHT : FROM_THE_LEFT) + argument + END;
    }
}
