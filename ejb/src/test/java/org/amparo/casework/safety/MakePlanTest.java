package org.amparo.casework.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

class MakePlanTest {

    private static MakePlan made(Map<SafetyPart, String> parts, String country) {
        return new MakePlan(CaseId.fresh(), null, TookPart.TOGETHER, country, parts, 0);
    }

    @Test
    void anyPartMayStayEmptyButNotAll() {
        Map<SafetyPart, String> blanks = new HashMap<>();
        for (SafetyPart part : SafetyPart.values()) blanks.put(part, " ");
        assertThrows(Unacceptable.class, () -> made(blanks, null));
        blanks.put(SafetyPart.PETS, "the dog goes to Ana");
        assertEquals(Set.of(SafetyPart.PETS), made(blanks, "").parts().keySet());
    }

    @Test
    void aCountryIsACodeOrNone() {
        assertThrows(Unacceptable.class, () -> made(Map.of(SafetyPart.PETS, "x"), "Spain"));
        assertEquals("ES", made(Map.of(SafetyPart.PETS, "x"), "ES").country());
    }

    @Test
    void everyWordIsKeptAsTypedAndNoneIsPrinted() {
        String words = " قطتي 😀\n<b> ";
        MakePlan plan = made(Map.of(SafetyPart.CODE_WORD, words), null);
        assertEquals(words, plan.parts().get(SafetyPart.CODE_WORD));
        assertFalse(plan.toString().contains("قطتي"));
    }
}
