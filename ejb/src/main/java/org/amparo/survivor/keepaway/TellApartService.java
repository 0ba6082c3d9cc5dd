package org.amparo.survivor.keepaway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Id;

/** The door to the question whether a name means somebody who is kept away: whom it may mean, and the word of a colleague that it does not. */
@Stateless
public class TellApartService {

    @Inject
    private Access access;
    @Inject
    private NobodyKeptAway away;
    @Inject
    private ToldApartRows toldApart;

    /** The names that a text may mean, for whoever was asked about it. */
    public List<String> mayMean(Id subject, Set<UUID> entries) {
        Permit permit = access.require(Action.READ_EXCLUSIONS, subject);
        return away.known(permit).stream().filter(known -> entries.contains(known.id())).map(KnownAway::name).toList();
    }

    public void tellApart(Id subject, TellApart said) {
        Permit permit = access.require(Action.TELL_APART, subject);
        Set<ToldApartRows.Pair> before = toldApart.of(permit);
        Set<ToldApartRows.Pair> meant = said.texts().stream().flatMap(text -> NamingPolicy.in(text, away.known(permit)).stream()).flatMap(found -> ToldApartRows.pairs(found).stream())
                .filter(pair -> !before.contains(pair)).collect(Collectors.toSet());
        meant.forEach(pair -> toldApart.say(pair, said.reason(), permit));
    }
}
