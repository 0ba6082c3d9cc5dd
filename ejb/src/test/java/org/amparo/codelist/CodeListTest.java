package org.amparo.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyLanguageHasANameOfItsOwnInEveryLanguageWeSpeak(String tag) {
        Locale in = Locale.forLanguageTag(tag);
        var all = new ArrayList<>(Languages.spoken(in));
        all.addAll(Languages.signed(in));
        // Lao, Twi, Fon: the name is the code; how many depends on the names the JDK brings
        Set<String> alike = all.stream().map(CodeName::code).filter(c -> Languages.name(c, Locale.ENGLISH).equalsIgnoreCase(c)).collect(Collectors.toSet());

        for (CodeName one : all) {
            assertTrue(one.code().matches("[a-z]{3}"), one.code());
            assertFalse(one.name().isBlank(), one.code());
            assertTrue(alike.contains(one.code()) || !one.name().equals(one.code()), one.code() + " has no name in " + tag);
        }
        assertEquals(all.size(), new HashSet<>(all.stream().map(CodeName::code).toList()).size(), "a code is listed twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ar"})
    void ourOwnNamesAreTranslated(String tag) {
        Locale in = Locale.forLanguageTag(tag);

        assertFalse(Languages.name("arz", in).equals(Languages.name("arz", Locale.ENGLISH)), "Egyptian Arabic");
        assertFalse(Languages.name("ase", in).contains("Sign language"));
    }

    @Test
    void whoReadsArabicFindsEveryLanguageInArabicLetters() {
        assertEquals(List.of(), Languages.spoken(Locale.forLanguageTag("ar")).stream().map(CodeName::name).filter(name -> name.matches(".*[A-Za-z].*")).toList());
    }

    @Test
    void aDialectIsReadInTheLanguageItIsWrittenIn() {
        assertEquals(Set.of("ara"), Set.of("ara", "apc", "arz", "ary").stream().map(Languages::written).collect(Collectors.toSet()));
        assertEquals("spa", Languages.written("spa"));
        assertTrue(Languages.spoken(Locale.ENGLISH).stream().filter(l -> l.name().startsWith("Arabic (")).allMatch(l -> Languages.written(l.code()).equals("ara")), "every one of them");
    }

    @Test
    void signLanguagesOfOneCountryAreToldApart() {
        List<String> names = Languages.signed(Locale.ENGLISH).stream().map(CodeName::name).toList();

        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals("Sign language (Belgium, Dutch)", Languages.name("vgt", Locale.ENGLISH));
    }

    @Test
    void codesOfOtherSystemsAreRead() {
        assertEquals(Optional.of("spa"), Languages.code("es"));
        assertEquals(Optional.of("tig"), Languages.code("tig"));
        assertEquals(Optional.of("bfi"), Languages.code("bfi"));
        assertEquals(Optional.empty(), Languages.code("xx"));
    }

    @Test
    void anUnknownCodeIsShownRatherThanLost() {
        assertFalse(Languages.known("zzz"));
        assertEquals("zzz", Languages.name("zzz", Locale.FRENCH));
    }

    @Test
    void countriesAreNamedInTheReadersLanguage() {
        assertEquals("Alemania", Countries.name("DE", Locale.forLanguageTag("es")));
        assertTrue(Countries.known("SD"));
        assertFalse(Countries.known("XX"));
        assertFalse(Countries.known(null));
        assertTrue(Countries.all(Locale.FRENCH).size() > 240);
    }

    @Test
    void thereAreSixteenDomainsAndSafetyIsTheFirst() {
        assertEquals(16, NeedDomain.values().length);
        assertEquals(NeedDomain.SAFETY_HOUSING, NeedDomain.values()[0]);
    }
}
