package org.amparo.e2e.doors;

import java.util.HashMap;
import java.util.Map;
import org.amparo.e2e.Visitor;

/** Everybody at work, each with a browser of her own; who works in two windows has two. */
final class People {

    private final Map<String, Visitor> known = new HashMap<>();
    private final Map<String, String> nothing = new HashMap<>();

    /** A sign behind the name: the password was typed just now. */
    Visitor at(String login, int seat) {
        if (login.endsWith("!")) known.computeIfAbsent(login + seat, someone -> Visitor.signedIn(login.replace("!", "")));
        return known.computeIfAbsent(login + seat, someone -> Visitor.inAnotherWindow(login));
    }

    /** What this person gets where there is nothing at all. */
    String nothingFor(String login) { return nothing.computeIfAbsent(login, someone -> at(login, 0).get("nothing/at/all").text()); }
}
