package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZoneNamesTest {

    private static List<String> ids() {
        return ZoneNames.in(Locale.ENGLISH).stream().map(ZoneNames.Zone::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"Asia/Calcutta, Asia/Kolkata", "Europe/Kiev, Europe/Kyiv", "America/Buenos_Aires, America/Argentina/Buenos_Aires", "Etc/UTC, UTC", "Asia/Saigon, Asia/Ho_Chi_Minh"})
    void offerAZoneOnceUnderTheNameItHasToday(String older, String today) {
        assertEquals(today, ZoneNames.today(older));
        assertTrue(ids().contains(today));
        assertFalse(ids().contains(older));
    }

    @Test
    void offerNoZoneTwiceAndOnlyZonesThePlatformKnows() {
        assertEquals(ids().size(), ids().stream().distinct().count());
        assertTrue(ids().size() > 380 && ZoneId.getAvailableZoneIds().containsAll(ids()), ids().size() + " zones");
        assertEquals(List.of(), ids().stream().filter(id -> !ZoneNames.today(id).equals(id)).toList());
    }

    @Test
    void knowWhatEveryBrowserMaySay() {
        var offered = ids().stream().collect(Collectors.toSet());
        var lost = ZoneId.getAvailableZoneIds().stream().filter(z -> z.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .filter(z -> !offered.contains(ZoneNames.today(z))).toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void areNamedInTheReadersLanguage(Tongue tongue) {
        Locale locale = Locale.of(tongue.getTag());
        String india = ZoneNames.label("Asia/Calcutta", locale);
        assertTrue(india.startsWith(Locale.of("", "IN").getDisplayCountry(locale)) && india.contains("Asia/Kolkata"), india);
        assertEquals(tongue == Tongue.EN, india.contains(" Time "), india);
    }
}
