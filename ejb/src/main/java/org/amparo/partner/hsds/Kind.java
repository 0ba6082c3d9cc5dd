package org.amparo.partner.hsds;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.amparo.partner.listing.FindingKind;

/** What a column's text has to be. Tidying gives its one spelling, or null when it is not one. */
enum Kind {
    TEXT(text -> text),
    ID(Spelling::id, FindingKind.NOT_A_UUID),
    LINK(Spelling::link, FindingKind.UNSAFE_LINK),
    EMAIL(Spelling::email, FindingKind.UNREADABLE_VALUE),
    PHONE(Spelling::phone, FindingKind.UNREADABLE_VALUE),
    INTEGER(Spelling::integer, FindingKind.UNREADABLE_VALUE),
    NUMBER(Spelling::number, FindingKind.UNREADABLE_VALUE),
    OFFSET(Spelling::offset, FindingKind.UNREADABLE_VALUE),
    DATE(Spelling::date, FindingKind.UNREADABLE_VALUE),
    TIME(Spelling::time, FindingKind.UNREADABLE_VALUE),
    INSTANT(Spelling::instant, FindingKind.UNREADABLE_VALUE),
    /** A part of a recurrence rule: {@code TH,FR}, {@code -1SU}, {@code 2,3,4}. */
    RULE(text -> text.matches("[-+0-9A-Za-z, ]{1,200}") ? text : null, FindingKind.UNREADABLE_VALUE),
    OUTLINE(text -> text),
    STATUS(oneOf("active,inactive,defunct,temporarily closed"), FindingKind.UNKNOWN_CODE),
    LOCATION_TYPE(oneOf("physical,postal,virtual"), FindingKind.UNKNOWN_CODE),
    PHONE_TYPE(oneOf("text,voice,fax,cell,video,pager,textphone"), FindingKind.UNKNOWN_CODE),
    EXTENT_TYPE(oneOf("geojson,topojson,kml,text"), FindingKind.UNKNOWN_CODE),
    WEEKDAY(oneOf("MO,TU,WE,TH,FR,SA,SU"), FindingKind.UNKNOWN_CODE),
    FREQUENCY(oneOf("WEEKLY,MONTHLY"), FindingKind.UNKNOWN_CODE),
    LANGUAGE(KnownCodes::language, FindingKind.UNKNOWN_CODE),
    COUNTRY(KnownCodes::country, FindingKind.UNKNOWN_CODE),
    CURRENCY(KnownCodes::currency, FindingKind.UNKNOWN_CODE);

    private final UnaryOperator<String> tidying;
    private final FindingKind otherwise;

    Kind(UnaryOperator<String> tidying) {
        this(tidying, null);
    }

    Kind(UnaryOperator<String> tidying, FindingKind otherwise) {
        this.tidying = tidying;
        this.otherwise = otherwise;
    }

    static Kind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String tidy(String text) {
        return tidying.apply(text);
    }

    FindingKind otherwise() {
        return otherwise;
    }

    /** An unknown code of these lists still tells a person something, so it is kept as written. */
    boolean keepsUnknown() {
        return this == LANGUAGE || this == COUNTRY || this == CURRENCY || this == PHONE_TYPE;
    }

    private static UnaryOperator<String> oneOf(String codes) {
        var spelled = Arrays.stream(codes.split(",")).collect(Collectors.toMap(Kind::bare, code -> code));
        return text -> spelled.get(bare(text));
    }

    private static String bare(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
    }
}
