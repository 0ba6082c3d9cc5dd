package org.amparo.partner.listing;

import java.util.Locale;
import static org.amparo.partner.listing.Severity.ERROR;
import static org.amparo.partner.listing.Severity.NOTE;
import static org.amparo.partner.listing.Severity.WARNING;

/** What can be wrong with a directory file; beside each the arguments of its message after {0}, the field. */
public enum FindingKind {
    /** {1} the id that nothing answers to. */
    DANGLING_REFERENCE(WARNING),
    /** A service of no organisation that we know, or a link to a service or place that we do not: it cannot be filed. */
    BELONGS_NOWHERE(ERROR),
    MISSING_REQUIRED(WARNING),
    /** {1} the value. */
    NOT_A_UUID(WARNING),
    /** {1} the id, {2} the fields that differ; the first is taken. */
    DUPLICATE_ID(WARNING),
    /** {1} latitude, {2} longitude. */
    COORDINATES_OUT_OF_RANGE(WARNING),
    /** The quote marks were taken off. */
    QUOTED_PHONE(NOTE),
    /** {1} the code. */
    UNKNOWN_CODE(WARNING),
    /** {1} the text that only repeats a field's name. */
    PLACEHOLDER(NOTE),
    /** {1} available, {2} maximum. */
    MORE_AVAILABLE_THAN_MAXIMUM(WARNING),
    /** {1} from, {2} to. */
    AGES_REVERSED(WARNING),
    /** {1} from, {2} to. */
    ENDS_BEFORE_IT_STARTS(WARNING),
    /** {1} the day. */
    VALID_ONE_DAY_ONLY(NOTE),
    /** {1} the format that the outline claims to be in. */
    EXTENT_NOT_AS_DECLARED(WARNING),
    /** {1} the value: not a number, date, time or address of the kind the field asks for. */
    UNREADABLE_VALUE(WARNING),
    /** A link that is not http or https. */
    UNSAFE_LINK(WARNING),
    /** {1} length, {2} the most we take. */
    TOO_LONG(WARNING),
    CONTROL_CHARACTERS(NOTE),
    /** The place or service is confidential: its address, point and name were not taken. */
    CONFIDENTIAL_ADDRESS_LEFT_OUT(WARNING),
    /** A description repeated a confidential address and was not taken. */
    CONFIDENTIAL_ADDRESS_IN_TEXT(WARNING),
    /** {1} file name. */
    UNKNOWN_FILE(NOTE),
    /** The file is not UTF-8 and was read as Western European. */
    ENCODING_GUESSED(NOTE),
    /** More cells than columns. */
    EXTRA_CELLS(NOTE),
    NOTHING_RECOGNISED(WARNING);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String key() {
        return "partner.import.finding." + name().toLowerCase(Locale.ROOT);
    }
}
