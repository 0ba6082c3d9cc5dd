package org.amparo.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.shared.NoPersonalData;
import org.amparo.staff.Addresses.Address;
import org.amparo.staff.Practice;

/** Carries the neutral mail out. A mail server that is slow or away costs a few seconds and nothing else. */
@ApplicationScoped
@NoPersonalData("colleagues' addresses at work")
class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final String PATIENCE_MILLIS = "4000";
    /** The round's transaction has half a minute in all. */
    private static final Duration ROUND = Duration.ofSeconds(12);

    @Resource(lookup = "java:jboss/mail/Amparo")
    private Session session;
    @Inject
    private Practice practice;
    @Inject
    private Clock clock;

    protected Postman() {}

    Postman(Session session, Practice practice, Clock clock) {
        this.session = session;
        this.practice = practice;
        this.clock = clock;
    }

    /** @return where a mail was sent to; the others are tried again */
    Set<String> deliver(List<Address> addresses) {
        Set<String> reached = new HashSet<>();
        if (addresses.isEmpty() || !MailPolicy.mayGoTo(System.getenv("SMTP_HOST"), practice.on())) return reached;
        Instant end = clock.instant().plus(ROUND);
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) session.getProperties().putIfAbsent("mail.smtp." + limit, PATIENCE_MILLIS);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (Address address : addresses) if (clock.instant().isBefore(end) && sent(address, transport)) reached.add(address.mail());
        } catch (MessagingException e) {
            // an exception of the mail server quotes addresses
            LOG.log(Level.WARNING, "mail did not go out: {0}", e.getClass().getName());
        }
        return reached;
    }

    /** One bad address holds up nobody else. */
    private boolean sent(Address address, Transport transport) {
        try {
            Message mail = new NeutralMail(session, address.language(), practice.mark(Locale.of(address.language())), clock.instant());
            transport.sendMessage(mail, InternetAddress.parse(address.mail(), true));
            return true;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "one mail did not go out: {0}", e.getClass().getName());
            return false;
        }
    }
}
