package org.amparo.survivor.keepaway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
    @Inject
    private ToldMeanwhile meanwhile;

    /** The names that a text may mean, for whoever was asked about it. */
    public List<String> mayMean(Id subject, Set<UUID> entries) {
        Permit permit = access.require(Action.READ_EXCLUSIONS, subject);
        return away.known(permit).stream().filter(known -> entries.contains(known.id())).map(KnownAway::name).toList();
    }

    /**
     * Saves with the word of whoever knows that a name in it is somebody else's. The word is kept together with what it was said for, and only for what was asked:
     * nothing stays of it when the save is refused, or comes to nothing.
     *
     * @param save answers null when nothing was saved
     */
    public <T> T saving(Id subject, TellApart said, Supplier<T> save) {
        Set<ToldApartRows.Pair> meant = meanwhile.listen();
        T saved = save.get();
        if (saved == null || meant.isEmpty()) return saved;
        Permit permit = access.require(Action.TELL_APART, subject);
        meant.forEach(pair -> toldApart.say(pair, said.reason(), permit));
        return saved;
    }

    /** It may be them after all: the words count as naming them again. */
    public void takeBack(Id subject, UUID told) {
        Permit permit = access.require(Action.TELL_APART, subject);
        if (!toldApart.takeBack(told, permit)) throw access.refuse(Action.TELL_APART, subject);
    }
}
