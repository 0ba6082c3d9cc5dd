package org.amparo.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** The one mail there is: that something waits. Whoever reads over a shoulder, or the mailbox itself, learns nothing (R-39, INV-5). */
final class NeutralMail extends MimeMessage {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param mark what practice says on everything that leaves a page */
    NeutralMail(Session session, String language, Optional<String> mark, Instant at) throws MessagingException {
        super(session);
        ResourceBundle words = ResourceBundle.getBundle("org.amparo.notice.mail", Locale.of(language), NeutralMail.class.getClassLoader(), EXACT);
        setFrom();
        setSubject(mark.map(said -> said + ". ").orElse("") + words.getString("subject"), StandardCharsets.UTF_8.name());
        setText(mark.map(said -> said + ".\n\n").orElse("") + words.getString("text") + "\n\n" + System.getenv("AMPARO_URL") + "\n", StandardCharsets.UTF_8.name(), "plain");
        setSentDate(Date.from(at));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", language);
        saveChanges();
    }

    /** Without the name of a machine or of an account. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + UUID.randomUUID() + "@mail.invalid>");
    }
}
