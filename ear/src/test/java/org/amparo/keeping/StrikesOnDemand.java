package org.amparo.keeping;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.amparo.access.SaidHow;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;

/** For tests over HTTP: what belongs to her justice; a wish of hers that Sam and Leila agree to; what the clock does with erasures, without waiting for the minute; what a start does after a restore. */
@WebServlet("/strikes")
public class StrikesOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClosedCase closed;
    @Inject
    private transient ErasureService erasures;
    @Inject
    private transient ErasureDecisionService decisions;
    @Inject
    private transient TombstoneReplay replay;
    @Inject
    private transient HerJustice justice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        switch (request.getParameter("what")) {
            case "justice" -> justice.of(CaseId.parse(request.getParameter("case")), known(Somebody.CARLA), known(Somebody.LEILA));
            case "agreed" -> agreed(CaseId.parse(request.getParameter("case")));
            case "start" -> replay.run();
            default -> {
                for (String job : new String[] {"erasures", "tombstones", "erasures"}) closed.strikes(job);
            }
        }
    }

    private void agreed(CaseId file) {
        ErasureId id = known(Somebody.CARLA).does(() -> erasures.ask(new AskErasure(file, SaidHow.IN_WRITING, IdentityProof.CODE_WORD)));
        for (Somebody who : new Somebody[] {Somebody.SAM, Somebody.LEILA}) known(who).does(() -> {
            decisions.approve(id, erasures.read(id).row().version());
            return null;
        });
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
