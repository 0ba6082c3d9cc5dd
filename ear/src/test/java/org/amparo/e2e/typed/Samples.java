package org.amparo.e2e.typed;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.interpreter.SpokenIn;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.plan.WriteAction;
import org.amparo.child.Voice;
import org.amparo.codelist.NeedDomain;
import org.amparo.justice.testimony.HearingRequestWorkflow;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.Id;
import org.amparo.shared.NeedId;
import org.amparo.shared.Role;
import org.amparo.support.ServiceKind;
import org.amparo.survivor.Age;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;

/** Something acceptable for every part of a command that is not the one under test. */
final class Samples {

    /** Where the first constant or a plain word would not be acceptable. */
    private static final Map<String, Object> SPECIAL = Map.ofEntries(Map.entry("KeepWay.channel", Channel.POST), Map.entry("RecordConsent.items", Set.of()),
            Map.entry("RecordConsent.withheld", Set.of()), Map.entry("RecordConsent.answer", EnumSet.complementOf(EnumSet.of(Answer.GRANTED)).iterator().next()),
            Map.entry("OfferService.domain", NeedDomain.HEALTH_MENTAL), Map.entry("OfferService.kind", ServiceKind.THERAPY), Map.entry("Telling.textLanguage", "ar"),
            Map.entry("SafetyAnswers.said", Arrays.stream(SafetyQuestion.values()).collect(Collectors.toMap(question -> question, question -> SafetyAnswer.NOT_SAID))),
            Map.entry("WriteAction.through", WriteAction.Through.NOTHING), Map.entry("Rated.prefersNotToSay", false),
            Map.entry("RecordPermission.status", PermissionStatus.ALLOWED), Map.entry("RequestStep$Decide.action", HearingRequestWorkflow.Action.GRANT),
            Map.entry("Wish.ranked", List.of(Way.WRITTEN_STATEMENT)), Map.entry("Ask.ways", Set.of(Way.WRITTEN_STATEMENT)), Map.entry("Ask.country", "ES"), Map.entry("Ask.fromCountry", "ES"),
            Map.entry("Ask.language", "es"),
            Map.entry("InvitePerson.username", "carla.x"), Map.entry("InvitePerson.email", "a@example.org"), Map.entry("InvitePerson.language", "en"),
            Map.entry("InvitePerson.roles", Set.of(Role.CASEWORKER)), Map.entry("Terms.domains", Set.of(NeedDomain.LEGAL)),
            Map.entry("BeginReferral.needs", Set.of(NeedId.fresh())), Map.entry("PlanPackage.items", Set.of(DataItem.HEALTH_NEEDS, DataItem.SAFETY_NOTE)), Map.entry("EditOrganisation.email", ""), Map.entry("EditOrganisation.country", "ES"),
            Map.entry("RecordConsent.country", "ES"), Map.entry("RecordProceeding.country", "ES"), Map.entry("Slot.end", Instant.now().plusSeconds(36_000)), Map.entry("Where.kind", PlaceKind.PARTNER),
            Map.entry("KeepInterpreter.languages", List.of(new SpokenIn("ara", null))), Map.entry("KeepInterpreter.origin", "ES"), Map.entry("InterpreterWish.countryToAvoid", "ES"),
            Map.entry("KeepInterpreter.signedUntil", LocalDate.now().plusYears(1)), Map.entry("WriteStory.translationLanguage", "ara"), Map.entry("CustodySaid.fingerprint", ""), Map.entry("PanelMember.voice", Voice.DISAGREES), Map.entry("Views.reason", ""), Map.entry("BreakGlass.sentence", "She did not come home tonight."));

    private Samples() { }

    static Object of(Class<?> in, RecordComponent part) throws Throwable {
        // two records may have one name: then the one that stands inside another is named with it
        String within = in.getName().substring(in.getPackageName().length() + 1) + "." + part.getName();
        var special = SPECIAL.getOrDefault(within, SPECIAL.get(in.getSimpleName() + "." + part.getName()));
        return special != null ? special : of(part.getType(), part.getName());
    }

    private static Object of(Class<?> type, String name) throws Throwable {
        if (type == String.class) return name.equals("language") || name.equals("code") ? "ara" : "a word";
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (Id.class.isAssignableFrom(type)) return TextField.made(type, type.getRecordComponents(), new Object[] {UUID.randomUUID()});
        if (type == Age.class) return Age.unknown();
        if (type == SafeTimes.class) return SafeTimes.parse("America/Lima|MO,WE 10:00-12:00");
        if (type.isRecord()) return built(type);
        return plain(type);
    }

    private static Object built(Class<?> type) throws Throwable {
        var parts = type.getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) values[i] = of(type, parts[i]);
        return TextField.made(type, parts, values);
    }

    private static Object plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == int.class || type == Integer.class) return 1;
        if (type == long.class || type == Long.class) return 0L;
        if (type == LocalDate.class) return LocalDate.now().plusDays(2);
        if (type == LocalDateTime.class) return LocalDateTime.now().plusDays(2);
        if (type == Instant.class) return Instant.now();
        if (type == ZoneId.class) return ZoneId.of("UTC");
        if (type == UUID.class) return UUID.randomUUID();
        return type == List.class ? List.of() : type == Set.class ? Set.of() : type == Map.class ? Map.of() : null;
    }
}
