package org.amparo.launcher;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A real mail server for demonstration and tests: takes everything, sends nothing on; read it with any IMAP client. */
final class MailServer {

    static final String HOST = "localhost";
    static final String SENDER = "noreply@example.org";

    private final GreenMail server;

    MailServer(Ports ports) {
        server = new GreenMail(new ServerSetup[] {new ServerSetup(ports.smtp(), "127.0.0.1", "smtp"), new ServerSetup(ports.imap(), "127.0.0.1", "imap")})
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
    }

    void start() { server.start(); }

    void stop() { server.stop(); }
}
