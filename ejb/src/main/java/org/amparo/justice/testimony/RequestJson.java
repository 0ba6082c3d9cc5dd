package org.amparo.justice.testimony;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.Codes;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.retelling.Reuse;

/** What is said with a step, as it is sealed and as it is read again. */
final class RequestJson {

    private RequestJson() {}

    static JsonObject of(RequestStep step) {
        return switch (step) {
            case RequestStep.SayWish said -> of(said.wish());
            case RequestStep.Review review -> of(review.considered());
            case RequestStep.Send send -> of(send.ask());
            case RequestStep.Decide decide -> of(decide.ruling());
            case RequestStep.Plain plain -> JsonObject.EMPTY_JSON_OBJECT;
        };
    }

    private static JsonObject of(Wish wish) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("ranked", wish.ranked().stream().map(Enum::name).collect(Collectors.joining(",")))
                .add("protections", Codes.join(wish.protections())).add("remoteOffered", wish.remoteOffered()).add("adjustments", Codes.join(wish.adjustments()));
        put(json, "needs", wish.needs());
        put(json, "fears", wish.fears());
        return json.build();
    }

    static Wish wish(JsonObject json) {
        List<Way> ranked = Arrays.stream(json.getString("ranked").split(",")).map(Way::valueOf).toList();
        return new Wish(ranked, Codes.read(Measure.class, json.getString("protections")), json.getBoolean("remoteOffered"),
                Codes.read(Adjustment.class, json.getString("adjustments")), json.getString("needs", null), json.getString("fears", null));
    }

    private static JsonObject of(Considered considered) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("alternatives", Codes.join(considered.alternatives()));
        put(json, "reuse", considered.reuse());
        put(json, "reasons", considered.reasons());
        put(json, "limit", considered.limit());
        return json.build();
    }

    static Considered considered(JsonObject json) {
        String reuse = json.getString("reuse", null);
        return new Considered(Codes.read(Alternative.class, json.getString("alternatives")), reuse == null ? null : Reuse.valueOf(reuse), json.getString("reasons", null), day(json, "limit"));
    }

    private static JsonObject of(Ask ask) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kind", ask.kind().name()).add("authority", ask.authority().toString()).add("country", ask.country())
                .add("fromCountry", ask.fromCountry()).add("language", ask.language()).add("ways", Codes.join(ask.ways())).add("protections", Codes.join(ask.protections()))
                .add("bases", Codes.join(ask.bases())).add("askedOn", ask.askedOn().toString());
        put(json, "reference", ask.reference());
        put(json, "law", ask.law());
        if (ask.assistance() != null) json.add("assistance", of(ask.assistance()));
        return json.build();
    }

    static Ask ask(JsonObject json) {
        return new Ask(AuthorityKind.valueOf(json.getString("kind")), new OrganisationId(UUID.fromString(json.getString("authority"))), json.getString("reference", null),
                json.getString("country"), json.getString("fromCountry"), json.getString("language"), Codes.read(Way.class, json.getString("ways")),
                Codes.read(Measure.class, json.getString("protections")), Codes.read(LegalBasis.class, json.getString("bases")), json.getString("law", null),
                day(json, "askedOn"), json.containsKey("assistance") ? assistance(json.getJsonObject("assistance")) : null);
    }

    static JsonObject of(Assistance assistance) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("centralAuthority", assistance.centralAuthority()).add("language", assistance.language())
                .add("sentOn", assistance.sentOn().toString()).add("answer", assistance.answer().name());
        put(json, "reference", assistance.reference());
        put(json, "answeredOn", assistance.answeredOn());
        return json.build();
    }

    static Assistance assistance(JsonObject json) {
        return new Assistance(json.getString("centralAuthority"), json.getString("language"), day(json, "sentOn"), json.getString("reference", null),
                day(json, "answeredOn"), Assistance.Answer.valueOf(json.getString("answer")));
    }

    private static JsonObject of(Ruling ruling) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("on", ruling.on().toString()).add("ways", Codes.join(ruling.ways())).add("protections", Codes.join(ruling.protections()));
        put(json, "reference", ruling.reference());
        put(json, "conditions", ruling.conditions());
        put(json, "appealUntil", ruling.appealUntil());
        return json.build();
    }

    static Ruling ruling(JsonObject json) {
        return new Ruling(day(json, "on"), json.getString("reference", null), Codes.read(Way.class, json.getString("ways")),
                Codes.read(Measure.class, json.getString("protections")), json.getString("conditions", null), day(json, "appealUntil"));
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) json.add(name, value.toString());
    }

    private static LocalDate day(JsonObject json, String name) {
        String text = json.getString(name, null);
        return text == null ? null : LocalDate.parse(text);
    }
}
