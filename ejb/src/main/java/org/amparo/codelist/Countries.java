package org.amparo.codelist;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.shared.NoPersonalData;

/** ISO 3166-1 codes of two letters, with the names the platform knows in every language we speak. */
@NoPersonalData("a code list")
public final class Countries {

    private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private Countries() {}

    public static boolean known(String code) {
        return code != null && CODES.contains(code);
    }

    public static List<CodeName> all(Locale in) {
        return CODES.stream().map(c -> new CodeName(c, name(c, in))).sorted(Comparator.comparing(CodeName::name, Collator.getInstance(in))).toList();
    }

    public static String name(String code, Locale in) {
        return Locale.of("", code).getDisplayCountry(in);
    }
}
