package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times in the reader's zone and language: {@code #{times.say(referral.answerDue)}}. */
@Named
@RequestScoped
public class Times {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    public String say(Object when) {
        return words().say(when);
    }

    public String full(Object when) {
        return words().full(when);
    }

    /** The same with the name of the zone, for whoever needs to be sure. */
    public String exact(Object when) {
        return words().exact(when);
    }

    /** Whose clock the times of a page are read on. */
    public String getZoneName() {
        return words().zoneName();
    }

    /** On the clock of another place, whole: what stands beside it says which. */
    public String on(Object when, ZoneId zone) {
        return new TimeWords(messages.words(), zone, clock).full(when);
    }

    /** {@code #{times.lastDay(consent.validUntil())}}: 12 March 2027, end of the day. */
    public String lastDay(LocalDate day) {
        return words().lastDay(day);
    }

    /** The month a day lies in: March 2027. */
    public String month(LocalDate day) {
        return words().month(day);
    }

    public String iso(Object when) {
        return words().iso(when);
    }

    public String urgency(Object when) {
        return words().urgency(when);
    }

    /** As the browser told it; without a word from the browser, the one of the installation. */
    public ZoneId zone() {
        return Tongue.cookie(request, "zone").flatMap(Times::known).orElseGet(ZoneId::systemDefault);
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(URLDecoder.decode(name, StandardCharsets.UTF_8))).filter(z -> !(z instanceof ZoneOffset));
        } catch (DateTimeException | IllegalArgumentException notAZone) {
            return Optional.empty();
        }
    }

    private TimeWords words() {
        return new TimeWords(messages.words(), zone(), clock);
    }
}
