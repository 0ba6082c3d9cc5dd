package org.amparo.survivor.joined;

import static org.amparo.access.Action.EDIT_SURVIVOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.access.SaidHow;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.survivor.search.PairId;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The door for whoever works with her: what she says about another record that may be hers. The other record stays unseen. */
@Stateless
public class HerWordService {

    @Inject
    private Access access;
    @Inject
    private WordRows rows;
    @Inject
    private Tasks tasks;

    public List<Question> asked(Id subject) {
        return rows.asked(access.require(EDIT_SURVIVOR, subject));
    }

    /** @param before what she had said when it was asked; a colleague may have asked her meanwhile */
    public void say(Id subject, PairId pair, HerWord said, SaidHow how, HerWord before) {
        Permit permit = access.require(EDIT_SURVIVOR, subject);
        var typed = new Typed("survivor");
        if (said == null) typed.missing("said");
        if (how == null) typed.missing("how");
        typed.check();
        List<Question> asked = rows.asked(permit);
        Question question = asked.stream().filter(q -> q.pair().equals(pair)).findFirst().orElseThrow(() -> access.refuse(EDIT_SURVIVOR, pair));
        if (question.said() != before) throw new Stale();
        rows.say(pair, said, how, permit);
        if (asked.stream().allMatch(q -> q.pair().equals(pair) || q.said() != null)) tasks.doneFor(permit.survivor(), TaskKind.ASK_WHETHER_SAME_PERSON, permit);
    }
}
