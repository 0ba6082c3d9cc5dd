package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import java.util.regex.Pattern;

/** The letters that reached somebody's address, read the way any mail program would. */
public record Letterbox(RunningStack stack, String address) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    /** Subject and text of the newest. */
    public record Letter(String subject, String text) {

        /** Where an invitation leads. */
        public String link() {
            var found = LINK.matcher(text);
            assertTrue(found.find(), "the invitation holds a link");
            return found.group().replaceAll("[\"<>].*", "").replace("&amp;", "&");
        }
    }

    public int count() throws MessagingException {
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("localhost", stack.imapPort(), address, address);
        try (var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            return inbox.getMessageCount();
        }
    }

    public Letter newest() throws MessagingException, IOException {
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("localhost", stack.imapPort(), address, address);
        try (var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            Message mail = inbox.getMessage(inbox.getMessageCount());
            return new Letter(mail.getSubject(), text(mail.getContent()));
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : content.toString();
    }
}
