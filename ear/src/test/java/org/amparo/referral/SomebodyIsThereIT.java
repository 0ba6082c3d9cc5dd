package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.shared.ReferralId;
import org.amparo.work.Job;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.Test;

/** A partner answers at ten at night and the lead is off sick: somebody who may open it hears of it. Then the lead leaves for good. */
@Holds({Recommendation.R_49, Recommendation.R_133})
class SomebodyIsThereIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;

    @Test
    void anAnswerReachesTheDeputyOfTheCaseWhileTheLeadIsAway() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        isAway(w.worker());

        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));

        assertEquals(1, soon(() -> told(w.deputy(), id), 1L));
        assertEquals(0, told(w.worker(), id), "the lead is off sick");
    }

    @Test
    void whatIsUrgentInAnEmptyHouseReachesTheSupervisor() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        isAway(w.worker());
        isAway(w.deputy());
        Someone.system(e -> e.createNativeQuery("update amparo.referral set urgency = 'URGENT' where referral_id = :id").setParameter("id", id.value()).executeUpdate());

        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));

        assertEquals(1, soon(() -> told(w.supervisor(), id), 1L));
    }

    @Test
    void theOwnersAndThePartnersPlaceAreTakenByWhoeverFollows() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.claim(id, inbox.open(id).version()));

        leaves(w.worker(), w.deputy());
        leaves(w.pia(), w.pablo());
        jobs.stream().filter(job -> job.name().endsWith("left-behind"))
                .forEach(job -> Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), job::run)));

        assertEquals(List.of(w.deputy().id().value(), w.pablo().id().value()),
                Someone.system(e -> List.of((Object[]) e.createNativeQuery("select owner, claimed_by from amparo.referral where referral_id = :id")
                        .setParameter("id", id.value()).getSingleResult())));
        assertEquals(1, told(w.pablo(), id));
    }

    private static void isAway(Someone who) {
        Someone.system(e -> e.createNativeQuery("""
                insert into amparo.absence (absence_id, user_id, from_at, until_at)
                values (gen_random_uuid(), :who, now() - interval '1 day', now() + interval '30 days')""").setParameter("who", who.id().value()).executeUpdate());
    }

    private static void leaves(Someone who, Someone next) {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set active = false, left_at = now(), successor_id = ?2 where user_id = ?1")
                .setParameter(1, who.id().value()).setParameter(2, next.id().value()).executeUpdate());
    }

    private static long told(Someone who, ReferralId about) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and ref = ?2", who.id().value(), about.value());
    }
}
