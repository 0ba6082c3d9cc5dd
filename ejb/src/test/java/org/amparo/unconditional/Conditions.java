package org.amparo.unconditional;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words under which help could come to depend on what a survivor does for others, or on what others decide about her. */
enum Conditions {

    /** Testimony, cooperation, identification, status: what proceedings know of her. */
    JUSTICE("testi(f|mon)|cooperat|justice|police|court(?!e)|prosecut|residence|immigra|visa|asylum|gratitude|media(?!t)|conditional|(?<!de)identif"
            + "|proceeding|traffick|casetype|hearing|(?<!dis)crimin|offence|lawsuit|participation"),

    /** A yes or a no to something about her leaving the house. */
    SHARING("consent|sharing|agreed_?to|disclos|saidno");

    private final Pattern words;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Conditions(String words) {
        this.words = Pattern.compile(words);
    }

    boolean in(String name) {
        return known.computeIfAbsent(name, n -> words.matcher(n.toLowerCase(Locale.ROOT)).find());
    }
}
