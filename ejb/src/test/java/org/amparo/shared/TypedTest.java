package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static List<String> refused(String text, int longest) {
        var typed = new Typed("area");
        typed.optional("field", text, longest);
        return assertThrows(Unacceptable.class, typed::check).problems().stream().map(Unacceptable.Problem::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "O’Brien \"x\" <b> %s ${a} #{b} '; drop", "مريم", "\u200Fعلي\u200E", "e\u0301", "👩🏽‍🦱", "line\nline\ttab", "名前"})
    void whatCanBeShownStaysAsTyped(String text) {
        var typed = new Typed("area");
        assertEquals(text, typed.optional("field", text, 100));
        typed.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u001b[0m", "a\uD800b", "a\uFFFEb", "\u007f", "a\u0085b", "\u202Eesirpretne", "a\u2066b\u2069"})
    void whatCannotBeShownAgainIsRefusedAndNeverChanged(String text) {
        assertEquals(List.of("area.problem.cannotBeShown"), refused(text, 100));
    }

    @Test
    void lengthIsCountedInCharactersPeopleSee() {
        var typed = new Typed("area");
        typed.optional("field", "👩".repeat(10), 10);
        typed.check();
        assertEquals(List.of("area.problem.tooLong"), refused("👩".repeat(11), 10));
    }

    @Test
    void blankIsNothingAndNothingIsOnlyAProblemWhereItIsRequired() {
        var typed = new Typed("area");
        for (String unseen : List.of(" \t\n", "\t", "\u00A0", "\u200F\u200E", "\u200B\uFEFF ", "\u3164")) assertNull(typed.optional("field", unseen, 10));
        typed.check();
        typed.required("field", "  ", 10);
        assertEquals(List.of("area.problem.missing.field"), assertThrows(Unacceptable.class, typed::check).problems().stream().map(Unacceptable.Problem::key).toList());
    }

    @Test
    void everythingIsSaidAtOnce() {
        var typed = new Typed("area");
        typed.required("a", null, 10);
        typed.requiring(false, "b", "wrong", "7");
        assertEquals(2, assertThrows(Unacceptable.class, typed::check).problems().size());
    }
}
