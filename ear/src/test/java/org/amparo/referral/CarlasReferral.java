package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.draft.Channel;
import org.amparo.shared.ReferralId;

/**
 * For browser tests of the sender's side: GET makes a referral of Carla's to Pia's team, with {@code serving} one whose help has begun, with {@code phone}
 * one that goes by telephone, and answers its id; POST with an id takes the consent behind it back.
 */
@WebServlet("/carlas")
public class CarlasReferral extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<ReferralId, World> WORLDS = new ConcurrentHashMap<>();

    @Inject
    private transient Referring story;
    @Inject
    private transient InboxService inbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        World w = story.between(known(Somebody.CARLA), known(Somebody.DAVID), known(Somebody.PIA));
        ReferralId id = request.getParameter("phone") == null ? story.sent(w) : story.sentBy(w, Channel.PHONE);
        if (request.getParameter("serving") != null) {
            does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call her", null)));
            does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        }
        WORLDS.put(id, w);
        response.getWriter().print(id);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        story.withdraws(WORLDS.get(ReferralId.parse(request.getParameter("id"))));
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
