package org.amparo.codelist;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.shared.NoPersonalData;

/**
 * Languages by their ISO 639-3 code. Names come from the platform where it knows them in all our languages, from our own list
 * where it does not; sign languages are languages like all others and have their own codes.
 */
@NoPersonalData("a code list")
public final class Languages {

    /** Spoken by people we work with and not among the two-letter languages; the platform names them. */
    private static final String[] MORE = """
            abk ach aar bal bho bin brx byn ceb chr ckb doi efi ewo fil fon gaa gil gsw guz hak hil hmn ibb ilo kab kac kam kbd kea \
            kha kln kmb kok krc lua luo luy lus mad mag mai mak mdf men mer min mni mos mwr nan nap nso pag pam pap pcm quc rhg rom run \
            sat scn shi shn sid srr ssy suk sus swb tem teo tet tig tpi tum tzm umb vai wal war wuu yao yue zap zgh""".split("\\s+");

    /** Bihari is a family whose languages have their own codes, Moldavian is Romanian: withdrawn, and named in English only. */
    private static final Set<String> RETIRED = Set.of("bh", "mo");

    /** Spoken Arabic by its own codes. */
    private static final Set<String> ARABIC = Set.of("acm", "aeb", "apc", "apd", "arq", "ary", "arz", "ayl");

    private static final Map<String, String> SPOKEN = spokenTags();

    private Languages() {}

    public static boolean known(String code) {
        return code != null && (SPOKEN.containsKey(code) || OwnNames.knows(code) || SignLanguages.knows(code));
    }

    public static List<CodeName> spoken(Locale in) {
        return named(Stream.concat(SPOKEN.keySet().stream(), OwnNames.codes().stream()), in);
    }

    public static List<CodeName> signed(Locale in) {
        return named(SignLanguages.codes().stream(), in);
    }

    /** The code itself when nobody has named it: better shown than lost. */
    public static String name(String code, Locale in) {
        if (SignLanguages.knows(code)) return SignLanguages.name(code, in);
        if (OwnNames.knows(code)) return OwnNames.name(code, in);
        return Optional.ofNullable(SPOKEN.get(code)).map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(in)).orElse(code);
    }

    /** From a code of two or three letters, as other systems write it, to ours. */
    public static Optional<String> code(String tag) {
        if (known(tag)) return Optional.of(tag);
        return SPOKEN.entrySet().stream().filter(e -> e.getValue().equals(tag)).map(Map.Entry::getKey).findFirst();
    }

    /** The language that is read where this one is spoken: a dialect of Arabic is written and read as Arabic. */
    public static String written(String code) {
        return code != null && ARABIC.contains(code) ? "ara" : code;
    }

    private static List<CodeName> named(Stream<String> codes, Locale in) {
        return codes.map(c -> new CodeName(c, name(c, in))).sorted(Comparator.comparing(CodeName::name, Collator.getInstance(in))).toList();
    }

    private static Map<String, String> spokenTags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : Locale.getISOLanguages()) if (!RETIRED.contains(tag)) threeLetters(tag).ifPresent(code -> tags.put(code, tag));
        for (String tag : MORE) if (!tags.containsKey(tag) && !OwnNames.knows(tag)) tags.put(tag, tag);
        return Map.copyOf(tags);
    }

    private static Optional<String> threeLetters(String tag) {
        try {
            return Optional.of(Locale.of(tag).getISO3Language()).filter(code -> code.length() == 3);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
