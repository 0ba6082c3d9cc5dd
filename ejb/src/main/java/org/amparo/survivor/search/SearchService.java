package org.amparo.survivor.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Profile;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Face;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.contact.PhoneNumber;
import org.amparo.survivor.search.Trace.Kind;

/**
 * The door to search before create. Answers with records the searcher may open anyway; of any other it says nothing, in words, shape or
 * time, and a supervisor who is not concerned is told silently.
 */
@Stateless
public class SearchService {

    /** More fits than anybody could compare, or somebody is fishing. */
    static final int MOST = 200;
    static final int MOST_SEARCHES = 30;
    private static final int SHOWN = 25;

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private Traces traces;
    @Inject
    private TraceRecords records;
    @Inject
    private Survivors survivors;
    @Inject
    private Profile profile;

    /** Refuses whoever may not search, before anything is typed. */
    public void maySearch() {
        access.requireList(Action.SEARCH_PEOPLE);
    }

    public Found find(WhomToFind sought) {
        ListPermit leave = access.requireList(Action.SEARCH_PEOPLE);
        String e164 = number(sought);
        boolean tooOften = records.countSearch(leave) > MOST_SEARCHES;
        Map<SurvivorId, Set<Kind>> fits = tooOften ? Map.of() : records.like(traces.of(sought, e164, caller.organisation()), leave);
        boolean tooMany = fits.size() > MOST;
        Permit permit = access.showing(leave, tooMany ? Set.of() : fits.keySet());
        // the fact of a search that was one too many stays; nothing was looked up
        return tooOften ? new Found(List.of(), true) : tooMany ? new Found(List.of(), true) : new Found(compared(sought, fits, permit), false);
    }

    private String number(WhomToFind sought) {
        if (sought.phone() == null) return null;
        return PhoneNumber.read(sought.phone(), profile.callingCode())
                .orElseThrow(() -> Unacceptable.because("phone", profile.callingCode().isEmpty() ? "survivor.problem.numberWithCountry" : "survivor.problem.notANumber")).e164();
    }

    /** A fingerprint is short: what it found is opened and compared before it is shown. */
    private List<Found.Match> compared(WhomToFind sought, Map<SurvivorId, Set<Kind>> fits, Permit permit) {
        Map<SurvivorId, Face> faces = survivors.faces(permit);
        Map<SurvivorId, String> names = survivors.names(permit);
        List<Found.Match> matches = fits.entrySet().stream().filter(f -> faces.containsKey(f.getKey()))
                .map(f -> match(sought, faces.get(f.getKey()), names.get(f.getKey()), f.getValue())).filter(m -> !m.why().isEmpty()).sorted(Best.first(sought, names)).limit(SHOWN).toList();
        return matches.isEmpty() ? matches : withTheirCase(matches, permit);
    }

    private List<Found.Match> withTheirCase(List<Found.Match> matches, Permit permit) {
        Map<SurvivorId, String> numbers = team.numbers(permit);
        return matches.stream().map(m -> numbers.containsKey(m.survivor()) && access.would(Action.READ_CASE, m.survivor(), permit)
                ? new Found.Match(m.survivor(), m.face(), m.why(), numbers.get(m.survivor())) : m).toList();
    }

    private Found.Match match(WhomToFind sought, Face face, String names, Set<Kind> kinds) {
        Set<Found.Why> why = new TreeSet<>();
        if (kinds.contains(Kind.PHONE)) why.add(Found.Why.PHONE);
        if (kinds.contains(Kind.DOCUMENT)) why.add(Found.Why.DOCUMENT);
        if (kinds.contains(Kind.NAME) && NameSounds.alike(sought.name(), names)) why.add(NameSounds.allIn(sought.name(), names) ? Found.Why.NAME : Found.Why.NAME_IN_PART);
        return new Found.Match(face.survivor(), face, why, null);
    }
}
