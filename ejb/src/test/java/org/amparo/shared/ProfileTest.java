package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static Profile with(String key, String value) {
        Properties said = new Properties();
        said.setProperty(key, value);
        return Profile.of(said);
    }

    @Test
    void withoutAWordTheDefaultsHold() {
        assertEquals(new Profile(90, 14, Duration.ofHours(72), 30, 3, Duration.ofHours(24), 18, ""), Profile.defaults());
    }

    @Test
    void eachValueCanBeSaidDifferently() {
        assertEquals(60, with("consent.days", " 60 ").consentDays());
        assertEquals(16, with("child.mature-minor-age", "16").matureMinorAge());
        assertEquals(Duration.ofHours(48), with("intake.kept-hours", "48").intakeKept());
        assertEquals("34", with("phone.calling-code", "34").callingCode());
    }

    @Test
    void nonsenseStopsTheStartAndNotTheWork() {
        assertThrows(IllegalArgumentException.class, () -> with("consent.days", "10"));
        assertThrows(IllegalArgumentException.class, () -> with("child.mature-minor-age", "7"));
        assertThrows(IllegalArgumentException.class, () -> with("phone.calling-code", "+34"));
        assertThrows(NumberFormatException.class, () -> with("contact.confirm-days", "soon"));
    }
}
