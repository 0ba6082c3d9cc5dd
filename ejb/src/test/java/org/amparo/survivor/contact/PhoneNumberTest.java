package org.amparo.survivor.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.Optional;
import org.amparo.shared.Profile;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"+34 600 123 456;;+34600123456", "0034-600-123456;;+34600123456", "(+34) 600.123.456;;+34600123456", "+٣٤٦٠٠١٢٣٤٥٦;;+34600123456",
            "600 123 456;34;+34600123456", "020 7946 0000;44;+442079460000", "+34\u00a0600\u202f123\u2011456;;+34600123456", "\u200e+34600123456;;+34600123456"})
    void oneNumberHasOneForm(String typed, String callingCode, String e164) {
        assertEquals(Optional.ofNullable(e164), PhoneNumber.read(typed, callingCode == null ? "" : callingCode).map(PhoneNumber::e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "+34 600 12x 456", "++34600123456", "+034600123456", "+3460", "+3460012345678901", "600123456", "+34;600123456"})
    void whatIsNoNumberIsNone(String typed) {
        assertFalse(PhoneNumber.read(typed, "").isPresent());
    }

    @Test
    void theHintIsNotTheNumber() {
        assertEquals("… 56", new PhoneNumber("+34600123456").hint());
    }

    @Test
    void aWayByPhoneWithoutANumberIsRefusedBesideItsField() {
        KeepWay way = new KeepWay(1, Channel.PHONE, "ask at the bar", SafeTimes.always(ZoneId.of("UTC")), null, null, null, LeaveMessage.NO, false, false);
        assertEquals("reach", assertThrows(Unacceptable.class, () -> way.normalised(Profile.defaults())).problems().getFirst().field());
        assertThrows(Unacceptable.class, () -> new KeepWay(1, Channel.EMAIL, "nowhere", SafeTimes.always(ZoneId.of("UTC")), null, null, null, LeaveMessage.NO, false, false));
    }

    @Test
    void noWayAtAllIsAnAnswerToo() {
        KeepWay none = new KeepWay(1, Channel.NONE, null, SafeTimes.always(ZoneId.of("UTC")), null, null, null, LeaveMessage.NO, false, false);
        assertEquals(none, none.normalised(Profile.defaults()));
    }
}
