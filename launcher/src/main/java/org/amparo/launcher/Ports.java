package org.amparo.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every port of one installation, all moved together by the one the person chooses. */
public record Ports(int app) {

    public static final int DEFAULT = 8080;
    private static final int LOWEST = 6200;
    private static final int HIGHEST = 55000;
    /** Blocked by every browser in this range (Fetch standard, "bad port"). */
    private static final Set<Integer> NO_BROWSER_OPENS = Set.of(6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    public Ports {
        if (app < LOWEST || app > HIGHEST)
            throw new Trouble("Port " + app + " does not work: choose one from " + LOWEST + " to " + HIGHEST + ", the other ports follow from it.");
        for (int shown : new int[] {app, app + 100})
            if (NO_BROWSER_OPENS.contains(shown)) throw new Trouble("Browsers refuse to open port " + shown + ": choose another one with --port N.");
    }

    public int keycloak() { return app + 100; }

    public int keycloakManagement() { return moved(9000); }

    public int postgres() { return moved(5433); }

    public int management() { return moved(9990); }

    public int smtp() { return moved(3025); }

    public int imap() { return moved(3143); }

    int offset() { return app - DEFAULT; }

    private int moved(int usual) { return usual + offset(); }

    /** Refuses to begin while another program sits on a port we need. */
    void requireFree() {
        all().forEach((what, port) -> {
            if (!isFree(port))
                throw new Trouble("Port " + port + " (" + what + ") is already in use: stop the program that uses it, or choose other ports with --port N.");
        });
    }

    public boolean allFree() {
        return all().values().stream().allMatch(Ports::isFree);
    }

    private Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("pages", app);
        all.put("login", keycloak());
        all.put("login management", keycloakManagement());
        all.put("database", postgres());
        all.put("server management", management());
        all.put("mail out", smtp());
        all.put("mail in", imap());
        return all;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
