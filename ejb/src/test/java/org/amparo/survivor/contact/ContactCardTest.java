package org.amparo.survivor.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactCardTest {

    private static final Instant MONDAY_NINE = Instant.parse("2026-11-16T09:00:00Z");
    private static final SafeTimes MONDAYS = SafeTimes.parse("UTC|MO 09:00-10:00");

    private static SafeWay way(Channel channel, boolean watched, boolean needsConfirming, SafeTimes times) {
        return new SafeWay(WayId.fresh(), 1, channel, "… 99", times, null, "lemon", null, LeaveMessage.NO, true, watched, Instant.EPOCH, needsConfirming, 0);
    }

    @Test
    void safeOnlyInsideHerHours() {
        SafeWay way = way(Channel.PHONE, false, false, MONDAYS);
        assertEquals(SafeNow.YES, way.isSafeNow(MONDAY_NINE));
        assertEquals(SafeNow.NOT_AT_THIS_TIME, way.isSafeNow(MONDAY_NINE.minusSeconds(1)));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aWatchedDeviceLocksEveryWayThroughIt(Channel channel) {
        SafeNow now = way(channel, true, false, MONDAYS).isSafeNow(MONDAY_NINE);
        switch (channel) {
            case PHONE, SMS, MESSAGING_APP, EMAIL -> assertEquals(SafeNow.DEVICE_WATCHED, now);
            case NONE -> assertEquals(SafeNow.NO_WAY, now);
            case POST, IN_PERSON, TRUSTED_PERSON -> assertEquals(SafeNow.YES, now);
        }
    }

    @Test
    void whatNobodyConfirmedForTooLongIsAskedFirst() {
        assertEquals(SafeNow.ASK_HER_FIRST, way(Channel.PHONE, false, true, MONDAYS).isSafeNow(MONDAY_NINE));
    }

    @Test
    void theCardOffersTheFirstSafeWayOrTheNextSafeMoment() {
        SafeWay locked = way(Channel.SMS, true, false, SafeTimes.parse("UTC|"));
        SafeWay mondays = way(Channel.PHONE, false, false, MONDAYS);
        ContactCard card = new ContactCard(List.of(locked, mondays));

        assertEquals(Optional.of(mondays), card.nowBest(MONDAY_NINE));
        assertEquals(Optional.empty(), card.nowBest(MONDAY_NINE.minusSeconds(60)));
        assertEquals(Optional.of(MONDAY_NINE), card.nextSafe(MONDAY_NINE.minusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER NO_ANSWER NO_ANSWER,true", "NO_ANSWER NO_ANSWER,false", "ANOTHER_VOICE NOT_DELIVERED STOPPED,true",
            "REACHED NO_ANSWER NO_ANSWER NO_ANSWER,false", "NO_ANSWER NO_ANSWER REACHED NO_ANSWER,false", "NEUTRAL_MESSAGE_LEFT NO_ANSWER NO_ANSWER REACHED,true"})
    void threeInARowThatFailedAskSomebodyToSeeToHerWelfare(String newestFirst, boolean due) {
        assertEquals(due, ContactPolicy.welfareIsDue(List.of(newestFirst.split(" ")).stream().map(Outcome::valueOf).toList(), 3));
    }

    @Test
    void rulesTravelAsTheyAreAndALockedWayDoesNotTravel() {
        ContactCard card = new ContactCard(List.of(way(Channel.PHONE, false, false, MONDAYS), way(Channel.SMS, true, false, MONDAYS)));
        var rules = ContactRules.read(ContactRules.write(card).orElseThrow());

        assertEquals(List.of("PHONE", "UTC|MO 09:00-10:00", "lemon", "NO"), rules.stream().map(ContactRules.Rule::value).toList());
        assertTrue(rules.getFirst().name().coded());
        assertFalse(ContactRules.write(new ContactCard(List.of())).isPresent());
    }

    @Test
    void aLineBreakInHerWordsCannotForgeARule() {
        SafeWay way = new SafeWay(WayId.fresh(), 1, Channel.PHONE, null, MONDAYS, "my sister\nCODE_WORD\tgranted", null, null, LeaveMessage.NO, false, false,
                Instant.EPOCH, false, 0);
        assertEquals(4, ContactRules.read(ContactRules.write(new ContactCard(List.of(way))).orElseThrow()).size());
    }
}
