package org.amparo.partner.hsds;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.amparo.partner.listing.ListedAccessibility;
import org.amparo.partner.listing.ListedAddress;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedCapacity;
import org.amparo.partner.listing.ListedCost;
import org.amparo.partner.listing.ListedDocument;
import org.amparo.partner.listing.ListedIdentifier;
import org.amparo.partner.listing.ListedLanguage;
import org.amparo.partner.listing.ListedPhone;
import org.amparo.partner.listing.ListedSchedule;
import org.amparo.partner.listing.ListedServiceArea;
import org.amparo.partner.listing.LocationKind;
import org.amparo.partner.listing.Recurrence;

/** How each part of a listing is written. */
final class Writing {

    private Writing() {
    }

    static Entry phone(Entry json, ListedPhone phone) {
        boolean digits = phone.extension() != null && phone.extension().matches("\\d{1,9}");
        String number = phone.extension() == null || digits ? phone.number() : phone.number() + " x " + phone.extension();
        return json.put("number", number).put("extension", digits ? Integer.valueOf(phone.extension()) : null).put("type", phone.kind())
                .put("description", phone.description()).parts("languages", phone.languages(), Writing::language);
    }

    static Entry language(Entry json, ListedLanguage language) {
        return json.put("name", language.name()).put("code", language.code()).put("note", language.note());
    }

    static Entry area(Entry json, ListedServiceArea area) {
        return json.put("name", area.name()).put("description", area.description()).put("extent", area.extent())
                .put("extent_type", area.extentFormat()).put("uri", area.link());
    }

    /** The outline of an area around a confidential place could be drawn tightly: only its name is written. */
    static Entry areaByName(Entry json, ListedServiceArea area) {
        return json.put("name", area.name());
    }

    static Entry accessibility(Entry json, ListedAccessibility access) {
        return json.put("description", access.description()).put("details", access.details()).put("url", access.link());
    }

    static Entry address(Entry json, ListedAddress address) {
        return json.put("attention", address.attention()).required("address_1", address.line1()).put("address_2", address.line2())
                .required("city", address.city()).put("region", address.region()).required("state_province", address.province())
                .required("postal_code", address.postalCode()).required("country", address.country())
                .put("address_type", kind(address.kind() == null ? LocationKind.POSTAL : address.kind()));
    }

    static Entry document(Entry json, ListedDocument document) {
        return json.put("document", document.document()).put("uri", document.link());
    }

    static Entry identifier(Entry json, ListedIdentifier identifier) {
        return json.put("identifier_scheme", identifier.scheme()).required("identifier_type", identifier.kind())
                .required("identifier", identifier.value());
    }

    static Entry cost(Entry json, ListedCost cost) {
        return json.put("valid_from", cost.validFrom()).put("valid_to", cost.validTo()).put("option", cost.option()).put("currency", cost.currency())
                .put("amount", cost.amount()).put("amount_description", cost.description());
    }

    /** An extension of version 3.1, which 3.0 allows. */
    static Entry capacity(Entry json, ListedCapacity capacity) {
        JsonObject unit = new Entry(Entry.partId(json.id(), "unit", 0)).required("name", capacity.unit()).json();
        return json.put("unit", unit).put("available", capacity.available()).put("maximum", capacity.maximum())
                .put("description", capacity.description()).put("updated", capacity.updated());
    }

    static Entry schedule(Entry json, ListedSchedule schedule) {
        Recurrence again = schedule.recurrence();
        return json.put("valid_from", schedule.validFrom()).put("valid_to", schedule.validTo()).put("dtstart", again.startsOn())
                .put("timezone", schedule.utcOffset()).put("until", again.until()).put("count", again.count()).put("wkst", again.weekStart())
                .put("freq", again.frequency()).put("interval", again.interval()).put("byday", again.byDay()).put("byweekno", again.byWeek())
                .put("bymonthday", again.byMonthDay()).put("byyearday", again.byYearDay()).put("description", schedule.description())
                .put("opens_at", schedule.opensAt()).put("closes_at", schedule.closesAt()).put("schedule_link", schedule.link())
                .put("attending_type", schedule.attending()).put("notes", schedule.notes());
    }

    static Entry attribute(Entry json, ListedAttribute attribute) {
        json.put("label", attribute.name()).put("value", attribute.value());
        if (attribute.code() == null && attribute.scheme() == null) return json;
        String name = attribute.code() == null ? attribute.name() : attribute.code();
        JsonObject term = new Entry(Entry.partId(json.id(), "term", 0)).put("code", attribute.code()).required("name", name)
                .required("description", name).put("taxonomy", attribute.scheme()).json();
        return json.put("taxonomy_term", term);
    }

    static String kind(LocationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
