package org.amparo.child;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.workflow.Guard;

/** What a step has to be told, and nothing more: read from its conditions, so that the form and the rule cannot part. What is demanded is refused when it is left out; the rest may stay empty. */
public record Asks(Set<Field> fields, Set<Assurance> seenTo, Set<Field> demanded, boolean seenToDemanded) implements Serializable {

    public enum Field { VIEWS, WHO, RELATIVE, KIND, OUTCOME, STRAINS, PANEL }

    static Asks of(Track track, String state, String action) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Set<Assurance> seenTo = EnumSet.noneOf(Assurance.class);
        for (Guard guard : track.guards(state, action)) {
            fields.addAll(fields(guard.name(), track));
            seenTo.addAll(seenTo(guard.name()));
        }
        Set<Field> demanded = fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields);
        demanded.remove(Field.RELATIVE); // nobody of the family is an answer: whoever is named only must have had no part in it
        boolean seenToDemanded = !seenTo.isEmpty();
        if (track == Track.ASSESSMENT && List.of("COMPLETE", "REVIEW").contains(action)) fields.add(Field.STRAINS);
        if (track == Track.EDUCATION && action.equals("ASSESS")) fields.add(Field.OUTCOME);
        if (track == Track.EDUCATION && action.equals("APPLY")) seenTo.addAll(EnumSet.of(Assurance.WAIVER_LETTER_FOR_PAPERS, Assurance.SUPPORT_AT_SCHOOL));
        if (track == Track.CARE && action.equals("MATCH") || track == Track.EDUCATION && action.equals("APPLY") || action.equals("INFORM")) fields.add(Field.WHO);
        return new Asks(fields, seenTo, demanded, seenToDemanded);
    }

    /** A new matter says what it is about; the others begin with nothing. */
    public static Asks toOpen(Track track) {
        Set<Field> fields = switch (track) {
            case DETERMINATION, CARE -> EnumSet.of(Field.KIND);
            case FAMILY_HELP -> EnumSet.of(Field.KIND, Field.RELATIVE);
            default -> EnumSet.noneOf(Field.class);
        };
        return new Asks(fields, EnumSet.noneOf(Assurance.class), fields.contains(Field.KIND) ? EnumSet.of(Field.KIND) : EnumSet.noneOf(Field.class), false);
    }

    public boolean field(String name) {
        return fields.contains(Field.valueOf(name));
    }

    public boolean demands(String name) {
        return demanded.contains(Field.valueOf(name));
    }

    private static Set<Field> fields(String guard, Track track) {
        return switch (guard) {
            case "VIEW_HEARD_OR_REASON", "CHILD_AGREES" -> EnumSet.of(Field.VIEWS);
            case "NAMED", "REGISTRY_NAMED" -> EnumSet.of(Field.WHO);
            case "NOBODY_IMPLICATED" -> track == Track.DETERMINATION ? EnumSet.noneOf(Field.class) : EnumSet.of(Field.RELATIVE);
            case "FAMILY_HAD_NO_PART" -> EnumSet.of(Field.RELATIVE);
            case "KIND_SAID", "NOT_POLICE_OR_IMMIGRATION", "CLOSER_OPTIONS_WEIGHED", "FILER_ASKED_ABOUT" -> EnumSet.of(Field.KIND);
            case "OUTCOME_SAID", "REASON_CODED" -> EnumSet.of(Field.OUTCOME);
            case "THREE_OR_MORE_VOICES", "EVERYBODY_HEARD" -> EnumSet.of(Field.PANEL);
            default -> EnumSet.noneOf(Field.class);
        };
    }

    private static Set<Assurance> seenTo(String guard) {
        return switch (guard) {
            case "SIBLINGS_TOGETHER_OR_REASON" -> EnumSet.of(Assurance.SIBLINGS_TOGETHER, Assurance.SIBLINGS_APART_WITH_REASON);
            case "DECIDED_UNLESS_IT_CANNOT_WAIT" -> EnumSet.of(Assurance.CANNOT_WAIT);
            case "SHORT_WHEN_RESIDENTIAL" -> EnumSet.of(Assurance.FOR_A_SHORT_TIME);
            case "EXPLAINED_TO_CHILD_IN_HER_WORDS" -> EnumSet.of(Assurance.EXPLAINED_TO_CHILD);
            case "NOT_SHELTER_ALONE" -> EnumSet.of(Assurance.BESIDE_SOMEBODY_INDEPENDENT);
            default -> named(guard);
        };
    }

    private static Set<Assurance> named(String guard) {
        Set<Assurance> same = EnumSet.allOf(Assurance.class);
        same.removeIf(a -> !a.name().equals(guard));
        return same;
    }
}
