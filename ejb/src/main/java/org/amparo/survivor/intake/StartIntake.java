package org.amparo.survivor.intake;

import org.amparo.shared.Typed;
import org.amparo.survivor.InterpreterNeed;

/** The first questions, and the only required ones: how to talk with each other, and whether nobody listens. */
public record StartIntake(String language, InterpreterNeed interpreter, Interpreting interpreting, Place place, boolean privacy, Source source) {

    /** How an interpreter takes part in this talk. */
    public enum Interpreting { NONE, IN_PERSON, BY_PHONE, BY_VIDEO, REFUSED }

    /** What kind of place the talk happens in; never which. */
    public enum Place { OFFICE, SHELTER, HEALTH, SCHOOL, BORDER, DETENTION, STREET, PHONE, ONLINE, OTHER }

    /** Who brought the two together: the profession of whoever noticed. */
    public enum Source { SELF, OUTREACH, HOTLINE, HEALTH, SCHOOL, BORDER, POLICE, LABOUR_INSPECTION, ORGANISATION, FRIEND_OR_FAMILY, OTHER, NOT_SAID }

    public StartIntake {
        var typed = new Typed("survivor");
        if (language == null || !language.matches("[a-z]{3}")) typed.missing("language");
        if (interpreter == null) typed.missing("interpreter");
        if (place == null) typed.missing("place");
        interpreting = interpreting == null ? Interpreting.NONE : interpreting;
        source = source == null ? Source.NOT_SAID : source;
        typed.check();
    }
}
