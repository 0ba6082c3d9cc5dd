package org.amparo.justice.session;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.Codes;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;

/** What is said with a step, as it is sealed and as it is read again. */
final class SessionJson {

    private SessionJson() {}

    static JsonObject of(SessionStep step) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        switch (step) {
            case SessionStep.Fix fix -> put(json, fix.schedule());
            case SessionStep.Prepare prepare -> {
                put(json, "shown", prepare.shown());
                put(json, "on", prepare.on());
            }
            case SessionStep.Begin begin -> { }
            case SessionStep.Interrupt interrupt -> put(json, interrupt.incident());
            case SessionStep.Abort abort -> {
                put(json, abort.incident());
                if (abort.heard() != null) put(json, abort.heard());
            }
            case SessionStep.Hold hold -> put(json, hold.heard());
            case SessionStep.CallOff off -> put(json, "reason", off.reason());
            case SessionStep.Plain plain -> { }
        }
        return json.build();
    }

    private static void put(JsonObjectBuilder json, Schedule day) {
        json.add("start", day.slot().start().toString()).add("end", day.slot().end().toString()).add("zone", day.slot().zone().getId()).add("courtZone", day.courtZone().getId())
                .add("way", day.way().name()).add("placeKind", day.place().kind().name()).add("companion", day.companion().toString())
                .add("interpreted", day.interpreting().needed()).add("childcare", day.childcare().name()).add("transport", day.transport().name())
                .add("herWish", day.herWish()).add("knowing", Codes.join(day.knowing()));
        put(json, "place", day.place().words());
        put(json, "interpreter", day.interpreting().who());
        put(json, "mode", day.interpreting().mode());
        put(json, "present", day.present());
        put(json, "supporter", day.supporter());
    }

    static Schedule schedule(JsonObject json) {
        String who = json.getString("interpreter", null);
        var interpreting = new Interpreting(json.getBoolean("interpreted"), who == null ? null : new InterpreterId(UUID.fromString(who)), read(InterpreterMode.class, json, "mode"));
        return new Schedule(new Slot(Instant.parse(json.getString("start")), Instant.parse(json.getString("end")), ZoneId.of(json.getString("zone"))),
                ZoneId.of(json.getString("courtZone")), Way.valueOf(json.getString("way")), new Where(PlaceKind.valueOf(json.getString("placeKind")), null, json.getString("place", null)),
                new StaffId(UUID.fromString(json.getString("companion"))), interpreting, json.getString("present", null), json.getString("supporter", null),
                SeenTo.valueOf(json.getString("childcare")), SeenTo.valueOf(json.getString("transport")), json.getBoolean("herWish"), knowing(json));
    }

    private static Set<Warning> knowing(JsonObject json) {
        return Codes.read(Warning.class, json.getString("knowing"));
    }

    static Familiarisation shown(JsonObject json) {
        return read(Familiarisation.class, json, "shown");
    }

    static LocalDate on(JsonObject json) {
        String day = json.getString("on", null);
        return day == null ? null : LocalDate.parse(day);
    }

    private static void put(JsonObjectBuilder json, Incident incident) {
        put(json, "incident", incident.kind());
        put(json, "words", incident.words());
    }

    static Incident incident(JsonObject json) {
        return new Incident(read(IncidentKind.class, json, "incident"), json.getString("words", null));
    }

    private static void put(JsonObjectBuilder json, Heard heard) {
        json.add("breaks", heard.breaks());
        put(json, "concerns", heard.concerns());
        put(json, "howMuch", heard.howMuch());
        put(json, "distress", heard.distress());
        put(json, "avoidable", heard.avoidable());
    }

    /** Null when she had not begun to tell. */
    static Heard heard(JsonObject json) {
        if (!json.containsKey("breaks")) return null;
        return new Heard(json.getInt("breaks"), json.getString("concerns", null), read(HowMuch.class, json, "howMuch"), read(Distress.class, json, "distress"),
                read(Avoidable.class, json, "avoidable"));
    }

    static CallOffReason reason(JsonObject json) {
        return read(CallOffReason.class, json, "reason");
    }

    private static <E extends Enum<E>> E read(Class<E> type, JsonObject json, String name) {
        String value = json.getString(name, null);
        return value == null ? null : Enum.valueOf(type, value);
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) json.add(name, value.toString());
    }
}
