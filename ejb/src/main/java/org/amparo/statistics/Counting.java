package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.shared.OrganisationId;
import org.amparo.work.CountedAgain;
import org.amparo.work.NotCounted;
import org.amparo.work.OnePerson;
import org.amparo.work.ToldInCodes;

/** Hears what was said in codes, in the act in which it is written down, and lets it count from the next quarter on; whatever goes wrong here stops nobody. */
@ApplicationScoped
class Counting {

    private static final Logger LOG = System.getLogger(Counting.class.getName());

    @Inject
    private CountedRows rows;
    @Inject
    private Fingerprints fingerprints;

    void told(@Observes ToldInCodes told) {
        OrganisationId house = told.permit().custodian();
        List<Long> said = new ArrayList<>(codes(told.factors(), ContributingFactor.PREFER_NOT_TO_SAY, house));
        said.addAll(codes(told.lures(), Lure.PREFER_NOT_TO_SAY, house));
        // both can be true of one person, and are counted apart
        if (told.smuggled() == Smuggled.YES) said.add(fingerprints.of(told.smuggled(), house));
        if (FiguresService.MAY_BE.contains(told.outcome())) said.add(fingerprints.of(told.outcome(), house));
        count(fingerprints.of(told.outcome(), house), said, codes(told.signs(), Control.PREFER_NOT_TO_SAY, house), told.permit());
    }

    void noMore(@Observes NotCounted none) {
        count(null, List.of(), List.of(), none.permit());
    }

    void again(@Observes CountedAgain yes) {
        heard(rows.again(who(yes.permit()), yes.permit()));
    }

    void onePerson(@Observes OnePerson one) {
        heard(rows.asOne(who(one.permit()), fingerprints.of(one.led(), one.permit().custodian()), one.joined(), one.permit()));
    }

    private void count(Long outcome, List<Long> factors, List<Long> signs, Permit permit) {
        heard(rows.fromNextQuarter(who(permit), outcome, factors, signs, permit));
    }

    private UUID who(Permit permit) {
        return fingerprints.of(permit.survivor(), permit.custodian());
    }

    static void heard(boolean counted) {
        if (!counted) LOG.log(Level.WARNING, "the figures across cases miss one change: it could not be counted");
    }

    /** To decline is no factor and no sign. */
    private <E extends Enum<E>> List<Long> codes(Set<E> said, E declined, OrganisationId house) {
        return said.stream().filter(code -> code != declined).map(code -> fingerprints.of(code, house)).toList();
    }
}
