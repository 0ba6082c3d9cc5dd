package org.amparo.survivor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundsTest {

    @ParameterizedTest
    @CsvSource({"Muhammad,محمد", "Mohammed,محمد", "Fatima,فاطمة", "Maryam,مريم", "Khalid,خالد", "Hussein,حسين", "Yusuf,يوسف", "Aisha,عائشة", "Omar,عمر",
            "Natalya,Наталья", "Nataliya,Наталия", "Oksana,Оксана", "Sergey,Сергей", "Olena,Олена", "Maria,Мария", "Elena,Ελενα", "Nguyễn,Nguyen", "José,Jose",
            "Małgorzata,Malgorzata", "Søren,Soren", "O’Brien,O'Brien", "María José,José María", "Ana de la Cruz,ana cruz", "Fatima,Fátimah"})
    void oneNameWrittenInTwoWaysSoundsAlike(String one, String other) {
        assertTrue(NameSounds.alike(one, other), () -> NameSounds.of(one) + " and " + NameSounds.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Maria,Elena", "محمد,فاطمة", "Оксана,Сергей", "名前,別名", "Amina,Blessing"})
    void differentNamesDoNot(String one, String other) {
        assertFalse(NameSounds.alike(one, other), () -> NameSounds.of(one) + " and " + NameSounds.of(other));
    }

    /** One word of two is a weak reason, and is not told as if the name fitted. */
    @ParameterizedTest
    @CsvSource({"Maria Quispe,Maria Huanca,false", "Maria,Maria Huanca,true", "Huanca María,Maria Huanca,true", "Maria de la Quispe,Maria,false", "محمد علي,Mohammed Hassan,false"})
    void aNameFitsWhenAllOfItDoes(String sought, String known, boolean fits) {
        assertTrue(NameSounds.alike(sought, known));
        assertEquals(fits, NameSounds.allIn(sought, known));
    }

    /** Of many that sound alike, the one that is spelled as asked for stands first. */
    @ParameterizedTest
    @CsvSource({"Anna Quispe,Anna Quispe,2", "Anna Quispe,Ana Kispe,0", "José,JOSE,1", "محمد,محمد علي,1", "Anna Quispe,Quispe Ana,1"})
    void wordsSpelledTheSameAreCounted(String sought, String known, int words) {
        assertEquals(words, NameSounds.spelledAlike(sought, known));
    }

    @Test
    void aScriptWeCannotSpellStandsForItself() {
        assertTrue(NameSounds.alike("ሰላም", "ሰላም"));
        assertFalse(NameSounds.of("ሰላም").isEmpty());
    }

    @Test
    void particlesAndEmptyNamesFindNobody() {
        assertEquals(Set.of(), NameSounds.of("de la"));
        assertEquals(Set.of(), NameSounds.of(" - 123 "));
        assertEquals(Set.of(), NameSounds.of(null));
        assertFalse(NameSounds.alike("de la", "van"));
    }

    @Test
    void noNameLeavesMoreThanTwoTracesAWordOrEndlessWords() {
        assertTrue(NameSounds.of("a b c d e f g h ".repeat(1000)).size() <= 16);
        assertTrue(NameSounds.of("x".repeat(10_000)).size() <= 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"passport AB 123-456 (expired);123456|", "x;", "C01X00T47;C01X00T47", "C01-X00-T47.;C01X00T47", "١٢٣٤٥٦;123456", "born 1999;", "hello world;"})
    void numbersOfPapersAreFoundInWhatWasWritten(String text, String numbers) {
        Set<String> wanted = numbers == null ? Set.of() : Set.of(numbers.replace("|", "").split(","));
        assertEquals(wanted, DocumentNumbers.in(text));
    }

    @Test
    void aSearchNeedsSomethingToGoBy() {
        assertThrows(Unacceptable.class, () -> new WhomToFind(" ", 1999, null, ""));
        assertThrows(Unacceptable.class, () -> new WhomToFind("Ana", 99, null, null));
        assertEquals("somebody", new WhomToFind("Ana", 1999, null, null).toString());
    }
}
