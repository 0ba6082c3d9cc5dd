package org.amparo.partner.loading;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.amparo.partner.RecordJson;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.FieldChange;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.loading.ReportedChange.Entry;

/** A plan's changes and findings as lines of JSON, and back again, equal. */
final class Lines {

    private Lines() {}

    static JsonObject write(Change change) {
        var fields = Json.createArrayBuilder();
        change.fields().forEach(f -> fields.add(RecordJson.write(f)));
        return Json.createObjectBuilder().add("listing", RecordJson.write((Record) change.listing())).add("fields", fields).build();
    }

    static Change change(String kind, String entry, String content) {
        JsonObject json = json(content);
        List<FieldChange> fields = json.getJsonArray("fields").stream().map(f -> RecordJson.read(f.asJsonObject(), FieldChange.class)).toList();
        return new Change(Change.Effect.valueOf(kind), listing(Entry.valueOf(entry), json.getJsonObject("listing")), fields);
    }

    static Finding finding(String content) {
        return RecordJson.read(json(content), Finding.class);
    }

    static Entry entry(Listing listing) {
        return switch (listing) {
            case ListedOrganisation o -> Entry.ORGANISATION;
            case ListedLocation l -> Entry.LOCATION;
            case ListedService s -> Entry.SERVICE;
            case ListedServiceAtLocation p -> Entry.PLACE;
        };
    }

    /** A confidential place has no name; a link between two has none either. */
    static String name(Listing listing) {
        String name = switch (listing) {
            case ListedOrganisation o -> o.name();
            case ListedLocation l -> l.name();
            case ListedService s -> s.name();
            case ListedServiceAtLocation p -> null;
        };
        return plain(name);
    }

    private static Listing listing(Entry entry, JsonObject json) {
        return switch (entry) {
            case ORGANISATION -> RecordJson.read(json, ListedOrganisation.class);
            case LOCATION -> RecordJson.read(json, ListedLocation.class);
            case SERVICE -> RecordJson.read(json, ListedService.class);
            case PLACE -> RecordJson.read(json, ListedServiceAtLocation.class);
        };
    }

    private static JsonObject json(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
