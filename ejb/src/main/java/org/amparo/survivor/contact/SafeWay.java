package org.amparo.survivor.contact;

import java.time.Instant;

/** One way on the safe-contact card: all but the number or address itself, which is revealed by a recorded act. */
public record SafeWay(WayId id, int rank, Channel channel, String hint, SafeTimes times, String whoMayAnswer, String codeWord, String stopIf,
                      LeaveMessage leaveMessage, boolean disguise, boolean deviceMonitored, Instant confirmedAt, boolean needsConfirming, long version) {

    /** This minute, by this way? Pure, so that every place that calls, writes or sends asks the same question (INV-5). */
    public SafeNow isSafeNow(Instant now) {
        if (channel == Channel.NONE) return SafeNow.NO_WAY;
        if (deviceMonitored && channel.goesThroughADevice()) return SafeNow.DEVICE_WATCHED;
        if (needsConfirming) return SafeNow.ASK_HER_FIRST;
        return times.openAt(now) ? SafeNow.YES : SafeNow.NOT_AT_THIS_TIME;
    }

    /** Locked: shown, so that nobody uses it by mistake, and never offered. */
    public boolean locked() {
        return deviceMonitored && channel.goesThroughADevice();
    }

    @Override
    public String toString() {
        return "way " + id;
    }
}
