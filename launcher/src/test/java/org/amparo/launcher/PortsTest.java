package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheUsualOnesWhenNobodyChooses() {
        var ports = new Ports(Ports.DEFAULT);
        assertEquals("8180 9000 5433 9990 3025 3143", String.join(" ", text(ports)));
    }

    @Test
    void moveTogether() {
        var ports = new Ports(12080);
        assertEquals("12180 13000 9433 13990 7025 7143", String.join(" ", text(ports)));
    }

    @Test
    void refuseANumberThatWouldPushAnotherOutOfRange() {
        assertThrows(Trouble.class, () -> new Ports(80));
        assertThrows(Trouble.class, () -> new Ports(60000));
    }

    @Test
    void refuseThePagesOrALoginThatNoBrowserWouldOpen() {
        assertEquals("Browsers refuse to open port 10080: choose another one with --port N.", assertThrows(Trouble.class, () -> new Ports(10080)).getMessage());
        assertThrows(Trouble.class, () -> new Ports(9980), "the login would stand on 10080");
    }

    @Test
    void nameTheOneThatIsBusy() throws IOException {
        var ports = IntStream.iterate(21080, app -> app < 29080, app -> app + 100).mapToObj(Ports::new).filter(Ports::allFree).findFirst().orElseThrow();
        try (var busy = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            assertFalse(ports.allFree());
            var trouble = assertThrows(Trouble.class, ports::requireFree);
            assertTrue(trouble.getMessage().startsWith("Port " + busy.getLocalPort() + " (database) is already in use"), trouble.getMessage());
        }
    }

    private static String[] text(Ports p) {
        return new String[] {"" + p.keycloak(), "" + p.keycloakManagement(), "" + p.postgres(), "" + p.management(), "" + p.smtp(), "" + p.imap()};
    }
}
