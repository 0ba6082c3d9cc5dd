package org.amparo.partner.hsds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.amparo.partner.listing.ListedAccessibility;
import org.amparo.partner.listing.ListedAddress;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedCapacity;
import org.amparo.partner.listing.ListedContact;
import org.amparo.partner.listing.ListedCost;
import org.amparo.partner.listing.ListedDocument;
import org.amparo.partner.listing.ListedIdentifier;
import org.amparo.partner.listing.ListedLanguage;
import org.amparo.partner.listing.ListedPhone;
import org.amparo.partner.listing.ListedSchedule;
import org.amparo.partner.listing.ListedServiceArea;
import org.amparo.partner.listing.LocationKind;
import org.amparo.partner.listing.Recurrence;

/** Makes what describes an entry out of tidied rows; a part that says nothing is no part. */
final class Parts {

    private final Rows rows;

    Parts(Rows rows) {
        this.rows = rows;
    }

    private <T> List<T> parts(Row owner, Table table, String telling, Function<Row, T> part) {
        List<String> any = List.of(telling.split(" "));
        return rows.describing(owner, table).filter(row -> any.stream().anyMatch(column -> row.text(column) != null)).map(part).distinct().toList();
    }

    List<ListedPhone> phones(Row owner) {
        return parts(owner, Table.PHONE, "number",
                r -> new ListedPhone(r.text("number"), r.text("extension"), r.text("type"), r.text("description"), languages(r)));
    }

    List<ListedContact> contacts(Row owner) {
        return parts(owner, Table.CONTACT, "name title department email",
                r -> new ListedContact(r.text("name"), r.text("title"), r.text("department"), r.text("email"), phones(r)));
    }

    List<ListedLanguage> languages(Row owner) {
        return parts(owner, Table.LANGUAGE, "code name", r -> new ListedLanguage(r.text("code"), r.text("name"), r.text("note")));
    }

    List<ListedAddress> addresses(Row owner) {
        return parts(owner, Table.ADDRESS, "address_1 city postal_code", r -> new ListedAddress(locationKind(r, "address_type"), r.text("attention"),
                r.text("address_1"), r.text("address_2"), r.text("city"), r.text("region"), r.text("state_province"), r.text("postal_code"),
                r.text("country")));
    }

    List<ListedAccessibility> accessibility(Row owner) {
        return parts(owner, Table.ACCESSIBILITY, "description details url",
                r -> new ListedAccessibility(r.text("description"), r.text("details"), r.text("url")));
    }

    List<ListedServiceArea> areas(Row owner) {
        return parts(owner, Table.SERVICE_AREA, "name description extent uri", r -> new ListedServiceArea(r.text("name"), r.text("description"),
                r.text("extent_type"), r.text("extent"), r.text("uri")));
    }

    List<ListedCost> costs(Row owner) {
        return parts(owner, Table.COST_OPTION, "option amount amount_description", r -> new ListedCost(r.as(LocalDate::parse, "valid_from"),
                r.as(LocalDate::parse, "valid_to"), r.text("option"), r.text("currency"), r.as(BigDecimal::new, "amount"), r.text("amount_description")));
    }

    List<ListedDocument> documents(Row owner) {
        return parts(owner, Table.REQUIRED_DOCUMENT, "document", r -> new ListedDocument(r.text("document"), r.text("uri")));
    }

    List<ListedIdentifier> identifiers(Row owner) {
        return parts(owner, Table.ORGANIZATION_IDENTIFIER, "identifier",
                r -> new ListedIdentifier(r.text("identifier_scheme"), r.text("identifier_type"), r.text("identifier")));
    }

    List<ListedCapacity> capacities(Row owner) {
        return parts(owner, Table.SERVICE_CAPACITY, "available maximum", r -> new ListedCapacity(unit(r), r.as(BigDecimal::new, "available"),
                r.as(BigDecimal::new, "maximum"), r.text("description"), r.as(Instant::parse, "updated")));
    }

    private String unit(Row capacity) {
        Row unit = rows.get(Table.UNIT, capacity.reference("unit_id"));
        return unit == null ? null : unit.text("name");
    }

    List<ListedAttribute> attributes(Row owner) {
        return parts(owner, Table.ATTRIBUTE, "taxonomy_term_id value label", this::attribute);
    }

    private ListedAttribute attribute(Row row) {
        Row term = rows.get(Table.TAXONOMY_TERM, row.reference("taxonomy_term_id"));
        if (term == null) return new ListedAttribute(null, null, row.text("label"), row.text("value"));
        String named = Objects.equals(term.text("name"), term.text("code")) ? null : term.text("name");
        String name = row.text("label") == null ? named : row.text("label");
        return new ListedAttribute(term.text("taxonomy"), term.text("code"), name, row.text("value"));
    }

    List<ListedSchedule> schedules(Row owner) {
        return parts(owner, Table.SCHEDULE, "freq byday opens_at closes_at description dtstart valid_from notes", r -> new ListedSchedule(
                r.as(LocalDate::parse, "valid_from"), r.as(LocalDate::parse, "valid_to"), recurrence(r), r.as(LocalTime::parse, "opens_at"),
                r.as(LocalTime::parse, "closes_at"), r.as(BigDecimal::new, "timezone"), r.text("attending_type"), r.text("description"),
                r.text("notes"), r.text("schedule_link")));
    }

    private static Recurrence recurrence(Row r) {
        return new Recurrence(r.text("freq"), r.as(Integer::valueOf, "interval"), r.text("wkst"), r.text("byday"), r.text("byweekno"),
                r.text("bymonthday"), r.text("byyearday"), r.as(LocalDate::parse, "dtstart"), r.as(LocalDate::parse, "until"),
                r.as(Integer::valueOf, "count"));
    }

    static LocationKind locationKind(Row row, String column) {
        return row.as(text -> LocationKind.valueOf(text.toUpperCase(Locale.ROOT)), column);
    }
}
