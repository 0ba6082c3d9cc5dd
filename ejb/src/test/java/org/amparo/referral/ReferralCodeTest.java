package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReferralCodeTest {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @RepeatedTest(50)
    void canBeSaidOverTheTelephone() {
        assertTrue(ReferralCode.fresh().value().matches("[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}"));
    }

    @RepeatedTest(20)
    void everySingleSignHeardWrongIsNoticed() {
        String code = ReferralCode.fresh().value();
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '-') continue;
            for (char other : SIGNS.toCharArray())
                if (other != code.charAt(i)) assertFalse(ReferralCode.heardRight(code.substring(0, i) + other + code.substring(i + 1)), "at " + i);
        }
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        String code = ReferralCode.fresh().value();

        assertTrue(ReferralCode.heardRight(code.toLowerCase(Locale.ROOT)));
        assertTrue(ReferralCode.heardRight(code.replace("-", " ")));
        assertTrue(ReferralCode.heardRight(code.replace("-", "")));
        assertFalse(ReferralCode.heardRight(null));
        assertFalse(ReferralCode.heardRight("0OI"));
    }

    @Test
    void doNotFollowEachOther() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) seen.add(ReferralCode.fresh().value());
        assertEquals(1000, seen.size());
    }

    @Test
    void nothingElseIsACode() {
        assertThrows(IllegalArgumentException.class, () -> new ReferralCode("222-222-223"));
        assertThrows(IllegalArgumentException.class, () -> new ReferralCode("1O0-III-000"));
    }
}
