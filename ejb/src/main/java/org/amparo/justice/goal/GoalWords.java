package org.amparo.justice.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals what she wants and says, and opens it for whoever may read it. */
@ApplicationScoped
class GoalWords {

    private static final SealedField WORDS = field("justice_goal", "words");
    private static final SealedField WISHES = field("justice_goal", "wishes");
    private static final SealedField EXPLAINED = field("justice_goal", "explained");
    private static final SealedField RATING = field("justice_rating", "words");

    @Inject
    private Vault vault;

    JusticeGoal.Words sealed(GoalId id, ExpressGoal said, Permit permit) {
        return new JusticeGoal.Words(vault.seal(said.words(), WORDS.at(id, permit.survivor()), permit), vault.seal(Codes.join(said.wishes()), WISHES.at(id, permit.survivor()), permit));
    }

    Sealed explained(String why, JusticeGoal goal, Permit permit) {
        return vault.seal(why, EXPLAINED.at(goal.id(), goal.survivor()), goal.explained(), permit);
    }

    Sealed rating(UUID id, String words, Permit permit) {
        return vault.seal(words, RATING.at(id, permit.survivor()), permit);
    }

    GoalDetails opened(JusticeGoal goal, List<Goals.Rating> ratings, Set<GoalWorkflow.Action> next, Permit permit) {
        List<Rated> rated = ratings.stream().filter(r -> r.goal().equals(goal.id().value()))
                .map(r -> new Rated(r.progress(), vault.open(r.words(), RATING.at(r.id(), goal.survivor()), permit), r.at())).toList();
        String words = vault.open(goal.sealed().words(), WORDS.at(goal.id(), goal.survivor()), permit);
        Set<Wish> wishes = Codes.read(Wish.class, vault.open(goal.sealed().wishes(), WISHES.at(goal.id(), goal.survivor()), permit));
        return goal.details(words, wishes, vault.open(goal.explained(), EXPLAINED.at(goal.id(), goal.survivor()), permit), rated, next);
    }

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.JUSTICE);
    }
}
