package org.amparo.survivor.contact;

import org.amparo.shared.Profile;
import org.amparo.shared.Typed;

/**
 * How she may be reached by one way, as she said it. A device that may be watched locks the way: it stays on the card, so that nobody
 * uses it by mistake.
 */
public record KeepWay(int rank, Channel channel, String reach, SafeTimes times, String whoMayAnswer, String codeWord, String stopIf,
                      LeaveMessage leaveMessage, boolean disguise, boolean deviceMonitored) {

    private static final int WORDS = 2000;

    public KeepWay {
        var typed = new Typed("survivor");
        if (channel == null) typed.missing("channel");
        if (leaveMessage == null) typed.missing("leaveMessage");
        if (times == null) typed.missing("times");
        else for (int i = 0; i < times.windows().size(); i++) typed.requiring(!times.windows().get(i).almostAllDay(), "to" + i, "almostAllDay");
        reach = typed.optional("reach", reach, 500);
        whoMayAnswer = typed.optional("whoMayAnswer", whoMayAnswer, WORDS);
        codeWord = typed.optional("codeWord", codeWord, 200);
        stopIf = typed.optional("stopIf", stopIf, WORDS);
        typed.requiring(rank >= 1 && rank <= 9, "rank", "missing.rank");
        typed.requiring(channel != Channel.EMAIL || reach == null || reach.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "reach", "notAnAddress");
        typed.check();
    }

    /** A change that leaves the number empty keeps the one there is: nobody has to reveal it in order to change the hours. */
    KeepWay keeping(String known) {
        return reach != null ? this : new KeepWay(rank, channel, known, times, whoMayAnswer, codeWord, stopIf, leaveMessage, disguise, deviceMonitored);
    }

    /** The number in its one form; anything that is no number is refused, because it would be dialled wrong. */
    KeepWay normalised(Profile profile) {
        var typed = new Typed("survivor");
        typed.requiring(reach != null || channel == Channel.NONE || channel == Channel.IN_PERSON, "reach", "missing.reach");
        typed.check();
        if (!channel.isNumber()) return this;
        var number = PhoneNumber.read(reach, profile.callingCode());
        typed.requiring(number.isPresent(), "reach", profile.callingCode().isEmpty() ? "numberWithCountry" : "notANumber");
        typed.check();
        return new KeepWay(rank, channel, number.orElseThrow().e164(), times, whoMayAnswer, codeWord, stopIf, leaveMessage, disguise, deviceMonitored);
    }

    /** What a card may show of it without showing it. */
    String hint() {
        if (reach == null) return null;
        return switch (channel) {
            case PHONE, SMS -> new PhoneNumber(reach).hint();
            case EMAIL -> reach.charAt(0) + "…@…";
            case MESSAGING_APP, POST, IN_PERSON, TRUSTED_PERSON, NONE -> "…";
        };
    }

    @Override
    public String toString() {
        return "a way by " + channel;
    }
}
